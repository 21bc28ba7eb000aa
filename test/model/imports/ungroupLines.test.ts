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

test.each([
  'Total Alder',
  'TOTAL FOR ALDER',
  'Totals of Alder',
  'Sum für Alder',
  'Summe von Alder',
  'Gesamt Alder',
  'Total pour Alder',
  'Total de Alder',
  'Suma para Alder',
  'جمع Alder',
])('a group ends with “%s”', (total) => {
  const lines = linesOf(',Date,Amount', 'Alder,,', ',2025-01-05,1', `${total},,3`, ',2025-01-07,9');
  expect(cellsOf(ungroupLines(lines, 0, 'Customer'))).toEqual([
    'Customer,Date,Amount',
    'Alder,2025-01-05,1',
    `${total},,3`,
    ',2025-01-07,9',
  ]);
});

test('lines above the header and outside of groups stay, and a line with a label of its own too', () => {
  const lines = linesOf(
    'Report,,',
    ' ,Date,Amount',
    ',2025-01-01,7',
    ' alder ,,',
    ',2025-01-05,1',
    'Alder,2025-01-06,2',
    ',2025-01-07,2',
    ' Total for Alder,,3',
    'Birch, ,',
    ' ,2025-01-08,4',
    'Total Birch,,4',
    'Cedar,2025-01-09,5',
    'TOTAL,,12',
  );
  expect(cellsOf(ungroupLines(lines, 1, 'Customer'))).toEqual([
    'Report,,',
    'Customer,Date,Amount',
    ',2025-01-01,7',
    'alder,2025-01-05,1',
    'Alder,2025-01-06,2',
    'alder,2025-01-07,2',
    ' Total for Alder,,3',
    'Birch,2025-01-08,4',
    'Total Birch,,4',
    'Cedar,2025-01-09,5',
    'TOTAL,,12',
  ]);
});

test('a customer without a total is not a group, and neither is one with figures in its line', () => {
  for (const lines of [
    linesOf(',Date,Amount', 'Alder,,', ',2025-01-05,1', 'Totally Alder,,3'),
    linesOf(',Date,Amount', 'Alder,2025-01-05,1', 'Total Alder,,1'),
    linesOf(',Date,Amount', 'Alder,2025-01-05,', 'Total Alder,,1'),
    linesOf(' ,Date, ', 'Alder,,', ',2025-01-05,', 'Total Alder,,'),
    linesOf(',Amount,', 'Alder', 'Grand Total Alder,3'),
    linesOf(',Amount', 'Alder,', 'Total Alder,3'),
  ])
    expect(ungroupLines(lines, 0, 'Customer')).toBe(lines);
});
