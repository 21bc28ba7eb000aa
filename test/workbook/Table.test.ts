import { importedPart } from '../setup/importedPart';
import { emptyWorkbook } from '../setup/preparedWorkbook';
import fc from 'fast-check';
import { blocksOf, joinBlocks } from '../../src/workbook/blocksOf';
import { Table, type Sheet } from '../../src/workbook/Table';
import { tabs } from '../../src/workbook/tabs';

const changes = (...cells: [column: number, row: number][]) => {
  const changed = new Map<number, Map<number, string>>();
  for (const [column, row] of cells)
    changed.set(column, (changed.get(column) ?? new Map<number, string>()).set(row, `${column}.${row}`));
  return changed;
};

test('changed cells are written as few rectangles without unchanged cells', () => {
  expect(blocksOf(changes([1, 3], [1, 4], [2, 3], [2, 4], [4, 3], [1, 9]))).toEqual([
    {
      row: 3,
      column: 1,
      entries: [
        ['1.3', '2.3'],
        ['1.4', '2.4'],
      ],
    },
    { row: 9, column: 1, entries: [['1.9']] },
    { row: 3, column: 4, entries: [['4.3']] },
  ]);
});

test('columns with different runs are written separately', () => {
  expect(blocksOf(changes([1, 3], [1, 4], [2, 3])).map(({ entries }) => entries.length)).toEqual([2, 1]);
});

test('joined blocks write every changed cell once, other cells only as they are, and those that must not be written never', () => {
  const cell = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 8 }));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), fc.array(cell), (cells, refused) => {
      const changed = changes(...cells);
      const isRefused = (column: number, row: number) => refused.some((each) => each[0] === column && each[1] === row);
      const between = (row: number, column: number) =>
        changed.get(column)?.get(row) ?? (isRefused(column, row) ? undefined : `there ${column}.${row}`);
      const blocks = blocksOf(changed);
      const joined = joinBlocks(blocks, between);
      const written = joined.flatMap(({ row, column, entries }) =>
        entries.flatMap((line, down) => line.map((entry, right) => [`${column + right}.${row + down}`, entry] as const)),
      );
      expect(new Set(written.map(([at]) => at)).size).toBe(written.length);
      const places = new Map(written);
      for (const [column, row] of cells) expect(places.get(`${column}.${row}`)).toBe(`${column}.${row}`);
      for (const [at, entry] of written) expect([at, `there ${at}`]).toContain(entry);
      const isChanged = (column: number, row: number) => changed.get(column)?.has(row) === true;
      for (const [column, row] of refused) expect(places.has(`${column}.${row}`)).toBe(isChanged(column, row));
      expect(joined.length).toBeLessThanOrEqual(blocks.length);
    }),
    { seed: 11 },
  );
});

test('blocks apart become one where all cells between may be written', () => {
  const changed = changes([1, 3], [3, 3], [1, 6]);
  const between = (row: number, column: number) => changed.get(column)?.get(row) ?? '';
  expect(joinBlocks(blocksOf(changed), between)).toHaveLength(1);
  expect(joinBlocks(blocksOf(changed), (row, column) => (row === 4 ? undefined : between(row, column)))).toHaveLength(2);
});

test('rows added at the end of a sheet get the rules, formats and marks of the rows above', () => {
  const workbook = emptyWorkbook();
  const rows = Array.from({ length: 60 }, (_, at) => ({ account: `Account ${at}` }));
  workbook.ask('importAccounts', importedPart(rows));
  workbook.ask('saveCandidates', { ids: workbook.ask('loadAccounts', {}).accounts.map(({ id }) => id) });
  const type = (title: string, cell: string, value: string | number) => () =>
    workbook.user((book, tab, at, entry) => void book.getSheetByName(tab)!.getRange(at).setValue(entry), title, cell, value);
  const ruleOf = (cell: string) =>
    workbook.user(
      (book, at) => book.getSheetByName('Scoring Matrix')!.getRange(at).getDataValidation()!.getCriteriaValues() as number[],
      cell,
    );
  expect(ruleOf('C64')).toEqual([1, 10]);
  expect(type('Accounts', 'F62', 'much')).toThrow(/violates/);
  expect(type('Accounts', 'A62', '7-11')).not.toThrow();
  expect(workbook.values('Accounts', 'A62')).toEqual([['7-11']]);
  const marked = workbook.user((book) =>
    book
      .getSheetByName('Scoring Matrix')!
      .getConditionalFormatRules()[0]!
      .getRanges()
      .map((range) => range.getA1Notation()),
  );
  expect(marked).toEqual(['A4:L64']);
});

test('a blank cell of a visible column that the add-on fills is not written over: a formula in it may show nothing', () => {
  const columns = new Map(['account', 'cadenceOverride', 'cadence', 'lastReview', 'id'].map((key, at) => [key, at + 1]));
  const writesWith = (cadence: string): number => {
    const grid = [
      ['', '', '', '', ''],
      ['Account', '', '', '', ''],
      ['Acme', '', '', '', 'a1'],
    ];
    const table = new Table(tabs.accounts, {} as Sheet, grid, 1, 2, columns, String);
    table.set(3, 'cadenceOverride', 30);
    table.set(3, 'cadence', cadence);
    table.set(3, 'lastReview', '2026-06-01');
    return table.writes;
  };
  expect(writesWith('')).toBe(2);
  expect(writesWith('Monthly')).toBe(1);
});
