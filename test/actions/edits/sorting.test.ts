import fc from 'fast-check';
import { readTab } from '../../setup/readTab';
import { openWorkbook, sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';
import { whatMatters } from '../../setup/whatMatters';
import { without } from '../../setup/without';

const sort = (workbook: OpenedWorkbook, title: string, range: string, column: number, ascending = true) =>
  workbook.user(
    (book, tab, cells, by, isAscending) =>
      void book.getSheetByName(tab)!.getRange(cells).sort({ column: by, ascending: isAscending }),
    title,
    range,
    column,
    ascending,
  );

const write = (workbook: OpenedWorkbook, title: string, cell: string, value: string | number) =>
  workbook.user((book, tab, at, entry) => void book.getSheetByName(tab)!.getRange(at).setValue(entry), title, cell, value);

const refusal = (code: string, tab: string) => ({ ok: false, problems: [{ code, values: { tab } }] });

/** What people see of a tab; computed cells follow. */
const cells = (workbook: OpenedWorkbook, title: string) => workbook.values(title, title === 'Accounts' ? 'A3:U30' : 'A5:G40');

test('whole rows can be sorted by any column: each account keeps its own scores', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  sort(workbook, 'Scoring Matrix', 'A5:Q40', 1);
  sort(workbook, 'Accounts', 'A3:U40', 8);
  sort(workbook, 'Criteria', 'A3:U40', 2);
  expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ repaired: [], problems: [] });
  expect(whatMatters(workbook)).toEqual(before);
});

test('after sorting by score the best account is first', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  sort(workbook, 'Scoring Matrix', 'A5:Q28', 9);
  expect(whatMatters(workbook)).toEqual(before);
  expect(workbook.values('Scoring Matrix', 'I5:I9').flat()).toEqual([1, 2, 2, 4, 5]);
});

test.each([
  ['names', 'Scoring Matrix', 'A5:A28', 1],
  ['some of the names', 'Scoring Matrix', 'A7:A19', 1],
  ['names and some scores', 'Scoring Matrix', 'A5:D28', 1],
  ['names and some scores, by a score', 'Scoring Matrix', 'A5:D28', 3],
  ['all that is seen', 'Scoring Matrix', 'A5:L28', 1],
  ['names', 'Accounts', 'A3:A26', 1],
  ['some of the names', 'Accounts', 'A3:A9', 1],
  ['names and some figures', 'Accounts', 'A3:H26', 8],
  ['all that is seen', 'Accounts', 'A3:R26', 1],
  ['names', 'Criteria', 'A3:A7', 1],
])('a table with only %s sorted (%s) is refused, and set-up puts the cells back in their rows', (_what, tab, range, by) => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  const placed = cells(workbook, tab);
  sort(workbook, tab, range, by, false);
  const sorted = workbook.host.save();
  for (const request of [workbook.request('loadRanking', {}), workbook.request('saveSettings', { changes: { kams: 2 } })])
    expect(request).toMatchObject(refusal('namesDisagree', tab));
  expect(workbook.host.save()).toEqual(sorted);
  expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ repaired: expect.arrayContaining([tab]) as string[], problems: [] });
  expect(whatMatters(workbook)).toEqual(before);
  expect(cells(workbook, tab)).toEqual(placed);
  const { lines } = workbook.ask('loadHistory', { account: null });
  expect(lines.map(({ action, field }) => [action, field])).toContainEqual(['Repaired', tab]);
  expect(workbook.ask('loadRanking', {}).problems).toEqual([]);
});

test('undoing the sorting by hand after the repair changes nothing', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  const names = workbook.values('Scoring Matrix', 'A5:A28');
  sort(workbook, 'Scoring Matrix', 'A5:A28', 1);
  workbook.ask('setUpWorkbook', {});
  workbook.user((book, values) => void book.getSheetByName('Scoring Matrix')!.getRange('A5:A28').setValues(values), names);
  expect(workbook.ask('loadRanking', {}).problems).toEqual([]);
  expect(whatMatters(workbook)).toEqual(before);
});

test('names sorted into a blank row between them go back', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => void book.getSheetByName('Scoring Matrix')!.insertRowBefore(9));
  const before = whatMatters(workbook);
  workbook.ask('saveSettings', { changes: { kams: 2 } });
  sort(workbook, 'Scoring Matrix', 'A5:A29', 1);
  expect(workbook.request('loadRanking', {})).toMatchObject(refusal('namesDisagree', 'Scoring Matrix'));
  workbook.ask('setUpWorkbook', {});
  expect(whatMatters(workbook)).toEqual(before);
  expect(workbook.values('Scoring Matrix', 'A9')).toEqual([['']]);
});

test('set-up repairs a partly sorted table that also has a renamed account', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  sort(workbook, 'Accounts', 'A3:R26', 1);
  write(workbook, 'Accounts', 'A3', 'Aquilonda Ltd');
  expect(workbook.request('loadRanking', {})).toMatchObject({ ok: false });
  workbook.ask('setUpWorkbook', {});
  const after = whatMatters(workbook);
  expect(after.accounts['Aquilonda Ltd']).toMatchObject(
    without(before.accounts['Aquilonda Waterworks (sample)'], 'account', 'knownAs'),
  );
  expect(after.matrix['Aquilonda Ltd']?.['score']).toBe(7.1);
  expect(Object.keys(after.matrix)).toHaveLength(24);
});

test('names that were pasted one row too high are not taken for a new name of the first', () => {
  const workbook = sampleWorkbook();
  const names = workbook.values('Scoring Matrix', 'A6:A9');
  workbook.user(
    (book, values) => void book.getSheetByName('Scoring Matrix')!.getRange('A5:A9').setValues(values),
    [...names, ['A new name']],
  );
  expect(workbook.request('setUpWorkbook', {})).toMatchObject(refusal('rowsApart', 'Scoring Matrix'));
});

test.each([
  ['a figure was typed before', (workbook: OpenedWorkbook) => write(workbook, 'Accounts', 'G3', 7)],
  [
    'two accounts were renamed besides',
    (workbook: OpenedWorkbook) => ['A5', 'A9'].forEach((at) => write(workbook, 'Accounts', at, at)),
  ],
  ['a name stands twice', (workbook: OpenedWorkbook) => write(workbook, 'Accounts', 'A5', 'Ferrowald Steel (sample)')],
  [
    'a figure that would have to move is a formula',
    (workbook: OpenedWorkbook) => {
      write(workbook, 'Accounts', 'G3', '=1000*12');
      workbook.ask('saveSettings', { changes: { kams: 2 } });
    },
  ],
])('where %s, a partly sorted table is refused by set-up too, and all stays until the sorting is undone', (_why, bend) => {
  const workbook = sampleWorkbook();
  bend(workbook);
  sort(workbook, 'Accounts', 'A3:H26', 4);
  sort(workbook, 'Accounts', 'A3:H26', 1, false);
  const sorted = workbook.host.save();
  expect(workbook.request('loadRanking', {})).toMatchObject(refusal('rowsApart', 'Accounts'));
  expect(workbook.request('setUpWorkbook', {})).toMatchObject(refusal('rowsApart', 'Accounts'));
  expect(workbook.host.save()).toEqual(sorted);
});

test('a column of the user’s own that was sorted with the names is not moved', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => {
    const sheet = book.getSheetByName('Scoring Matrix')!;
    sheet.insertColumnAfter(1);
    sheet.getRange('B:B').clearDataValidations();
    sheet.getRange('B4:B6').setValues([['Remark'], ['ask Ada'], ['ask Ben']]);
  });
  workbook.ask('saveSettings', { changes: { kams: 2 } });
  sort(workbook, 'Scoring Matrix', 'A5:B28', 1, false);
  expect(workbook.request('loadRanking', {})).toMatchObject(refusal('rowsApart', 'Scoring Matrix'));
});

test.each([
  ['a score', 'D5:D28', 4],
  ['a score of some', 'D8:D20', 4],
  ['two scores', 'C5:D28', 3],
  ['names, tiers and what is hidden', 'A5:B28', 1],
])('scores that are no longer beside their accounts are refused (%s), and set-up puts them back', (_what, range, by) => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  sort(workbook, 'Scoring Matrix', range, by);
  if (by === 1) {
    // The hidden end of the rows follows.
    workbook.user((book) => {
      const sheet = book.getSheetByName('Scoring Matrix')!;
      const [keys = []] = sheet.getRange('1:1').getValues() as string[][];
      const [first, last] = ['note', 'knownAs'].map((key) => keys.indexOf('kam:matrix:' + key) + 1) as [number, number];
      sheet.getRange(5, first, 24, last - first + 1).sort(last);
    });
  }
  expect(workbook.request('loadRankAccounts', {})).toMatchObject(refusal('columnsSorted', 'Scoring Matrix'));
  workbook.ask('setUpWorkbook', {});
  expect(whatMatters(workbook).matrix).toEqual(before.matrix);
  expect(workbook.ask('loadRanking', {}).problems).toEqual([]);
});

test.each([
  ['rising', true, 9],
  ['falling', false, 1],
])('a score typed after its column was sorted alone (%s) stays, and set-up puts the others back', (_way, ascending, typed) => {
  const workbook = sampleWorkbook();
  const before = workbook.values('Scoring Matrix', 'A5:G28');
  sort(workbook, 'Scoring Matrix', 'D5:D28', 4, ascending);
  write(workbook, 'Scoring Matrix', 'D7', typed);
  expect(workbook.request('loadRankAccounts', {})).toMatchObject(refusal('columnsSorted', 'Scoring Matrix'));
  workbook.ask('setUpWorkbook', {});
  expect(workbook.values('Scoring Matrix', 'A5:G28')).toEqual(
    before.map((row, at) => (at === 2 ? [...row.slice(0, 3), typed, ...row.slice(4)] : row)),
  );
});

test('scores that a person types again, all but a few of which others had, are theirs unless they are in order', () => {
  const workbook = sampleWorkbook();
  const scores = workbook.values('Scoring Matrix', 'D5:D28').flat() as number[];
  const turned = scores.map((_, at) => [scores[(at * 7 + 3) % scores.length]!]);
  turned[4] = [10];
  workbook.user((book, values) => void book.getSheetByName('Scoring Matrix')!.getRange('D5:D28').setValues(values), turned);
  expect(workbook.request('loadRankAccounts', {})).toMatchObject({ ok: true });
  expect(workbook.values('Scoring Matrix', 'D5:D28')).toEqual(turned);
});

test('scores that a person types in another order are theirs', () => {
  const workbook = sampleWorkbook();
  const [first, second] = workbook.values('Scoring Matrix', 'C5:C6') as [[number], [number]];
  expect(first).not.toEqual(second);
  workbook.user(
    (book, values) => void book.getSheetByName('Scoring Matrix')!.getRange('C5:C6').setValues(values),
    [second, first],
  );
  workbook.ask('loadRankAccounts', {});
  expect(workbook.values('Scoring Matrix', 'C5:C6')).toEqual([second, first]);
});

test('figures that are beside other accounts are named, once, and in History', () => {
  const workbook = sampleWorkbook();
  sort(workbook, 'Accounts', 'H3:H26', 8);
  const named = [{ code: 'figuresMoved', values: { names: 'Revenue 2025' } }];
  expect(workbook.ask('loadRanking', {}).problems).toEqual(named);
  expect(workbook.ask('loadRanking', {}).problems).toEqual(named);
  // Wherever a save accepts them.
  expect(workbook.ask('loadSettings', {}).problems).toEqual(named);
  expect(workbook.ask('loadImport', {}).problems).toEqual(named);
  workbook.ask('saveSettings', { changes: { kams: 2 } });
  expect(workbook.ask('loadRanking', {}).problems).toEqual([]);
  const { lines } = workbook.ask('loadHistory', { account: null });
  expect(lines.map(({ action, field }) => [action, field])).toContainEqual(['Changed by hand', 'Revenue 2025']);
});

test('once the sorting is undone nothing is said of it, also where Set up was the first to see it', () => {
  const workbook = sampleWorkbook();
  const setUp = () => workbook.ask('setUpWorkbook', {}).problems;
  const figures = workbook.values('Accounts', 'H3:H26');
  const undo = () =>
    workbook.user((book, values) => void book.getSheetByName('Accounts')!.getRange('H3:H26').setValues(values), figures);
  const named = [{ code: 'figuresMoved', values: { names: 'Revenue 2025' } }];
  for (const time of ['first', 'second']) {
    sort(workbook, 'Accounts', 'H3:H26', 8);
    expect([time, setUp(), workbook.ask('loadRanking', {}).problems]).toEqual([time, named, []]);
    undo();
    expect([time, workbook.ask('loadRanking', {}).problems, setUp()]).toEqual([time, [], []]);
  }
});

test('a table of plans with only some columns sorted is refused, and set-up is not said to repair it', () => {
  const workbook = sampleWorkbook();
  workbook.ask('loadSamplePlans', {});
  const [account] = workbook.ask('loadAccounts', {}).accounts;
  sort(workbook, 'Goals', 'B3:B40', 2);
  expect(workbook.request('loadPlan', { account: account!.id })).toMatchObject(refusal('rowsApart', 'Goals'));
});

test('the line over the matrix says that a name is in the row of another account', () => {
  const workbook = sampleWorkbook();
  const [[right]] = workbook.values('Scoring Matrix', 'A2') as [[string]];
  const names = workbook.values('Scoring Matrix', 'A5:A28');
  sort(workbook, 'Scoring Matrix', 'A5:A28', 1);
  const [[name]] = workbook.values('Scoring Matrix', 'A5') as [[string]];
  const wrong = `${name} is in the row of another account. Until the sorting or typing is undone, this ranking is wrong.`;
  expect(workbook.values('Scoring Matrix', 'A2')).toEqual([[wrong]]);
  workbook.user((book, values) => void book.getSheetByName('Scoring Matrix')!.getRange('A5:A28').setValues(values), names);
  expect(workbook.values('Scoring Matrix', 'A2')).toEqual([[right]]);
});

test('any rows and columns sorted with the names are put back, or nothing is', () => {
  const saved = sampleWorkbook().host.save();
  const sorts = fc.record({
    tab: fc.constantFrom('Accounts', 'Scoring Matrix'),
    first: fc.integer({ min: 5, max: 15 }),
    rows: fc.integer({ min: 3, max: 12 }),
    columns: fc.integer({ min: 1, max: 7 }),
    by: fc.integer({ min: 1, max: 7 }),
    ascending: fc.boolean(),
  });
  fc.assert(
    fc.property(sorts, ({ tab, first, rows, columns, by, ascending }) => {
      const workbook = openWorkbook({ snapshot: structuredClone(saved) });
      const before = cells(workbook, tab);
      sort(workbook, tab, `A${first}:${'ABCDEFG'[columns - 1]}${first + rows}`, Math.min(by, columns), ascending);
      workbook.ask('setUpWorkbook', {});
      expect(cells(workbook, tab)).toEqual(before);
    }),
    { numRuns: 15, seed: 7 },
  );
});

test('what is put back keeps its place in the tab', () => {
  const workbook = sampleWorkbook();
  const names = readTab(workbook, 'Accounts').rows.map(({ account }) => account);
  sort(workbook, 'Accounts', 'A3:R26', 1);
  workbook.ask('setUpWorkbook', {});
  expect(readTab(workbook, 'Accounts').rows.map(({ account }) => account)).toEqual(names);
});
