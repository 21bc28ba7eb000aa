import fc from 'fast-check';
import type { ReviewDates } from '../../../src/model/programme/AccountState';
import { dueReviews } from '../../../src/model/programme/dueReviews';
import type { Tier } from '../../../src/model/tiers/Tier';
import { healthBand } from '../../../src/model/programme/health';

const at = (lateBy: number | null): ReviewDates => ({ last: '', next: '', lateBy, isDue: lateBy !== null && lateBy >= 0 });
const account = (
  name: string,
  health: number | null,
  internal: number | null,
  customer: number | null = null,
  tier: Tier = 'key',
) => ({
  name,
  plan: { account: { tier } },
  state: {
    health: { parts: [], known: 0, mean: health, limits: [], health, band: health === null ? null : healthBand(health) },
    internal: at(internal),
    customer: at(customer),
  },
});
const order = (accounts: ReturnType<typeof account>[]) => dueReviews(accounts).map(({ name }) => name);

test('the worst health comes first, unknown health last; accounts that are not due are left out', () => {
  const accounts = [
    ...[account('high', 90, 1), account('medium', 34, 1), account('unknown', null, 50), account('low', 33, 1)],
    ...[account('lowest', 5, 0), account('not due', 1, -1), account('not reviewed', 2, null)],
  ];
  expect(order(accounts)).toEqual(['lowest', 'low', 'medium', 'high', 'unknown']);
});

test('key accounts come before watched accounts, whatever their health', () => {
  const accounts = [
    account('watched', 5, 9, null, 'watch'),
    account('key', 90, 0),
    account('under review', 80, 0, null, 'keyUnderReview'),
  ];
  expect(order(accounts)).toEqual(['under review', 'key', 'watched']);
});

test('with equal health the longest overdue comes first, of either review kind; then the given order', () => {
  const accounts = [
    ...[account('today', 50, 0, -30), account('customer', 50, -5, 9), account('three', 50, 3), account('also three', 50, 3)],
  ];
  expect(order(accounts)).toEqual(['customer', 'three', 'also three', 'today']);
});

test('every due account is listed once', () => {
  const late = fc.option(fc.integer({ min: -50, max: 50 }), { nil: null });
  const any = fc.tuple(fc.option(fc.nat(100), { nil: null }), late, late);
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (given) => {
      const accounts = given.map(([health, internal, customer], index) => account(`${index}`, health, internal, customer));
      const due = accounts.filter(({ state }) => state.internal.isDue || state.customer.isDue);
      expect(order(accounts).sort()).toEqual(due.map(({ name }) => name).sort());
    }),
    { seed: 37 },
  );
});
