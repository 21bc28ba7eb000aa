import { importedPart } from '../../setup/importedPart';
import { emptyWorkbook, openWorkbook, persianWorkbook, sampleWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';
import { FIRST_SETTINGS } from '../../setup/settings';

test('a new workbook has the defaults of its language, and the user’s year', () => {
  const workbook = emptyWorkbook();
  expect(workbook.ask('loadSettings', {})).toEqual({
    settings: FIRST_SETTINGS,
    people: [],
    closed: { won: 0, lost: 0 },
    problems: [],
  });
  const persian = persianWorkbook();
  expect(persian.ask('loadSettings', {}).settings).toMatchObject({
    language: 'fa',
    calendar: 'jalali',
    lastFullYear: 1404,
    weekStart: 'saturday',
    discount: 0.3,
  });
});

test('saved settings are in the workbook’s own cells, and in History', () => {
  const workbook = sampleWorkbook();
  const changes = {
    currency: '€',
    kams: 3,
    accountsEach: 4,
    capacity: null,
    keyFrom: 6.5,
    keepFrom: 5.5,
    watchFrom: 4,
    smallTeam: true,
    weekStart: 'sunday' as const,
    retention: 0.9,
    discount: 0,
    priceRise: 0.05,
  };
  expect(workbook.ask('saveSettings', { changes }).settings).toMatchObject(changes);
  expect(workbook.ask('loadSettings', {}).settings).toMatchObject(changes);
  expect(workbook.values('Scoring Matrix', 'H3:L3')).toEqual([[6.5, '', 5.5, '', 4]]);
  expect(workbook.values('Scoring Matrix', 'A2')[0]?.[0]).toContain('no limit on seats');
  expect(readTab(workbook, 'History').rows.filter(({ action }) => action === 'Settings changed')).toHaveLength(12);
  workbook.ask('saveSettings', { changes });
  expect(workbook.host.cost.writes).toBe(0);
});

test('the names of people in the register are offered for “I am”, which is the user’s own setting', () => {
  const workbook = sampleWorkbook();
  const { people } = workbook.ask('saveSettings', { changes: { me: 'Ada Lovelace' } });
  expect(people).toContain('Mara Lindqvist');
  expect(workbook.host.save().userProperties).toEqual({ me: 'Ada Lovelace' });
  expect(JSON.stringify(readTab(workbook, 'Settings').rows)).not.toContain('Ada');
  expect(readTab(workbook, 'History').rows.at(-1)).toMatchObject({ who: 'Ada Lovelace' });
  const colleague = openWorkbook({ snapshot: { ...workbook.host.save(), userProperties: {} } });
  expect(colleague.ask('loadSettings', {}).settings.me).toBe('');
});

test('a last full year of another calendar is rejected, and both change together', () => {
  const workbook = sampleWorkbook();
  for (const changes of [{ calendar: 'jalali' as const }, { lastFullYear: 1404 }])
    expect(workbook.request('saveSettings', { changes })).toEqual({ ok: false, problems: [{ code: 'lastYearOfOtherCalendar' }] });
  const changes = { calendar: 'jalali' as const, firstMonth: 7, lastFullYear: 1404 };
  expect(workbook.ask('saveSettings', { changes }).settings).toMatchObject(changes);
  expect(workbook.ask('loadImport', {})).toMatchObject({ years: { calendar: 'jalali', firstMonth: 7 }, lastFullYear: 1404 });
});

test('crossing cut-offs are rejected, and nothing is written', () => {
  const workbook = sampleWorkbook();
  const before = workbook.host.save();
  const save = (changes: Parameters<typeof workbook.request<'saveSettings'>>[1]['changes']) =>
    workbook.request('saveSettings', { changes });
  expect(save({ keepFrom: 7.5 })).toEqual({ ok: false, problems: [{ code: 'keepAboveKey' }] });
  expect(save({ watchFrom: 8, currency: '€' })).toEqual({ ok: false, problems: [{ code: 'watchAboveKey' }] });
  expect(workbook.host.save()).toEqual(before);
});

test('“stays key from” follows “key from” until the user types a number', () => {
  const workbook = sampleWorkbook();
  expect(workbook.ask('saveSettings', { changes: { keyFrom: 5.5 } }).settings).toMatchObject({ keyFrom: 5.5, keepFrom: 4.5 });
  expect(workbook.values('Scoring Matrix', 'J3')).toEqual([[4.5]]);
  workbook.ask('saveSettings', { changes: { keepFrom: 5 } });
  expect(workbook.ask('saveSettings', { changes: { keyFrom: 8 } }).settings).toMatchObject({ keyFrom: 8, keepFrom: 5 });
  expect(workbook.request('saveSettings', { changes: { keyFrom: 4.9, watchFrom: 3 } })).toMatchObject({
    problems: [{ code: 'keepAboveKey' }],
  });
});

test('settings typed into the cells count, and invalid ones there fall back to the default', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => {
    const matrix = book.getSheetByName('Scoring Matrix')!;
    matrix.getRange('H3').setValue(6);
    matrix.getRange('I3').clearDataValidations().setValue('many');
  });
  expect(workbook.ask('loadSettings', {}).settings).toMatchObject({ keyFrom: 6, keepFrom: 5, capacity: 5 });
});

test('another last full year changes the headers with that year, except renamed ones, and the figures stay with their years', () => {
  const workbook = emptyWorkbook();
  const values = { revenue1: 3, revenue2: 4, revenue3: 5, revenueToDate: 1 };
  workbook.ask('importAccounts', importedPart([{ account: 'Ernst Handel', values }], 2024));
  workbook.user((book) => void book.getSheetByName('Accounts')!.getRange('F2').setValue('Our sales 2022'));
  workbook.ask('saveSettings', { changes: { lastFullYear: 2025 } });
  expect(readTab(workbook, 'Accounts').headers.filter((header) => /\d{4}/.test(String(header)))).toEqual([
    'Our sales 2022',
    'Revenue 2024',
    'Revenue 2025',
    'Revenue 2026 to date',
    'Growth 2025',
  ]);
  expect(readTab(workbook, 'Accounts').rows[0]).toMatchObject({ revenue1: 4, revenue2: 5, revenue3: '', revenueToDate: '' });
  const left = readTab(workbook, 'History').rows.filter(({ action }) => action === 'Year closed');
  expect(left.map(({ field, from }) => [field, from])).toEqual([
    ['Revenue 2022', '3'],
    ['Revenue 2025 to date', '1'],
  ]);
  workbook.ask('saveSettings', { changes: { lastFullYear: 2024 } });
  expect(readTab(workbook, 'Accounts').rows[0]).toMatchObject({ revenue1: '', revenue2: 4, revenue3: 5 });
});

test('a year that is not over is not accepted as the last full one', () => {
  const workbook = sampleWorkbook();
  const before = workbook.host.save();
  expect(workbook.request('saveSettings', { changes: { lastFullYear: 2099 } })).toEqual({
    ok: false,
    problems: [{ code: 'yearNotOver' }],
  });
  expect(workbook.host.save()).toEqual(before);
});

test('long amounts are short in the tabs where a setting says so', () => {
  const workbook = persianWorkbook();
  const format = () => {
    const { letter } = readTab(workbook, 'مشتریان');
    return workbook.user((book, at) => book.getSheetByName('مشتریان')!.getRange(at).getNumberFormat(), `${letter('revenue3')}3`);
  };
  expect(format()).toBe('#,##0');
  workbook.ask('saveSettings', { changes: { shortAmounts: true } });
  expect(format()).toBe('[>=10000000000]#,##0.0,,," میلیارد";#,##0');
  workbook.ask('saveSettings', { changes: { shortAmounts: false } });
  expect(format()).toBe('#,##0');
  // In millions 0.3 is not 0, and no amount is long.
  workbook.ask('saveSettings', { changes: { moneyUnit: 'million', shortAmounts: true } });
  expect(format()).toBe('[=0]0;[>=10]#,##0;#,##0.0##');
});

test('a price rise is taken off the growth that candidates are judged by, on every page', () => {
  const workbook = sampleWorkbook();
  const growth = () => ({
    ranking: Object.fromEntries(
      workbook.ask('loadRankAccounts', {}).ranking.candidates.map(({ name, growth }) => [name, growth]),
    ),
    accounts: Object.fromEntries(
      workbook.ask('loadAccounts', {}).accounts.flatMap(({ name, growth, candidate }) => (candidate ? [[name, growth]] : [])),
    ),
  });
  const { ranking: before } = growth();
  workbook.ask('saveSettings', { changes: { priceRise: 0.02 } });
  const { ranking, accounts } = growth();
  for (const [name, grew] of Object.entries(before))
    expect(ranking[name] ?? null).toEqual(grew === null ? null : expect.closeTo((1 + grew) / 1.02 - 1, 12));
  expect(accounts).toEqual(ranking);
});
