import { proposeWhitespace } from '../../../src/model/plan/proposeWhitespace';
import { white } from './plans';

const rows = (...given: Parameters<typeof proposeWhitespace>) =>
  proposeWhitespace(...given).map(({ unit, product, status, current }) => [unit, product, status, current]);

const categories = [
  { category: 'Condiments', revenue: 300 },
  { category: 'Beverages', revenue: 900 },
  { category: 'Produce', revenue: 0 },
  { category: 'Seafood', revenue: null },
  { category: 'Returns', revenue: -20 },
];

test('what it buys is owned, the most first; what it does not is open', () => {
  expect(rows({ categories, whitespace: [] }, ['Beverages', 'Confections', 'Seafood'], 'Whole company')).toEqual([
    ['Whole company', 'Beverages', 'owned', 900],
    ['Whole company', 'Condiments', 'owned', 300],
    ['Whole company', 'Produce', 'open', null],
    ['Whole company', 'Seafood', 'open', null],
    ['Whole company', 'Returns', 'open', null],
    ['Whole company', 'Confections', 'open', null],
  ]);
});

test('what stands in the table, for whatever unit, is not proposed again', () => {
  const whitespace = [white({ unit: 'Plant Graz', product: 'beverages ' }), white({ product: 'confections' })];
  expect(rows({ categories: categories.slice(0, 2), whitespace }, ['Confections'], 'Whole company')).toEqual([
    ['Whole company', 'Condiments', 'owned', 300],
  ]);
});

test('a proposal taken over leaves nothing to propose', () => {
  const taken = proposeWhitespace({ categories, whitespace: [] }, ['Confections'], '').map((row) => white(row));
  expect(proposeWhitespace({ categories, whitespace: taken }, ['Confections'], '')).toEqual([]);
});

test('categories without a name, and without sales lines at all, propose nothing', () => {
  expect(rows({ categories: [{ category: ' ', revenue: 5 }], whitespace: [] }, [''], '')).toEqual([]);
  expect(rows({ categories: [], whitespace: [] }, [], '')).toEqual([]);
});
