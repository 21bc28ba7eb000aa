import { countCostsMissing } from '../../../sidebar/scoreAccounts/countCostsMissing';

const candidates = [
  { revenue3y: 300, cost3y: 100, revenue: 100, cost: 40 },
  { revenue3y: 300, cost3y: null, revenue: 100, cost: 40 },
  { revenue3y: 300, cost3y: null, revenue: 100, cost: null },
  // Nothing was sold.
  { revenue3y: 0, cost3y: null, revenue: 0, cost: null },
];

test('if a criterion uses profit, accounts without costs are counted', () => {
  expect(countCostsMissing({ libraryKey: 'profitability', source: null }, candidates)).toBe(2);
  expect(countCostsMissing({ libraryKey: null, source: 'margin' }, candidates)).toBe(2);
  expect(countCostsMissing({ libraryKey: null, source: 'revenueToCost' }, candidates)).toBe(2);
});

test('of the margin of the last full year only the costs of that year matter', () => {
  expect(countCostsMissing({ libraryKey: 'profitability', source: 'marginLast' }, candidates)).toBe(1);
});

test('otherwise costs do not matter', () => {
  expect(countCostsMissing({ libraryKey: 'productFit', source: null }, candidates)).toBe(0);
});
