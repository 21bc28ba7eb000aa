import * as fc from 'fast-check';
import { priceToProfit, type YearOfAccount } from '../../../src/model/accounts/priceToProfit';

const RATES = { costPerOrder: 50, costPerLine: 2, costPerVisit: 300 };
const year = (more: Partial<YearOfAccount> = {}): YearOfAccount => ({
  revenue: 10_000,
  discount: 2_500,
  cost: 6_000,
  orders: 12,
  lines: 100,
  visits: 4,
  ...more,
});

test('walks from the list price over discount, cost of goods and cost to serve to the profit', () => {
  expect(priceToProfit(year(), RATES)).toEqual({
    list: 12_500,
    discount: 2_500,
    revenue: 10_000,
    cost: 6_000,
    margin: 4_000,
    // 12 · 50 + 100 · 2 + 4 · 300
    ...{ toServe: 2_000, profit: 2_000, share: 0.2, notCounted: [] },
  });
});

test('an unknown discount leaves the list price unknown, an unknown cost the profit', () => {
  expect(priceToProfit(year({ discount: null }), RATES)).toMatchObject({ list: null, profit: 2_000 });
  expect(priceToProfit(year({ cost: null }), RATES)).toMatchObject({ list: 12_500, margin: null, profit: null, share: null });
});

test('a service of unknown number is not counted, and named if it has a rate', () => {
  const unknown = year({ lines: null, visits: null });
  expect(priceToProfit(unknown, RATES)).toMatchObject({ toServe: 600, notCounted: ['lines', 'visits'] });
  expect(priceToProfit(unknown, { ...RATES, costPerVisit: 0 })).toMatchObject({ notCounted: ['lines'] });
});

test('a year of credit notes has a loss and no share', () => {
  expect(priceToProfit(year({ revenue: -100, cost: 0, orders: 1, lines: 0, visits: 0 }), RATES)).toMatchObject({
    profit: -150,
    share: null,
  });
});

test('the steps add up for any figures', () => {
  const figure = fc.integer({ min: -1e9, max: 1e9 });
  const count = fc.nat(1000);
  fc.assert(
    fc.property(figure, fc.nat(1e6), fc.nat(1e9), count, count, count, (revenue, discount, cost, orders, lines, visits) => {
      const { list, toServe, profit } = priceToProfit({ revenue, discount, cost, orders, lines, visits }, RATES);
      expect((list ?? 0) - discount - cost - toServe).toBeCloseTo(profit ?? NaN, 6);
    }),
    { seed: 11 },
  );
});

test('a customer who bought nothing costs what it takes to serve it, also without a cost of goods', () => {
  const rates = { costPerOrder: 0, costPerLine: 0, costPerVisit: 10 };
  const idle = { revenue: 0, discount: null, cost: null, orders: 0, lines: 0, visits: 2 };
  expect(priceToProfit(idle, rates)).toMatchObject({ cost: 0, margin: 0, toServe: 20, profit: -20, share: null });
});
