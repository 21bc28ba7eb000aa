import { importedPart, type RowSketch } from '../../setup/importedPart';
import { emptyWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';

const accountsOf = (workbook: OpenedWorkbook) => readTab(workbook, 'Accounts').rows;
const figuresOf = (workbook: OpenedWorkbook): Record<string, unknown[]> =>
  Object.fromEntries(accountsOf(workbook).map(({ account, city, revenue3 }) => [String(account), [city, revenue3]] as const));
const undo = (workbook: OpenedWorkbook) => {
  const run = workbook.ask('loadImport', {}).lastImport?.run ?? '';
  return workbook.ask('undoImport', { run });
};
/** Types into the cell of an account, as a user does. */
const type = (workbook: OpenedWorkbook, tab: string, account: string, column: string, text: string) => {
  const { letter, row } = readTab(workbook, tab);
  workbook.user(
    (book, title, cell, value) => void book.getSheetByName(title)!.getRange(cell).setValue(value),
    tab,
    `${letter(column)}${row(account)}`,
    text,
  );
};
const importRows = (workbook: OpenedWorkbook, rows: readonly RowSketch[], run: string, year: number | null = null) =>
  workbook.ask('importAccounts', importedPart(rows, year, run));

const before = () => {
  const workbook = emptyWorkbook();
  const rows = [
    { account: 'Alder', values: { city: 'Graz', revenue3: 100 } },
    { account: 'Birch', values: { city: 'Wien', revenue3: 50 } },
  ];
  importRows(workbook, rows, 'first', 2025);
  return workbook;
};

test('what an import overwrote comes back, and what it created goes', () => {
  const workbook = before();
  const was = figuresOf(workbook);
  importRows(
    workbook,
    [
      { account: 'Alder', values: { city: 'Linz', revenue3: 120 }, own: { Region: 'South' } },
      { account: 'Cedar', values: { revenue3: 7 } },
    ],
    'second',
    2025,
  );
  expect(undo(workbook)).toEqual({ removed: 1, restored: 1, kept: 0, named: [] });
  expect(figuresOf(workbook)).toEqual(was);
  expect(accountsOf(workbook)[0]).toMatchObject({ Region: '' });
  expect(readTab(workbook, 'History').rows.at(-1)).toMatchObject({
    action: 'Import undone',
    to: '1 removed, 1 brought back, 0 left as they are',
  });
  expect(workbook.ask('loadImport', {}).lastImport).toBeNull();
});

test('a cell that a person changed since stays, and is named', () => {
  const workbook = before();
  importRows(workbook, [{ account: 'Alder', values: { city: 'Linz', revenue3: 120 } }], 'second', 2025);
  type(workbook, 'Accounts', 'Alder', 'city', 'Steyr');
  expect(undo(workbook)).toMatchObject({ restored: 1, kept: 1, named: [{ name: 'Alder', field: 'City' }] });
  expect(figuresOf(workbook)).toEqual({ Alder: ['Steyr', 100], Birch: ['Wien', 50] });
});

test('a new account that a person worked on stays, and is named', () => {
  const workbook = before();
  importRows(workbook, [{ account: 'Cedar' }, { account: 'Dogwood' }, { account: 'Elm' }], 'second');
  importRows(workbook, [{ account: 'Fir' }, { account: 'Gum' }, { account: 'Hazel' }], 'third');
  workbook.ask('saveCandidates', { ids: workbook.ask('loadAccounts', {}).accounts.map(({ id }) => id) });
  type(workbook, 'Accounts', 'Fir', 'note', 'met at the fair');
  type(workbook, 'Scoring Matrix', 'Gum', 'note', 'our first');
  expect(undo(workbook)).toMatchObject({ removed: 1, named: [{ name: 'Gum' }, { name: 'Fir' }] });
  const names = accountsOf(workbook).map(({ account }) => account);
  expect(names).toEqual(['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gum']);
  expect(readTab(workbook, 'Scoring Matrix').rows.map(({ account }) => account)).toEqual(names);
});

test('the figures that the import gave to such an account go, unless a person changed them', () => {
  const workbook = before();
  const rows = ['Cedar', 'Fir'].map((account) => ({ account, values: { city: 'Graz', revenue3: 700 } }));
  importRows(workbook, rows, 'second', 2025);
  type(workbook, 'Accounts', 'Cedar', 'note', 'met at the fair');
  type(workbook, 'Accounts', 'Fir', 'revenue3', '800');
  undo(workbook);
  expect(figuresOf(workbook)).toMatchObject({ Cedar: ['Graz', ''], Fir: ['Graz', 800] });
});

test('an account with a record in a plan stays, and people of a file go', () => {
  const workbook = before();
  const ida = { line: 2, account: 'Cedar', name: 'Ida', values: {} };
  workbook.ask('importContacts', { run: 'people', rows: [ida] });
  importRows(workbook, [{ account: 'Cedar' }, { account: 'Dogwood' }], 'second');
  expect(undo(workbook)).toMatchObject({ removed: 1, named: [{ name: 'Cedar', field: '' }] });
  workbook.ask('importContacts', { run: 'more', rows: [{ ...ida, name: 'Jo' }] });
  expect(undo(workbook)).toMatchObject({ removed: 1, kept: 0 });
  expect(readTab(workbook, 'Stakeholders').rows).toMatchObject([{ name: 'Ida' }]);
});

test('all parts of one import come back together, the interrupted ones too', () => {
  const workbook = before();
  const was = figuresOf(workbook);
  const part = (rows: readonly RowSketch[], done: number) =>
    workbook.ask('importAccounts', { ...importedPart(rows, 2025, 'second'), file: { name: 'x.csv', done, all: 5 } });
  part([{ account: 'Alder', values: { revenue3: 1 } }], 1);
  part([{ account: 'Cedar', values: { revenue3: 2 } }], 2);
  part([{ account: 'Alder', values: { revenue3: 3 } }], 3);
  expect(workbook.ask('loadImport', {}).lastImport).toMatchObject({ file: { name: 'x.csv', done: 3, all: 5 } });
  expect(undo(workbook)).toMatchObject({ removed: 1, restored: 1 });
  expect(figuresOf(workbook)).toEqual(was);
});

test('a closed year is opened again, with its figures and headers', () => {
  const workbook = before();
  const { headers } = readTab(workbook, 'Accounts');
  const was = figuresOf(workbook);
  importRows(workbook, [{ account: 'Alder', values: { revenue3: 130 } }], 'second', 2026);
  expect(readTab(workbook, 'Accounts').headers).not.toEqual(headers);
  undo(workbook);
  expect(readTab(workbook, 'Accounts').headers).toEqual(headers);
  expect(figuresOf(workbook)).toEqual(was);
  expect(workbook.ask('loadSettings', {}).settings.lastFullYear).toBe(2025);
});

test('an import is not undone after the years moved on, nor twice, nor after another one', () => {
  const moved = before();
  moved.ask('saveSettings', { changes: { lastFullYear: 2024 } });
  expect(moved.request('undoImport', { run: 'first' })).toMatchObject({ problems: [{ code: 'undoYearsMoved' }] });
  const workbook = before();
  const problemOf = (run: string) => workbook.request('undoImport', { run });
  expect(problemOf('another')).toMatchObject({ problems: [{ code: 'undoGone' }] });
  expect(undo(workbook)).toMatchObject({ removed: 2 });
  expect(problemOf('first')).toMatchObject({ problems: [{ code: 'undoGone' }] });
});

test('an import that changes nothing leaves the one before to be undone', () => {
  const workbook = before();
  importRows(workbook, [{ account: 'Alder', values: { revenue3: 100 } }], 'second', 2025);
  expect(workbook.ask('loadImport', {}).lastImport?.run).toBe('first');
});

test('a new deal goes, and an updated deal is as before', () => {
  const workbook = before();
  const deal = (name: string, amount: number) => ({ line: 2, account: 'Alder', name, values: { stage: 'won', amount } });
  workbook.ask('importOpportunities', { run: 'a', rows: [deal('Racks', 10)] });
  workbook.ask('importOpportunities', { run: 'b', rows: [deal('Racks', 20), deal('Lamps', 5)] });
  expect(undo(workbook)).toMatchObject({ removed: 1, restored: 1, kept: 0 });
  expect(readTab(workbook, 'Opportunities').rows).toMatchObject([{ opportunity: 'Racks', amount: 10 }]);
});

test('new lines of the contact log go, and a line that was moved is on its day again', () => {
  const workbook = before();
  const line = (day: string, uid: string, subject: string) => ({
    line: 2,
    account: 'Alder',
    name: day,
    values: { kind: 'meeting', subject, people: 'Ida', source: 'a.ics', uid },
  });
  workbook.ask('importLog', { run: 'a', rows: [line('2026-05-04', 'u1', 'Renewal'), line('2026-05-05', 'u2', 'Visit')] });
  const was = readTab(workbook, 'Contact Log').rows;
  workbook.ask('importLog', { run: 'b', rows: [line('2026-06-01', 'u1', 'Renewal, moved'), line('2026-06-02', 'u3', 'Call')] });
  expect(readTab(workbook, 'Contact Log').rows).toMatchObject([{ knownAs: '2026-06-01' }, {}, { uid: 'u3' }]);
  type(workbook, 'Contact Log', 'Alder', 'whose', 'Nora');
  expect(undo(workbook)).toMatchObject({ removed: 1, restored: 1 });
  expect(readTab(workbook, 'Contact Log').rows).toEqual(was.map((each, at) => (at === 0 ? { ...each, whose: 'Nora' } : each)));
});

test('an account that the contact log names stays', () => {
  const workbook = before();
  const values = { kind: 'call', subject: 'Renewal', people: 'Ida', source: 'crm.csv' };
  workbook.ask('importLog', { run: 'log', rows: [{ line: 2, account: 'Cedar', name: '2026-05-04', values }] });
  importRows(workbook, [{ account: 'Cedar' }, { account: 'Dogwood' }], 'second');
  expect(undo(workbook)).toMatchObject({ removed: 1, named: [{ name: 'Cedar', field: '' }] });
});

test('a currency that the file brought goes with it', () => {
  const workbook = before();
  const rows = [{ account: 'Alder', values: { revenue3: 120 } }];
  workbook.ask('importAccounts', { ...importedPart(rows, 2025, 'second'), currency: 'EUR' });
  expect(workbook.ask('loadSettings', {}).settings.currency).toBe('EUR');
  undo(workbook);
  expect(workbook.ask('loadSettings', {}).settings.currency).toBe('');
});

test('a score that was fed from an estimate is not the work of a person', () => {
  const workbook = before();
  const { revision, criteria } = workbook.ask('loadRanking', {});
  const fed = { source: 'potential', low: 0, high: 100, middle: null } as const;
  workbook.ask('saveCriteria', { revision, criteria: criteria.map((each, at) => (at === 0 ? { ...each, ...fed } : each)) });
  importRows(workbook, [{ account: 'Cedar', values: { potential: 50 } }], 'second');
  workbook.ask('saveCandidates', { ids: workbook.ask('loadAccounts', {}).accounts.map(({ id }) => id) });
  const { revision: now, criteria: present } = workbook.ask('loadRanking', {});
  workbook.ask('saveCriteria', { revision: now, criteria: present });
  const cedar = workbook.ask('loadRanking', {}).candidates.at(-1);
  expect(cedar).toMatchObject({ name: 'Cedar', scores: { [criteria[0]!.id]: 5.5 } });
  expect(undo(workbook)).toMatchObject({ removed: 1, named: [] });
});
