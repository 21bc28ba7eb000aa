import { emptyWorkbook, sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';
import { planWorkbook } from '../../setup/planWorkbook';
import { confirmSuggested } from '../../setup/programmeWorkbook';
import { readTab } from '../../setup/readTab';
import { whatMatters } from '../../setup/whatMatters';
import { without } from '../../setup/without';

const write = (workbook: OpenedWorkbook, title: string, cell: string, value: string | number | boolean) =>
  workbook.user((book, tab, at, entry) => void book.getSheetByName(tab)!.getRange(at).setValue(entry), title, cell, value);

/** Name, id and tick of every account, from top to bottom. */
const register = (workbook: OpenedWorkbook) =>
  readTab(workbook, 'Accounts').rows.map(({ account, candidate }) => [account, candidate]);
const matrixNames = (workbook: OpenedWorkbook) => readTab(workbook, 'Scoring Matrix').rows.map(({ account }) => account);

test('a name typed in the matrix is added to the register as a candidate, and one typed in the register is not added to the matrix', () => {
  const workbook = emptyWorkbook();
  write(workbook, 'Scoring Matrix', 'A5', 'Ernst Handel');
  write(workbook, 'Accounts', 'A3', 'QUICK-Stop');
  workbook.ask('loadRanking', {});
  expect(register(workbook)).toEqual([
    ['QUICK-Stop', ''],
    ['Ernst Handel', true],
  ]);
  expect(matrixNames(workbook)).toEqual(['Ernst Handel']);
});

test('ids are assigned once and stay', () => {
  const workbook = emptyWorkbook();
  write(workbook, 'Accounts', 'A3', 'QUICK-Stop');
  workbook.ask('loadRanking', {});
  const [{ id, knownAs } = {}] = readTab(workbook, 'Accounts').rows;
  expect([id, knownAs]).toEqual([expect.stringMatching(/^[a-z2-9]{8}$/), 'QUICK-Stop']);
  workbook.ask('loadRanking', {});
  expect(workbook.host.cost.writes).toBe(0);
  expect(readTab(workbook, 'Accounts').rows[0]).toMatchObject({ id });
});

test('a ticked account gets a row in the matrix, and loses it when unticked before it is scored', () => {
  const workbook = sampleWorkbook();
  write(workbook, 'Accounts', 'A27', 'Blauer See');
  write(workbook, 'Accounts', 'B27', true);
  workbook.ask('loadRanking', {});
  expect(matrixNames(workbook).at(-1)).toBe('Blauer See');
  write(workbook, 'Accounts', 'B27', false);
  workbook.ask('loadRanking', {});
  expect(matrixNames(workbook)).toHaveLength(24);
  expect(register(workbook).at(-1)).toEqual(['Blauer See', false]);
});

test('an unticked account with scores stays a candidate, and is named', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  write(workbook, 'Accounts', 'B3', false);
  expect(workbook.ask('loadRanking', {}).problems).toEqual([
    { code: 'keptCandidates', values: { names: 'Ferrowald Steel (sample)' } },
  ]);
  expect(whatMatters(workbook)).toEqual(before);
});

test('a copied row is a new account with its own id, and both are named until one is renamed', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  workbook.user((book) => {
    const accounts = book.getSheetByName('Accounts')!;
    const row = accounts.getRange('A3:U3').getValues();
    for (const [column, cell] of row[0]!.entries()) {
      if (![2, 9, 10, 11].includes(column)) accounts.getRange(27, column + 1).setValue(cell);
    }
  });
  const twice = [{ code: 'duplicateNames', values: { names: 'Ferrowald Steel (sample)' } }];
  expect(workbook.ask('loadRanking', {}).problems).toEqual(twice);
  const copies = readTab(workbook, 'Accounts').rows.filter(({ account }) => account === 'Ferrowald Steel (sample)');
  expect(copies).toHaveLength(2);
  expect(copies[0]?.['id']).not.toBe(copies[1]?.['id']);
  write(workbook, 'Accounts', 'A27', 'Ferrowald Tubes');
  expect(workbook.ask('loadRanking', {}).problems).toEqual([]);
  const after = whatMatters(workbook);
  expect(after.accounts['Ferrowald Steel (sample)']).toEqual(before.accounts['Ferrowald Steel (sample)']);
  expect(after.matrix['Ferrowald Steel (sample)']?.['note']).toBe('Three of its plants still buy elsewhere.');
  expect(after.matrix['Ferrowald Tubes']).toBeDefined();
});

test('a name changed in the register changes in the matrix with the next command, and scores stay with it', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  write(workbook, 'Accounts', 'A3', 'Ferrowald AG');
  workbook.ask('loadRanking', {});
  const after = whatMatters(workbook);
  const scores = without(before.matrix['Ferrowald Steel (sample)'], 'account', 'knownAs');
  expect(after.matrix['Ferrowald AG']).toEqual({ ...scores, account: 'Ferrowald AG', knownAs: 'Ferrowald AG' });
  expect(after.matrix['Ferrowald Steel (sample)']).toBeUndefined();
  expect(Object.keys(after.accounts)).toHaveLength(24);
  expect(readTab(workbook, 'History').rows.at(-1)).toMatchObject({
    action: 'Renamed',
    from: 'Ferrowald Steel (sample)',
    to: 'Ferrowald AG',
  });
});

test('a name changed in the matrix changes in the register, in spelling too', () => {
  const workbook = sampleWorkbook();
  write(workbook, 'Scoring Matrix', 'A5', 'Ferrowald AG');
  write(workbook, 'Scoring Matrix', 'A6', 'TARNWICK  Foods (sample)');
  workbook.ask('loadRanking', {});
  expect(register(workbook).slice(0, 2)).toEqual([
    ['Ferrowald AG', true],
    ['TARNWICK  Foods (sample)', true],
  ]);
  expect(register(workbook)).toHaveLength(24);
});

test('a name spelled differently in the matrix takes the register’s spelling', () => {
  const workbook = emptyWorkbook();
  write(workbook, 'Accounts', 'A3', 'شرکت یکتا کیان');
  workbook.ask('loadRanking', {});
  write(workbook, 'Scoring Matrix', 'A5', 'شركت يكتا كيان');
  workbook.ask('loadRanking', {});
  expect(matrixNames(workbook)).toEqual(['شرکت یکتا کیان']);
  expect(register(workbook)).toEqual([['شرکت یکتا کیان', true]]);
});

test('a new name that belongs to another account is not applied until the two differ', () => {
  const workbook = sampleWorkbook();
  const { matrix } = whatMatters(workbook);
  write(workbook, 'Accounts', 'A3', 'Tarnwick Foods (sample)');
  expect(workbook.ask('loadRanking', {}).problems).toEqual([
    { code: 'duplicateNames', values: { names: 'Tarnwick Foods (sample)' } },
  ]);
  expect(whatMatters(workbook).matrix).toEqual(matrix);
  expect(register(workbook)).toHaveLength(24);
  write(workbook, 'Accounts', 'A3', 'Ferrowald AG');
  expect(workbook.ask('loadRanking', {}).problems).toEqual([]);
  expect(matrixNames(workbook).slice(0, 2)).toEqual(['Ferrowald AG', 'Tarnwick Foods (sample)']);
  expect(register(workbook)).toHaveLength(24);
});

test('a name that waits for another account does not keep that one from being renamed, and then it is free', () => {
  for (const tab of ['Accounts', 'Scoring Matrix'] as const) {
    const workbook = sampleWorkbook();
    const before = whatMatters(workbook);
    const first = tab === 'Accounts' ? 3 : 5;
    write(workbook, tab, `A${first}`, 'Tarnwick Foods (sample)');
    workbook.ask('loadRanking', {});
    write(workbook, tab, `A${first + 1}`, 'Tarnwick Ltd');
    workbook.ask('loadRanking', {});
    expect(workbook.ask('loadRanking', {}).problems).toEqual([]);
    const after = whatMatters(workbook);
    expect(Object.keys(after.accounts)).toHaveLength(24);
    const scores = (row: Readonly<Record<string, unknown>>) => without(row, 'account', 'knownAs');
    expect(scores(after.matrix['Tarnwick Ltd']!)).toEqual(scores(before.matrix['Tarnwick Foods (sample)']!));
    expect(scores(after.matrix['Tarnwick Foods (sample)']!)).toEqual(scores(before.matrix['Ferrowald Steel (sample)']!));
  }
});

test('a name that is given on and the new name of its account can be typed at once', () => {
  for (const tab of ['Accounts', 'Scoring Matrix'] as const) {
    for (const [one, other] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const workbook = sampleWorkbook();
      const before = whatMatters(workbook).matrix;
      const first = tab === 'Accounts' ? 3 : 5;
      const [was, then] = [matrixNames(workbook)[one], matrixNames(workbook)[other]] as [string, string];
      write(workbook, tab, `A${first + one}`, then);
      write(workbook, tab, `A${first + other}`, 'A new name');
      expect(workbook.ask('loadRanking', {}).problems).toEqual([]);
      const after = whatMatters(workbook).matrix;
      expect(Object.keys(after)).toHaveLength(24);
      expect(after['A new name']!['id']).toBe(before[then]!['id']);
      expect(after[then]!['id']).toBe(before[was]!['id']);
      expect(register(workbook)).toHaveLength(24);
    }
  }
});

test('scores do not go to another account whose name is typed over theirs: the name waits, and is named', () => {
  const workbook = sampleWorkbook();
  write(workbook, 'Accounts', 'A27', 'Blauer See');
  workbook.ask('loadRanking', {});
  const accounts = register(workbook);
  write(workbook, 'Scoring Matrix', 'A5', 'Blauer See');
  expect(workbook.ask('loadRanking', {}).problems).toEqual([{ code: 'duplicateNames', values: { names: 'Blauer See' } }]);
  expect(register(workbook)).toEqual(accounts);
  write(workbook, 'Accounts', 'A3', 'Ferrowald AG');
  workbook.ask('loadRanking', {});
  expect(matrixNames(workbook)[0]).toBe('Ferrowald AG');
});

test('an account deleted from the register comes back from the matrix, with its scores', () => {
  const workbook = sampleWorkbook();
  const { matrix } = whatMatters(workbook);
  workbook.user((book) => void book.getSheetByName('Accounts')!.deleteRow(3));
  workbook.ask('loadRanking', {});
  expect(whatMatters(workbook).matrix).toEqual(matrix);
  expect(register(workbook).at(-1)).toEqual(['Ferrowald Steel (sample)', true]);
});

test('rows deleted from both stay away', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => {
    book.getSheetByName('Accounts')!.deleteRows(3, 2);
    book.getSheetByName('Scoring Matrix')!.deleteRows(5, 2);
  });
  expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ accounts: 22, candidates: 22, problems: [] });
  expect(matrixNames(workbook)[0]).toBe('Quillmere Hospitals (sample)');
});

test('a row deleted from the matrix stays deleted: its account is no longer a candidate, and is named', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => void book.getSheetByName('Scoring Matrix')!.deleteRow(5));
  expect(workbook.ask('loadRanking', {}).problems).toEqual([
    { code: 'rowsDeleted', values: { names: 'Ferrowald Steel (sample)' } },
  ]);
  expect(matrixNames(workbook)).not.toContain('Ferrowald Steel (sample)');
  expect(register(workbook)).toContainEqual(['Ferrowald Steel (sample)', false]);
  write(workbook, 'Accounts', 'B3', true);
  expect(workbook.ask('loadRanking', {}).problems).toEqual([]);
  expect(matrixNames(workbook)).toContain('Ferrowald Steel (sample)');
});

test('the deleted row of a key account comes back with its tier and its scores, and is named', () => {
  const workbook = sampleWorkbook();
  confirmSuggested(workbook, 5);
  const rows = readTab(workbook, 'Scoring Matrix').rows;
  const place = rows.findIndex(({ tier }) => tier === 'Key');
  workbook.user((book, row) => void book.getSheetByName('Scoring Matrix')!.deleteRow(row), 5 + place);
  const { account: name = '', tier, ...others } = rows[place] ?? {};
  const scores = Object.fromEntries(Object.entries(others).filter(([key]) => key.startsWith('criterion:')));
  expect(workbook.ask('loadRanking', {}).problems).toEqual([{ code: 'keyRowsBack', values: { names: name } }]);
  expect(readTab(workbook, 'Scoring Matrix').rows.at(-1)).toMatchObject({ account: name, tier, ...scores });
  expect(register(workbook)).toContainEqual([name, true]);
  expect(readTab(workbook, 'History').rows.at(-1)).toMatchObject({ action: 'Repaired', account: name });
  expect(workbook.ask('loadRanking', {}).problems).toEqual([]);
});

test('a criterion’s column that was deleted comes back, and is named', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => {
    const sheet = book.getSheetByName('Scoring Matrix')!;
    const keys = sheet.getRange('1:1').getValues()[0]!.map(String);
    sheet.deleteColumn(keys.findIndex((key) => key.startsWith('kam:matrix:criterion:')) + 1);
  });
  expect(workbook.ask('loadRanking', {}).problems).toEqual([{ code: 'putBack', values: { names: 'Growth potential' } }]);
});

test.each([
  ['the panel opens', (workbook: OpenedWorkbook) => workbook.ask('loadImport', {}).problems],
  [
    'its Check step reads the register',
    (workbook: OpenedWorkbook) => workbook.ask('loadImported', { table: 'accounts' }).problems,
  ],
])('a deleted column of Accounts is back before a file fills it, and is named where %s', (_, problemsOf) => {
  const workbook = sampleWorkbook();
  const { keys } = readTab(workbook, 'Accounts');
  workbook.user((book, at) => void book.getSheetByName('Accounts')!.deleteColumn(at), keys.indexOf('potential') + 1);
  expect(problemsOf(workbook)).toEqual([{ code: 'putBack', values: { names: 'Potential per year' } }]);
  expect(readTab(workbook, 'Accounts').rows[0]).toMatchObject({ potential: '' });
});

test('a deleted tab of plans is named once, and in History', () => {
  const workbook = planWorkbook({ swot: [{ entry: 'Fast', kind: 'strength' }] });
  const account = workbook.ask('loadAccounts', {}).accounts[0]?.id ?? '';
  workbook.user((book) => book.deleteSheet(book.getSheetByName('SWOT')!));
  const load = () => workbook.ask('loadPlan', { account }).problems.filter(({ code }) => code === 'planTabsDeleted');
  expect(load()).toEqual([{ code: 'planTabsDeleted', values: { names: 'SWOT' } }]);
  expect(readTab(workbook, 'History').rows.at(-1)).toMatchObject({ action: 'Removed', tab: 'SWOT' });
  expect(load()).toEqual([]);
});

test('a save learns of a deleted tab before it creates a new one, and goes on the second time', () => {
  const workbook = planWorkbook({ swot: [{ entry: 'Fast', kind: 'strength' }] });
  const account = workbook.ask('loadAccounts', {}).accounts[0]?.id ?? '';
  workbook.user((book) => book.deleteSheet(book.getSheetByName('SWOT')!));
  const change = { table: 'swot' as const, id: null, was: {}, is: { entry: 'Slow', kind: 'weakness' } };
  const save = () => workbook.request('savePlan', { account, changes: [change] });
  expect(save()).toEqual({ ok: false, problems: [{ code: 'planTabsDeleted', values: { names: 'SWOT' } }] });
  expect(workbook.user((book) => book.getSheetByName('SWOT'))).toBeNull();
  expect(readTab(workbook, 'History').rows.at(-1)).toMatchObject({ action: 'Removed', tab: 'SWOT' });
  expect(save()).toMatchObject({ ok: true });
  expect(readTab(workbook, 'SWOT').rows).toMatchObject([{ entry: 'Slow' }]);
});

test('a tab that lost two rows over its records is named once', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => {
    const sheet = book.getSheetByName('Scoring Matrix')!;
    sheet.deleteRow(1);
    sheet.deleteRow(1);
  });
  expect(workbook.ask('loadRanking', {}).problems).toEqual([{ code: 'putBack', values: { names: 'Scoring Matrix' } }]);
});
