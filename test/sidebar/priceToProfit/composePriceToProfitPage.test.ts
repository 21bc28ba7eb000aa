import type { PriceToProfitBook } from '../../../src/actions/priceToProfit/loadPriceToProfit';
import { composePriceToProfitPage } from '../../../sidebar/priceToProfit/composePriceToProfitPage';
import { pageText } from '../../../sidebar/printedPage/pageText';

const account = (
  name: string,
  more: Partial<PriceToProfitBook['accounts'][number]> = {},
): PriceToProfitBook['accounts'][number] => ({
  name,
  tier: null,
  revenue: 1000,
  discount: 100,
  cost: 600,
  orders: 2,
  lines: 10,
  visits: 1,
  ...more,
});
const page = (accounts: PriceToProfitBook['accounts'], more: Partial<PriceToProfitBook> = {}) =>
  pageText(
    composePriceToProfitPage({
      workbook: 'Sales',
      today: '2026-06-01',
      currency: '€',
      year: 2025,
      accounts,
      rates: { costPerOrder: 50, costPerLine: 0, costPerVisit: 20 },
      ...more,
    }),
  );

test('lists the accounts from the highest to the lowest profit, and names those that cost more than they bring', () => {
  const words = page([account('Loss', { cost: 1200 }), account('Unknown', { cost: null }), account('Good', { tier: 'key' })]);
  expect(words).toContain('1 of 2 candidates with a known cost brings a profit.');
  expect(words).toContain('Loss costs more than it brings.');
  expect(words.indexOf('Good')).toBeLessThan(words.lastIndexOf('Loss'));
  expect(words.lastIndexOf('Loss')).toBeLessThan(words.indexOf('Unknown'));
  expect(words).toContain('Cost to serve: 50 € for an order and 20 € for a visit or meeting.');
});

test('says what is not known instead of taking it for nothing', () => {
  const unknown = [account('A', { discount: null, visits: null, cost: null }), account('B', { discount: null, visits: null })];
  const words = page(unknown);
  expect(words).toContain('Discounts are not known, so the way begins at the revenue.');
  expect(words).toContain('The cost of goods is not known for 1 candidate.');
  expect(words).toContain('The number of visits is not known for 2 candidates and not counted.');
  const free = page(unknown, { rates: { costPerOrder: 0, costPerLine: 0, costPerVisit: 0 } });
  expect(free).toContain('no rate is set');
  expect(free).not.toContain('not counted');
});
