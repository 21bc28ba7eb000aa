import { ungroupLines } from '../../../src/model/imports/ungroupLines';

const linesOf = (...rows: string[]) => rows.map((row, at) => ({ line: at + 1, cells: row.split(',') }));
const cellsOf = (lines: readonly { cells: readonly string[] }[]) => lines.map(({ cells }) => cells.join(','));

test('a customer over its lines is written into each of them, down to its total', () => {
  const lines = linesOf(',Date,Amount', 'Alder,,', ',2025-01-05,1', ',2025-01-06,2', 'Total for Alder,,3', ',2025-01-07,9');
  const ungrouped = ungroupLines(lines, 0, 'Customer');
  expect(cellsOf(ungrouped)).toEqual([
    'Customer,Date,Amount',
    'Alder,2025-01-05,1',
    'Alder,2025-01-06,2',
    'Total for Alder,,3',
    ',2025-01-07,9',
  ]);
  // Rows keep the numbers that a spreadsheet shows.
  expect(ungrouped.map(({ line }) => line)).toEqual([1, 3, 4, 5, 6]);
});

test('other tables stay as they are', () => {
  for (const lines of [
    linesOf('Customer,Date,Amount', 'Alder,,', 'Total for Alder,,3'),
    linesOf(',Date,Amount', 'Alder,,', 'Birch,2025-01-05,1'),
    linesOf(''),
  ])
    expect(ungroupLines(lines, 0, 'Customer')).toBe(lines);
  const headless = linesOf('Alder,1');
  expect(ungroupLines(headless, -1, 'Customer')).toBe(headless);
});
