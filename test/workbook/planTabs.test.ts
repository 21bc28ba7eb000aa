// The tabs of an account plan: created when needed, repaired, translated, without changing anything else.
import { PLAN_TABLES, type PlanTable } from '../../src/model/plan/PlanRecords';
import { LANGUAGES, LOCALES } from '../../src/text/locales';
import { isInNewTab } from '../../src/workbook/isInNewTab';
import { tabs } from '../../src/workbook/tabs';
import { addToPlan, type PlanSketch } from '../setup/planWorkbook';
import { openWorkbook, persianWorkbook, preparedWorkbook, sampleWorkbook, type OpenedWorkbook } from '../setup/preparedWorkbook';
import { readTab } from '../setup/readTab';
import { workbookText } from '../text/catalogues';

const PLAN = {
  stakeholders: [{ name: 'Ann Berg', role: 'champion', influence: 5, sentiment: -1, contact: 2 }],
  business: [{ kind: 'financialHealth', entry: 'Sound', rating: 'strong', goal: 'Grow' }],
  swot: [{ kind: 'threat', entry: 'A new rival', impact: 'high' }],
  goals: [{ goal: 'Grow', horizon: 'short', owner: 'Sales', due: '2026-05-01', status: 'onTrack', priority: 'high' }],
  actions: [{ action: 'Call Ann', goal: 'Grow', kind: 'step', owner: 'Mia', due: '2026-06-07', status: 'toDo' }],
  opportunities: [{ opportunity: 'Pumps', stage: 'proposed', amount: 800, goal: 'Grow', expectedClose: '2026-05-31' }],
  whitespace: [{ product: 'Valves', status: 'open', potential: 500 }],
  team: [{ person: 'Mia', function: 'sales', access: 'editor' }],
} as const satisfies PlanSketch;

const titlesOf = (workbook: OpenedWorkbook) =>
  workbook.user((book) =>
    book
      .getSheets()
      .filter((sheet) => !sheet.isSheetHidden())
      .map((sheet) => sheet.getName()),
  );
const addRecords = (workbook: OpenedWorkbook, ...tables: PlanTable[]): void => {
  for (const table of tables) addToPlan(workbook, { [table]: PLAN[table] });
};
/** All eight tabs with one record each. */
const withPlan = preparedWorkbook('plan tabs', (workbook) => {
  workbook.ask('loadSample', {});
  workbook.user((book) => book.getSheets().forEach((sheet) => sheet.deleteRows(41, sheet.getMaxRows() - 40)));
  addRecords(workbook, ...PLAN_TABLES);
});

test('a tab without a template is created with its first record, in the order of the plan, while the user’s tab stays active', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => void book.setActiveSheet(book.getSheetByName('Criteria')!));
  addRecords(workbook, 'opportunities');
  const template = ['Scoring Matrix', 'Criteria', 'Accounts', 'Stakeholders', 'SWOT', 'Goals'];
  expect(titlesOf(workbook)).toEqual([...template, 'Opportunities']);
  addRecords(workbook, 'business');
  const withBusiness = ['Scoring Matrix', 'Criteria', 'Accounts', 'Stakeholders', 'Customer Business', 'SWOT', 'Goals'];
  expect(titlesOf(workbook)).toEqual([...withBusiness, 'Opportunities']);
  addRecords(workbook, 'actions');
  expect(titlesOf(workbook)).toEqual([...withBusiness, 'Actions', 'Opportunities']);
  expect(workbook.user((book) => book.getActiveSheet().getName())).toBe('Criteria');
});

test.each(LANGUAGES)('every tab has its columns, dropdowns and filter, and hidden ids: %s', (language) => {
  const workbook = language === 'en' ? withPlan() : persianWorkbook();
  if (language === 'fa') addRecords(workbook, ...PLAN_TABLES);
  for (const table of PLAN_TABLES) {
    const { title } = workbookText(language).tabs[table];
    const { keys, headers, headerRow, letter, rows } = readTab(workbook, title);
    const columns = tabs[table].columns.filter((column) => isInNewTab(column, LOCALES[language]));
    expect(keys).toEqual(columns.map(({ key }) => key));
    expect(headers.every((header) => typeof header === 'string' && header !== '')).toBe(true);
    expect(rows).toHaveLength(1);
    const frame = workbook.user((book, name) => {
      const sheet = book.getSheetByName(name)!;
      const width = sheet.getDataRange().getNumColumns();
      return {
        filter: sheet.getFilter()?.getRange().getRow(),
        filtered: sheet.getFilter()?.getRange().getNumColumns(),
        hidden: Array.from({ length: width }, (_, at) => at + 1).filter((at) => sheet.isColumnHiddenByUser(at)).length,
        frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
        rightToLeft: sheet.isRightToLeft(),
        keysHidden: sheet.isRowHiddenByUser(1),
      };
    }, title);
    expect(frame).toEqual({
      filter: headerRow,
      filtered: keys.length,
      hidden: 2,
      frozen: [headerRow, 1],
      rightToLeft: language === 'fa',
      keysHidden: true,
    });
    for (const { key, rule } of columns) {
      if (rule?.kind !== 'list') continue;
      const words = workbook.user(
        (book, name, cell) => book.getSheetByName(name)!.getRange(cell).getDataValidation()?.getCriteriaValues()[0] as string[],
        title,
        `${letter(key)}20`,
      );
      expect([...words]).toEqual(Object.values(workbookText(language).lists[rule.list]));
    }
  }
});

test('cells reject invalid values, and accept an unknown account only with a warning', () => {
  const workbook = withPlan();
  const type = (title: string, key: string, entry: string | number) => () => {
    const { letter, headerRow } = readTab(workbook, title);
    workbook.user(
      (book, tab, at, value) => void book.getSheetByName(tab)!.getRange(at).setValue(value),
      ...([title, `${letter(key)}${headerRow + 1}`, entry] as const),
    );
  };
  expect(type('Stakeholders', 'influence', 6)).toThrow(/violates/);
  expect(type('Stakeholders', 'sentiment', -3)).toThrow(/violates/);
  expect(type('Stakeholders', 'sentiment', -2)).not.toThrow();
  expect(type('Stakeholders', 'contact', 4)).toThrow(/violates/);
  expect(type('Stakeholders', 'role', 'Boss')).toThrow(/violates/);
  expect(type('Stakeholders', 'lastContact', 'lately')).toThrow(/violates/);
  expect(type('Stakeholders', 'email', 'no address')).not.toThrow();
  expect(type('Stakeholders', 'account', 'A new customer')).not.toThrow();
  expect(type('Opportunities', 'probability', 1.2)).toThrow(/violates/);
  expect(type('Opportunities', 'amount', -1)).toThrow(/violates/);
  expect(type('Team', 'timeShare', 0.5)).not.toThrow();
});

test('creating a tab takes at most 40 calls', () => {
  for (const table of PLAN_TABLES) {
    const workbook = sampleWorkbook();
    const calls = () => {
      const { reads, writes, others } = workbook.host.cost;
      return reads + writes + others;
    };
    addRecords(workbook, table);
    const first = calls();
    const another = { ...PLAN[table][0], [tabs[table].name]: 'Another' };
    addToPlan(workbook, { [table]: [another] });
    // The formulas of Goals count the actions.
    const most = table === 'actions' ? 50 : 40;
    expect({ table, isCheap: first - calls() <= most, calls: first - calls() }).toMatchObject({ isCheap: true });
  }
});

test('Set up workbook leaves the tabs of a plan unchanged, with three reads per tab', () => {
  const workbook = withPlan();
  expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [] });
  const { reads, calls } = workbook.host.cost;
  expect(Object.keys(calls).filter((call) => /\.(set|insert|protect|create|clear|delete)/.test(call))).toEqual([]);
  expect(reads).toBeLessThanOrEqual(10 + 3 * PLAN_TABLES.length);
});

test('Set up workbook restores deleted parts of a plan tab', () => {
  const workbook = withPlan();
  const before = readTab(workbook, 'Goals').rows;
  const { letter } = readTab(workbook, 'Goals');
  workbook.user((book, flag) => {
    const goals = book.getSheetByName('Goals')!;
    goals.getRange(`${flag}3`).clearContent();
    goals.setConditionalFormatRules([]);
    goals.deleteColumn(4);
  }, letter('flag'));
  const { repaired } = workbook.ask('setUpWorkbook', {});
  expect(repaired).toEqual(expect.arrayContaining(['Priority', 'Overdue']));
  expect(readTab(workbook, 'Goals').rows).toEqual(before.map((row) => ({ ...row, priority: '' })));
});

test('a workbook changes to Persian and back with its plan', () => {
  const workbook = withPlan();
  const titles = PLAN_TABLES.map((table) => workbookText('en').tabs[table].title);
  /** Without the Jalali dates, which came with the switch and stay. */
  const contents = () =>
    titles.map((title) => {
      const { keys, headers, rows } = readTab(workbook, title);
      const own = keys.filter((key) => !key.endsWith('Jalali'));
      return [own.map((key) => headers[keys.indexOf(key)]), ...rows.map((row) => own.map((key) => row[key]))];
    });
  const before = contents();
  workbook.ask('saveSettings', { changes: { language: 'fa' } });
  const goals = readTab(workbook, 'اهداف').rows[0];
  expect(goals).toMatchObject({ horizon: 'کوتاه‌مدت', status: 'طبق برنامه', flag: 'گذشته از مهلت', openActions: 1 });
  expect(readTab(workbook, 'ذی‌نفعان').rows[0]).toMatchObject({ role: 'حامی درون‌سازمانی', flag: 'پرنفوذ و مردد' });
  const marks = workbook.user((book) =>
    book
      .getSheetByName('اهداف')!
      .getConditionalFormatRules()
      .map((rule) => String(rule.getBooleanCondition()?.getCriteriaValues()[0])),
  );
  expect([...marks]).toEqual([expect.stringMatching(/^=\$[A-Z]+3="گذشته از مهلت"$/)]);
  workbook.ask('saveSettings', { changes: { language: 'en' } });
  expect(contents()).toEqual(before);
});

test('overdue goals, actions and deals, and derailers, are marked in their whole row, from the header on', () => {
  const workbook = withPlan();
  const marks = ['Stakeholders', 'Goals', 'Actions', 'Opportunities'].map((title) =>
    workbook.user(
      (book, name) =>
        book
          .getSheetByName(name)!
          .getConditionalFormatRules()
          .map((rule) => [
            String(rule.getBooleanCondition()?.getCriteriaValues()[0]).replace(/[A-Z]+/, ''),
            rule.getRanges()[0]?.getRow(),
            rule.getBooleanCondition()?.getBold(),
          ]),
      title,
    ),
  );
  expect(marks.map((rules) => rules.map((rule) => [...rule]))).toEqual([
    [['=$3="Derailer"', 3, true]],
    [['=$3="Overdue"', 3, true]],
    [['=$2="Overdue"', 2, true]],
    [['=$2="Past its date"', 2, true]],
  ]);
});

test('another last full year changes the year in the header of Whitespace', () => {
  const workbook = withPlan();
  workbook.ask('saveSettings', { changes: { lastFullYear: 2024 } });
  expect(readTab(workbook, 'Whitespace').headers).toContain('Revenue 2024');
});

test('Set up workbook creates the template tabs, each with a sentence above its headers, and no other tab of a plan', () => {
  const workbook = openWorkbook();
  const { created } = workbook.ask('setUpWorkbook', {});
  const { reads, writes, others } = workbook.host.cost;
  expect(reads + writes + others).toBeLessThanOrEqual(MOST_CALLS);
  expect(created.slice(-3)).toEqual(['stakeholders', 'swot', 'goals']);
  expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [] });
  expect(titlesOf(workbook)).toEqual(['Scoring Matrix', 'Criteria', 'Accounts', 'Stakeholders', 'SWOT', 'Goals']);
  expect(workbook.user((book) => book.getActiveSheet().getName())).toBe('Scoring Matrix');
  for (const key of ['stakeholders', 'swot', 'goals'] as const) {
    const { title, help } = workbookText('en').tabs[key];
    expect(workbook.values(title, 'A2:B2')).toEqual([[help, '']]);
    expect(workbook.values(title, 'A3')).toEqual([['Account']]);
  }
});

/** Of the first set-up: five tabs of the ranking and three of plans. */
const MOST_CALLS = 330;

test('a deleted template tab comes back with its first record only', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => book.deleteSheet(book.getSheetByName('SWOT')!));
  expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [] });
  expect(workbook.ask('loadPlan', { account: null }).problems).toMatchObject([{ code: 'planTabsDeleted' }]);
  addRecords(workbook, 'swot');
  expect(readTab(workbook, 'SWOT').rows).toHaveLength(1);
});

test('long names take lines of their cell, and the sentences over them do not', () => {
  const { workbook } = sampleWorkbook().host.save();
  const goals = Object.values(workbook.sheets).find(({ name }) => name === 'Goals');
  const wrapsIn = (row: number) => {
    const style = goals?.cellData?.[row]?.[0]?.s;
    return Number((typeof style === 'string' ? workbook.styles[style] : style)?.tb) === WRAP;
  };
  expect([1, 2, 3, 30].map(wrapsIn)).toEqual([false, true, true, true]);
});

/** As Univer stores it. */
const WRAP = 3;
