// The page of an account: created once, updated in place, stored as dated copies.
import { fullPlan } from '../../setup/fullPlan';
import { addToPlan, planWorkbook } from '../../setup/planWorkbook';
import { readTab } from '../../setup/readTab';
import { persianWorkbook, preparedWorkbook, sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';

const planned = preparedWorkbook('planned page', (workbook) => {
  workbook.ask('setUpWorkbook', {});
  workbook.user((book) => book.getSheets().forEach((sheet) => sheet.deleteRows(41, sheet.getMaxRows() - 40)));
  workbook.ask('loadSample', {});
  addToPlan(workbook, fullPlan);
});

const accountsOf = (workbook: OpenedWorkbook) => workbook.ask('loadPlan', { account: null }).accounts;
const firstOf = (workbook: OpenedWorkbook) => workbook.ask('loadAccounts', {}).accounts[0]!;
const chartsOf = (workbook: OpenedWorkbook, tab: string): { row: number; ranges: string[] }[] =>
  workbook.user(
    (book, name) =>
      book
        .getSheetByName(name)!
        .getCharts()
        .map((chart) => ({
          row: chart.getContainerInfo().getAnchorRow(),
          ranges: chart.getRanges().map((range) => range.getA1Notation()),
        })),
    tab,
  );
const cell = (workbook: OpenedWorkbook, tab: string, place: string) => workbook.values(tab, place)[0]?.[0];
const CHARTS = [
  { row: 18, ranges: ['A13:D15'] },
  { row: 18, ranges: ['A21:A25', 'C21:C25'] },
  { row: 18, ranges: ['A27:B31', 'D27:D31'] },
];

test('the page is created with the content of the plan, in fixed places', () => {
  const workbook = planned();
  const account = firstOf(workbook);
  const { tab } = workbook.ask('writePlanPage', { account: account.id });
  expect(tab).toBe('Account Plan');
  expect(cell(workbook, tab, 'A2')).toBe(account.name);
  expect(cell(workbook, tab, 'E2')).toMatch(/^Everyone with this file sees the account chosen here/);
  expect(cell(workbook, tab, 'E3')).toMatch(/^Plan \d+% complete \(\d+ of 20 checks\), \d+ weak points$/);
  expect(workbook.values(tab, 'A13:D13')).toEqual([['', '2023', '2024', '2025']]);
  expect(workbook.values(tab, 'A21:F22')).toEqual([
    [
      'All orders online',
      '',
      expect.closeTo(0.5, 9),
      'Short term · 31 Aug 2026',
      'Ada Novak',
      'Agree on the list (Ada Novak, 25 May 2026), and 1 more',
    ],
    ['Delivery twice a week', '', '', 'Medium term · 28 Feb 2027', 'Logistics', '⚠ No action'],
  ]);
  expect(cell(workbook, tab, 'A35')).toMatch(/written on 1 Jun 2026, 00:00 by Key Account$/);
  expect(chartsOf(workbook, tab)).toEqual(CHARTS);
});

test('the reason for the tier is on the sheet, too, while it is blank why the account matters', () => {
  const workbook = planned();
  const { id, name } = accountsOf(workbook).find(({ candidate }) => candidate)!;
  const whyOf = () => {
    const { tab } = workbook.ask('writePlanPage', { account: id });
    return cell(workbook, tab, 'A5');
  };
  const type = (title: string, column: string, value: string) => {
    const at = readTab(workbook, title);
    workbook.user(
      (book, [sheet, place, text]) => void book.getSheetByName(sheet!)!.getRange(place!).setValue(text),
      [title, `${at.letter(column)}${at.row(name)}`, value],
    );
  };
  type('Accounts', 'whyKey', '');
  type('Scoring Matrix', 'note', 'Largest buyer in the south');
  expect(whyOf()).toBe('Reason for the tier: Largest buyer in the south');
  type('Accounts', 'whyKey', 'Opens the Gulf');
  expect(whyOf()).toBe('Opens the Gulf');
});

test('long lists are cut, and the number of omitted entries is shown', () => {
  const workbook = planned();
  workbook.ask('writePlanPage', { account: firstOf(workbook).id });
  const lines = (place: string) => String(cell(workbook, 'Account Plan', place)).split('\n');
  expect(cell(workbook, 'Account Plan', 'E6')).toBe('People (and 7 more)');
  expect(lines('E7').slice(1, 3)).toEqual([
    'Pirkko Koskitalo: Customer’s executive sponsor, influence 4, Sceptical ⚠ Powerful, sceptical',
    'Person 0: User, influence 2, Neutral',
  ]);
  expect(cell(workbook, 'Account Plan', 'E8')).toBe('Weakness (and 2 more)');
  expect(lines('E9')).toEqual(['Weakness 0', 'Weakness 1', 'Weakness 2']);
  expect(cell(workbook, 'Account Plan', 'A19')).toBe('Goals (and 4 more)');
});

test('the amounts of a table have one unit, and so has its chart', () => {
  const workbook = planned();
  const { id } = firstOf(workbook);
  const shown = (place: string) =>
    workbook.user((book, at) => book.getSheetByName('Account Plan')!.getRange(at).getDisplayValues(), place);
  workbook.ask('writePlanPage', { account: id });
  expect(shown('B28:D28')).toEqual([['12,000  ', '1  ', '1,200  ']]);
  addToPlan(workbook, { opportunities: [{ opportunity: 'Plant', stage: 'negotiating', amount: 25_000_000_000 }] });
  workbook.ask('writePlanPage', { account: id });
  const units = shown('B28:D32').map(([amount, deals, weighted]) => [
    /billion/.test(amount!),
    /billion/.test(deals!),
    /billion/.test(weighted!),
  ]);
  expect(units).toEqual(Array.from({ length: 5 }, () => [true, false, true]));
  // 12,000 is small beside 25 thousand million, and not 0.
  expect(shown('B28')).toEqual([['0.000012 billion  ']]);
  expect(shown('B32')).toEqual([['25.00 billion  ']]);
});

test('user input never becomes a formula', () => {
  const workbook = planned();
  workbook.ask('writePlanPage', { account: firstOf(workbook).id });
  expect(cell(workbook, 'Account Plan', 'A11')).toBe('=Tourism grows');
});

test('a second account replaces the first, and the charts stay', () => {
  const workbook = planned();
  const [one, other] = accountsOf(workbook).filter(({ name }) => name !== firstOf(workbook).name);
  workbook.ask('writePlanPage', { account: firstOf(workbook).id });
  workbook.user((book) => {
    const sheet = book.getSheetByName('Account Plan')!;
    sheet.getRange('A40').setValue('Mine');
    sheet.getRange('K5').setValue('Mine, too');
    sheet.setName('Page');
  });
  workbook.ask('writePlanPage', { account: one!.id });
  expect(workbook.ask('writePlanPage', { account: other!.id }).tab).toBe('Page');
  expect(cell(workbook, 'Page', 'A2')).toBe(other!.name);
  expect(cell(workbook, 'Page', 'E7')).toBe('Nobody is named yet.');
  expect(workbook.values('Page', 'A21:F22')).toEqual([
    ['No goal yet.', '', '', '', '', ''],
    ['', '', '', '', '', ''],
  ]);
  expect(workbook.values('Page', 'A40')).toEqual([['Mine']]);
  expect(workbook.values('Page', 'K5')).toEqual([['Mine, too']]);
  expect(chartsOf(workbook, 'Page')).toEqual(CHARTS);
});

test('a different account chosen in the cell is noted beside it, and onEdit leaves the page alone', () => {
  const workbook = planned();
  const { tab } = workbook.ask('writePlanPage', { account: firstOf(workbook).id });
  const other = accountsOf(workbook).find(({ name }) => name !== firstOf(workbook).name)!;
  workbook.user((book, name) => void book.getSheetByName('Account Plan')!.getRange('A2').setValue(name), other.name);
  workbook.host.edited(`'${tab}'!A2`);
  expect(cell(workbook, tab, 'E2')).toContain(`The page still shows ${firstOf(workbook).name}.`);
  expect(String(cell(workbook, tab, 'A35'))).toContain(firstOf(workbook).name);
  expect(workbook.ask('loadPlan', { account: null }).plan?.account.name).toBe(other.name);
});

test('a page with moved rows is left alone, and a new one is created beside it', () => {
  const workbook = planned();
  const { id } = firstOf(workbook);
  workbook.ask('writePlanPage', { account: id });
  workbook.user((book) => {
    const sheet = book.getSheetByName('Account Plan')!;
    sheet.insertRowBefore(10);
    sheet.getRange('A10').setValue('Mine');
  });
  expect(workbook.ask('writePlanPage', { account: id }).tab).toBe('Account Plan 2');
  expect(cell(workbook, 'Account Plan', 'A10')).toBe('Mine');
  expect(workbook.ask('writePlanPage', { account: id }).tab).toBe('Account Plan 2');
});

test('a page without its id is found by its key', () => {
  const workbook = planned();
  const { id } = firstOf(workbook);
  workbook.ask('writePlanPage', { account: id });
  workbook.user((book) => {
    const settings = book.getSheetByName('Settings')!;
    const at = settings
      .getDataRange()
      .getValues()
      .findIndex((row) => row[0] === 'sheet:plan');
    settings.getRange(at + 1, 2).setValue('');
  });
  expect(workbook.ask('writePlanPage', { account: id }).tab).toBe('Account Plan');
});

test('a copy is stored under account and day, with its own charts, and the page goes on without it', () => {
  const workbook = planned();
  const { id, name } = firstOf(workbook);
  workbook.ask('writePlanPage', { account: id });
  const { tab } = workbook.ask('savePlanPageAsTab', { account: id });
  expect(tab).toBe(`Account Plan ${name} 1 June 2026`);
  expect(cell(workbook, tab, 'A2')).toBe(name);
  expect(cell(workbook, tab, 'E2')).toBe('A copy of the plan as it was on 1 Jun 2026, 00:00. It does not change any more.');
  expect(workbook.user((book, title) => book.getSheetByName(title)!.getRange('E2').getFormula(), tab)).toBe('');
  expect(chartsOf(workbook, tab)).toEqual(CHARTS);
  expect(workbook.ask('savePlanPageAsTab', { account: id }).tab).toBe(`${tab} 2`);
  expect(workbook.ask('writePlanPage', { account: id }).tab).toBe('Account Plan');
});

test('History has entries for both', () => {
  const workbook = planned();
  const { id, name } = firstOf(workbook);
  workbook.ask('writePlanPage', { account: id });
  workbook.ask('savePlanPageAsTab', { account: id });
  const { lines } = workbook.ask('loadHistory', { account: null });
  expect(lines.slice(0, 2).map(({ action, account }) => [action, account])).toEqual([
    ['Page kept as a tab', name],
    ['Account plan written as a page', name],
  ]);
});

test('creating it takes at most 44 calls, and an update at most 12 writes', () => {
  const workbook = planned();
  const { id } = firstOf(workbook);
  const cost = () => {
    workbook.ask('writePlanPage', { account: id });
    const { reads, writes } = workbook.host.cost;
    return { reads, writes };
  };
  const first = cost();
  const again = cost();
  expect(again.writes).toBeLessThanOrEqual(12);
  // With the note of the journal.
  expect(first.reads + first.writes - again.reads - again.writes).toBeLessThanOrEqual(44);
});

test('a removed account is rejected', () => {
  expect(sampleWorkbook().request('writePlanPage', { account: 'nobody' })).toEqual({
    ok: false,
    problems: [{ code: 'accountGone' }],
  });
});

test('a Persian page is right-to-left, with Persian words and days, and the digits of its figures', () => {
  const workbook = persianWorkbook();
  const { id, name } = firstOf(workbook);
  addToPlan(workbook, { goals: [{ goal: 'سفارش‌ها برخط', horizon: 'short', owner: 'آرش', due: '2026-08-31' }] });
  const { tab } = workbook.ask('writePlanPage', { account: id });
  expect(tab).toBe('برنامه حساب');
  expect(workbook.user((book, title) => book.getSheetByName(title)!.isRightToLeft(), tab)).toBe(true);
  expect(cell(workbook, tab, 'A2')).toBe(name);
  expect(workbook.values(tab, 'A13:D13')).toEqual([['', '1402', '1403', '1404']]);
  expect(workbook.values(tab, 'D21:F21')).toEqual([['کوتاه‌مدت · 9 شهریور 1405', 'آرش', '\u2067⚠ بدون اقدام\u2069']]);
  expect(cell(workbook, tab, 'E3')).toMatch(/^تکمیل برنامه: \d+% \(\d+ از 20 مورد\)، \d+ نقطه ضعف$/);
  expect(chartsOf(workbook, tab)).toEqual(CHARTS);
  expect(workbook.ask('savePlanPageAsTab', { account: id }).tab).toBe(`برنامه حساب ${name} ۱۱ خرداد ۱۴۰۵`);
});

test('after a change of language the workbook gets the page in the new one', () => {
  const workbook = planWorkbook(fullPlan);
  const { id } = firstOf(workbook);
  workbook.ask('writePlanPage', { account: id });
  workbook.ask('writeDashboard', {});
  workbook.ask('saveSettings', { changes: { language: 'fa' } });
  const tab = 'برنامه حساب';
  expect(workbook.values('داشبورد', 'A2')).toEqual([['\u2067داشبورد حساب‌های کلیدی\u2069']]);
  expect(cell(workbook, tab, 'A33')).toBe('چه کم است');
  expect(chartsOf(workbook, tab)).toEqual(CHARTS);
});
