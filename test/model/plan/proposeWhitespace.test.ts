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

test('purchased categories are owned, the largest first; the others are open', () => {
  expect(rows({ categories, whitespace: [] }, ['Beverages', 'Confections', 'Seafood'], 'Whole company')).toEqual([
    ['Whole company', 'Beverages', 'owned', 900],
    ['Whole company', 'Condiments', 'owned', 300],
    ['Whole company', 'Produce', 'open', null],
    ['Whole company', 'Seafood', 'open', null],
    ['Whole company', 'Returns', 'open', null],
    ['Whole company', 'Confections', 'open', null],
  ]);
});

test('a category that is in the table, for any unit, is not proposed again', () => {
  const whitespace = [white({ unit: 'Plant Graz', product: 'beverages ' }), white({ product: 'confections' })];
  expect(rows({ categories: categories.slice(0, 2), whitespace }, ['Confections'], 'Whole company')).toEqual([
    ['Whole company', 'Condiments', 'owned', 300],
  ]);
});

test('accepted proposals are not proposed again', () => {
  const taken = proposeWhitespace({ categories, whitespace: [] }, ['Confections'], '').map((row) => white(row));
  expect(proposeWhitespace({ categories, whitespace: taken }, ['Confections'], '')).toEqual([]);
});

test('without sales lines or category names there are no proposals', () => {
  expect(rows({ categories: [{ category: ' ', revenue: 5 }], whitespace: [] }, [''], '')).toEqual([]);
  expect(rows({ categories: [], whitespace: [] }, [], '')).toEqual([]);
});

test('owned products come by revenue from any order, and a proposal holds nothing but what is known', () => {
  const bought = [1, 3, 2].map((revenue) => ({ category: ` C${revenue} `, revenue }));
  expect(proposeWhitespace({ categories: bought, whitespace: [] }, [], 'All')).toEqual(
    [3, 2, 1].map((current) => ({
      unit: 'All',
      product: `C${current}`,
      status: 'owned',
      current,
      potential: null,
      competitor: '',
      opportunity: '',
    })),
  );
});
