import { isRevenueRanking, revenueShare } from '../../../src/model/criteria/revenueRule';
import type { RankedAccount } from '../../../src/model/tiers/rankAccounts';

describe('revenueRule', () => {
  describe('a ranking', () => {
    type Row = [score: number | null, revenue: number | null, tier?: RankedAccount['suggestedTier'] | undefined];
    const isRevenue = (rows: Row[]): boolean =>
      isRevenueRanking(
        rows.map(([score, , suggestedTier = 'standard'], index) => ({ id: `a${index}`, score, suggestedTier })),
        Object.fromEntries(rows.map(([, revenue], index) => [`a${index}`, revenue])),
      );
    const inOrder: Row[] = [1, 2, 3, 4, 5, 6, 7, 8].map((place) => [place, place * 1000]);
    const mixed: Row[] = [
      [8, 4000],
      [7, 1000],
      [6, 8000],
      [5, 2000],
      [4, 7000],
      [3, 3000],
      [2, 6000],
      [1, 5000],
    ];
    const withKey = (rows: Row[], isKey: (row: Row) => boolean): Row[] =>
      rows.map((row) => [row[0], row[1], isKey(row) ? 'key' : 'watch']);

    test('in the order of revenue is a revenue ranking', () => {
      expect(isRevenue(inOrder)).toBe(true);
    });

    test('unrelated to revenue is not a revenue ranking', () => {
      expect(isRevenue(mixed)).toBe(false);
    });

    test('of fewer than 8 accounts allows no conclusion', () => {
      expect(isRevenue(inOrder.slice(1))).toBe(false);
    });

    test('counts only accounts with a score and a known revenue', () => {
      expect(isRevenue([...inOrder.slice(1), [null, 9000], [9, null]])).toBe(false);
      expect(isRevenue([...inOrder, [null, 1], [9, null]])).toBe(true);
    });

    test('in the opposite order is not a revenue ranking', () => {
      expect(isRevenue(inOrder.map(([score, revenue]) => [score, -(revenue ?? 0)]))).toBe(false);
    });

    test('whose key accounts are exactly the largest is a revenue ranking', () => {
      expect(isRevenue(withKey(mixed, ([, revenue]) => (revenue ?? 0) >= 6000))).toBe(true);
      expect(
        isRevenue(
          withKey(mixed, ([, revenue]) => (revenue ?? 0) >= 6000).map(([s, r, t]) => [s, r, t === 'key' ? 'keyUnderReview' : t]),
        ),
      ).toBe(true);
    });

    test('whose key accounts are only nearly the largest is not a revenue ranking', () => {
      expect(isRevenue(withKey(mixed, ([, revenue]) => [8000, 7000, 5000].includes(revenue ?? 0)))).toBe(false);
    });

    test('with one or two key accounts, or with most accounts key, can agree by chance', () => {
      expect(isRevenue(withKey(mixed, ([, revenue]) => (revenue ?? 0) >= 7000))).toBe(false);
      expect(isRevenue(withKey(mixed, ([, revenue]) => (revenue ?? 0) >= 4000))).toBe(false);
      expect(isRevenue(withKey(mixed, () => true))).toBe(false);
      expect(isRevenue(withKey(mixed, () => false))).toBe(false);
    });

    test('with a revenue tie across the line has no set of the largest', () => {
      const tied: Row[] = withKey(mixed, ([, revenue]) => (revenue ?? 0) >= 6000).map(([s, r, t]) => [
        s,
        r === 5000 ? 6000 : r,
        t,
      ]);
      expect(isRevenue(tied)).toBe(false);
    });

    test('counts scores that differ only by floating point as equal', () => {
      const noisy: Row[] = inOrder.map(([, revenue], index) => [5 + index * 1e-12, revenue]);
      expect(isRevenue(noisy)).toBe(false);
    });
  });
});

describe('revenueShare', () => {
  describe('the share of revenue criteria', () => {
    test('is their share of the total weight', () => {
      expect(
        revenueShare([
          { weight: 30, kind: 'revenue' },
          { weight: 30, kind: 'revenue' },
          { weight: 40, kind: 'other' },
        ]),
      ).toBeCloseTo(0.6, 12);
    });

    test('is 0 without any weight, or without such criteria', () => {
      expect(revenueShare([])).toBe(0);
      expect(revenueShare([{ weight: 0, kind: 'revenue' }])).toBe(0);
      expect(revenueShare([{ weight: 3, kind: 'other' }])).toBe(0);
    });
  });
});
