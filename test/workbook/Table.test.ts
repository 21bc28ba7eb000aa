import { importedPart } from '../setup/importedPart';
import { emptyWorkbook } from '../setup/preparedWorkbook';
import { blocksOf } from '../../src/workbook/blocksOf';

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

test('rows added at the end of a sheet get the rules, formats and marks of the rows above', () => {
  const workbook = emptyWorkbook();
  const rows = Array.from({ length: 60 }, (_, at) => ({ account: `Account ${at}` }));
  workbook.ask('importAccounts', importedPart(rows));
  workbook.ask('saveCandidates', { ids: workbook.ask('loadAccounts', {}).accounts.map(({ id }) => id) });
  const type = (title: string, cell: string, value: string | number) => () =>
    workbook.user((book, tab, at, entry) => void book.getSheetByName(tab)!.getRange(at).setValue(entry), title, cell, value);
  expect(type('Scoring Matrix', 'C64', 11)).toThrow(/violates/);
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
