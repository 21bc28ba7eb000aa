import { gridLines } from '../../../sidebar/whitespace/gridLines';
import type { WhitespaceEntry } from '../../../src/model/plan/PlanRecords';

const entry = (unit: string, product: string, status: WhitespaceEntry['status'] = 'owned'): WhitespaceEntry => ({
  id: `${unit}/${product}`,
  unit,
  product,
  status,
  current: null,
  potential: null,
  competitor: '',
  opportunity: '',
  updatedOn: '',
});
const names = (lines: readonly { name: string }[]) => lines.map(({ name }) => name);

test('without entries there is one row, the whole company, and no column', () => {
  const grid = gridLines([], [], []);
  expect(names(grid.units)).toEqual(['']);
  expect(grid.products).toEqual([]);
  expect(grid.cells).toEqual([[]]);
});

test('rows and columns added by hand are in the grid, blank until judged', () => {
  const { units, products, cells } = gridLines([entry('', 'Tea')], ['', 'Paris'], ['Tea', 'Rice']);
  expect(names(units)).toEqual(['', 'Paris']);
  expect(names(products)).toEqual(['Tea', 'Rice']);
  expect(cells.map((row) => row.map((cell) => cell?.id ?? null))).toEqual([
    ['/Tea', null],
    [null, null],
  ]);
});

test('rows and columns keep their positions when the first entry is cleared and others follow', () => {
  const remembered = ['Tea', 'Rice'];
  const { products, cells } = gridLines([entry('', 'Oil'), entry('', 'rice ')], [''], remembered);
  expect(names(products)).toEqual(['Tea', 'rice', 'Oil']);
  expect(cells[0]?.map((cell) => cell?.product ?? null)).toEqual([null, 'rice ', 'Oil']);
});

test('a row or column with entries includes its figures', () => {
  const { products } = gridLines([entry('A', 'Tea'), entry('B', 'Tea', 'open')], ['B', 'A'], ['Rice', 'TEA']);
  expect(products).toEqual([
    { name: 'Rice', owned: 0, relevant: 0, open: null },
    { name: 'Tea', owned: 1, relevant: 2, open: null },
  ]);
});
