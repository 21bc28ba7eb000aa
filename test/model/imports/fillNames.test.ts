import { fillNames } from '../../../src/model/imports/fillNames';

const of = (...rows: string[]) => {
  const lines = rows.map((row, at) => ({ line: at + 2, cells: row.split(',') }));
  const { rows: read, filled } = fillNames(lines, { accountAt: 0, idAt: 1, keyAt: [2] });
  return { rows: read.map(({ cells }) => cells.join(',')), filled };
};

test('a customer that is named once has the rows below it, with its id', () => {
  expect(of('Alder,1,2024,10', ',,2025,20', 'Birch,2,2024,1', ',,2025,2')).toEqual({
    rows: ['Alder,1,2024,10', 'Alder,1,2025,20', 'Birch,2,2024,1', 'Birch,2,2025,2'],
    filled: [3, 5],
  });
});

test.each([
  ['a customer is named again', ['Alder,1,2024,10', ',,2025,20', 'Alder,1,2026,1', ',,2027,2']],
  ['few customers have rows below', ['Alder,1,2024,10', 'Birch,2,2024,1', 'Cedar,3,2024,1', ',,2025,2']],
  ['the rows below have no key, as sums have none', ['Alder,1,2024,10', ',,,10', 'Birch,2,2024,1', ',,,1']],
  ['the keys repeat', ['Alder,1,2024,10', ',,2024,20', 'Birch,2,2024,1', ',,2024,2']],
  ['the first row has no name', [',,2024,20', 'Alder,1,2024,10', ',,2025,20', 'Birch,2,2024,1', ',,2025,2']],
  ['there is only one customer', ['Alder,1,2024,10', ',,2025,20']],
  ['all rows have names', ['Alder,1,2024,10', 'Birch,2,2024,1']],
  ['there are no rows', []],
])('rows stay as they are where %s', (_, rows) => {
  expect(of(...rows)).toEqual({ rows, filled: [] });
});

test('a customer that is a heading has the rows below it, and no row of its own', () => {
  expect(of('Alder,1,,', ',,2024,20', ',,2024,30', 'Birch,,,', ',,2024,1')).toEqual({
    rows: ['Alder,1,2024,20', 'Alder,1,2024,30', 'Birch,,2024,1'],
    filled: [3, 4, 6],
  });
  const mixed = ['Alder,1,,', ',,2024,20', 'Birch,2,2024,5', ',,2024,1'];
  expect(of(...mixed)).toEqual({ rows: mixed, filled: [] });
});

describe('where a total closes each customer', () => {
  const closed = (totals: number[], ...rows: [number, string][]) => {
    const lines = rows.map(([line, row]) => ({ line, cells: row.split(',') }));
    return fillNames(lines, { accountAt: 0, idAt: 1, keyAt: [], totals }).filled;
  };
  const rows: [number, string][] = [
    [2, 'Alder,1,2024,10'],
    [3, ',,2024,20'],
    [5, 'Birch,2,2024,1'],
    [7, 'Cedar,3,2024,1'],
    [8, ',,2024,1'],
  ];

  test('the rows below are its own, however few', () => {
    expect(closed([4, 6, 9, 10], ...rows)).toEqual([3, 8]);
    expect(closed([4, 6], ...rows)).toEqual([3, 8]);
  });

  test.each([[[]], [[4]], [[6, 9]], [[4, 9, 10]]])('but not where only the rows %j are totals', (totals) => {
    expect(closed(totals, ...rows)).toEqual([]);
  });
});
