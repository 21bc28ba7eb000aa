import fc from 'fast-check';
import { addDays } from '../../../src/model/calendar/addDays';
import type { Review } from '../../../src/model/plan/PlanRecords';
import { reviewTrends } from '../../../src/model/programme/reviewTrends';
import { review, TODAY } from '../plan/plans';

/** Reviews one week apart, the last one today. */
const series = (figure: 'engagement' | 'loyalty' | 'healthThen', values: readonly (number | null)[]): Review[] =>
  values.map((value, at) =>
    review({ date: addDays(TODAY, 7 * (at + 1 - values.length)), kind: 'internal', outcome: 'keep', [figure]: value }),
  );

test.each<[number[], number | null, string, boolean]>([
  [[8, 7, 5], -1.5, 'falling', true],
  [[7, 7, 7], 0, 'flat', true],
  [[7, 7.1, 7.2], 0.1, 'flat', true],
  [[7, 7.11, 7.22], 0.11, 'rising', false],
  [[7.2, 7.1, 7], -0.1, 'flat', true],
  [[9, 9, 9], 0, 'flat', false],
  [[8.9, 9, 9.1], 0.1, 'flat', false],
  [[9, 8.9, 9], 0, 'flat', true],
  [[10, 9.5, 9], -0.5, 'falling', true],
  [[5, 6, 8], 1.5, 'rising', false],
  [[3, 2], null, 'tooFew', false],
  [[], null, 'tooFew', false],
])('ratings of %j rise %p a review: %s, flagged %p', (values, slope, direction, isFlagged) => {
  for (const figure of ['engagement', 'loyalty'] as const) {
    const found = reviewTrends(series(figure, values), TODAY)[figure];
    expect(found).toMatchObject({ direction, isFlagged });
    if (slope === null) expect(found.slope).toBeNull();
    else expect(found.slope).toBeCloseTo(slope, 9);
  }
});

test.each<[number[], string, boolean]>([
  [[70, 72, 74], 'flat', false],
  [[70, 73, 76], 'rising', false],
  [[74, 72, 70], 'flat', false],
  [[76, 73, 70], 'falling', true],
  [[50, 50, 50], 'flat', false],
])('health of %j is %s, flagged %p', (values, direction, isFlagged) => {
  expect(reviewTrends(series('healthThen', values), TODAY).health).toMatchObject({ direction, isFlagged });
});

test('only the last six values count, and reviews without a value are skipped', () => {
  const found = reviewTrends(series('engagement', [1, 2, 9, null, 8, 7, null, 6, 5, 4]), TODAY).engagement;
  expect(found.values.map(({ value }) => value)).toEqual([9, 8, 7, 6, 5, 4]);
  expect(found.slope).toBe(-1);
});

test('engagement and loyalty use both kinds, health internal reviews; future reviews do not count', () => {
  const reviews = [
    review({ date: '2026-03-01', kind: 'internal', engagement: 4, healthThen: 80 }),
    review({ date: '2026-04-01', kind: 'customer', engagement: 5, healthThen: 10 }),
    review({ date: '2026-05-01', kind: 'internal', engagement: 6, healthThen: 70 }),
    review({ date: '2026-06-01', kind: 'internal', healthThen: 60 }),
    review({ date: '2026-07-01', kind: 'internal', engagement: 0, healthThen: 0 }),
  ];
  const { engagement, health } = reviewTrends(reviews, TODAY);
  expect(engagement.values).toEqual([
    { date: '2026-03-01', value: 4 },
    { date: '2026-04-01', value: 5 },
    { date: '2026-05-01', value: 6 },
  ]);
  expect(engagement.direction).toBe('rising');
  expect([health.slope, health.direction]).toEqual([-10, 'falling']);
});

test('the order of the list does not matter, and reversing time reverses the trend', () => {
  const ratings = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 6 });
  fc.assert(
    fc.property(ratings, (values) => {
      const found = reviewTrends(series('engagement', values), TODAY).engagement;
      expect(reviewTrends(series('engagement', values).reverse(), TODAY).engagement).toEqual(found);
      const turned = reviewTrends(series('engagement', [...values].reverse()), TODAY).engagement;
      expect(turned.slope).toBeCloseTo(-(found.slope ?? NaN), 9);
      const opposite = { rising: 'falling', falling: 'rising', flat: 'flat', tooFew: 'tooFew' } as const;
      expect(turned.direction).toBe(opposite[found.direction]);
    }),
    { seed: 34 },
  );
});
