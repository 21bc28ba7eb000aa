import { whitespaceGrid } from '../../../src/model/plan/whitespaceGrid';
import { white } from './plans';

const paper = white({ unit: 'Plant Graz', product: 'Paper', status: 'owned', current: 10, potential: 30 });
const ink = white({ unit: 'Plant Graz', product: 'Ink', status: 'open', potential: 40 });
const linzPaper = white({ unit: 'Plant Linz', product: ' paper', status: 'pipeline', potential: 50 });

test('has units as rows and products as columns, in order of first appearance, with gaps', () => {
  const { units, products, cells, twice } = whitespaceGrid([paper, ink, linzPaper]);
  expect(units).toEqual([
    { name: 'Plant Graz', owned: 1, relevant: 2, open: 60 },
    { name: 'Plant Linz', owned: 0, relevant: 1, open: 50 },
  ]);
  expect(products).toEqual([
    { name: 'Paper', owned: 1, relevant: 2, open: 70 },
    { name: 'Ink', owned: 0, relevant: 1, open: 40 },
  ]);
  expect(cells).toEqual([
    [paper, ink],
    [linzPaper, null],
  ]);
  expect(twice).toEqual([]);
});

test('a second entry for one cell is listed apart', () => {
  const again = { ...paper, product: 'PAPER', status: 'open' as const };
  const { cells, twice } = whitespaceGrid([paper, again]);
  expect(cells).toEqual([[paper]]);
  expect(twice).toEqual([again]);
});

test('entries with a blank unit have their own row; entries without a product are left out', () => {
  const whole = white({ product: 'Ink', status: 'open' });
  const { units, cells } = whitespaceGrid([whole, white({ unit: 'Plant Graz' })]);
  expect(units.map(({ name }) => name)).toEqual(['']);
  expect(cells).toEqual([[whole]]);
});

test('without entries the grid is empty', () => {
  expect(whitespaceGrid([])).toEqual({ units: [], products: [], cells: [], twice: [] });
});
