import fc from 'fast-check';
import { addDays } from '../../../src/model/calendar/addDays';
import type { Review } from '../../../src/model/plan/PlanRecords';
import { isFalling, reviewTrends } from '../../../src/model/programme/reviewTrends';
import { trendDirection } from '../../../src/model/programme/trendDirection';
import { review, TODAY } from '../plan/plans';

/** Reviews one week apart, the last one today. */
const series = (
  figure: 'engagement' | 'loyalty' | 'healthThen',
  values: readonly (number | null)[],
  kind: Review['kind'] = 'internal',
): Review[] =>
  values.map((value, at) =>
    review({ date: addDays(TODAY, 7 * (at + 1 - values.length)), kind, outcome: 'keep', [figure]: value }),
  );

test.each<[number[], string, boolean]>([
  [[9, 7, 6, 5], 'falling', true],
  [[5, 6, 7, 9], 'rising', false],
  // A point of scatter is not a trend.
  [[8, 7, 8, 7], 'flat', false],
  [[8, 8, 7, 7], 'flat', false],
  [[9, 8, 8, 8, 8, 7], 'flat', false],
  [[9, 8.5, 8, 7.5, 7, 6.5], 'falling', true],
  // A steady 8 needs not rise, a 7 or less should.
  [[8, 8, 8, 8], 'flat', false],
  [[7, 7, 7, 7], 'flat', true],
  [[7, 6, 7, 7], 'flat', true],
  [[7, 8, 7, 8], 'flat', false],
  [[7, 7, 7], 'tooFew', false],
  [[9, 5, 1], 'tooFew', false],
  [[], 'tooFew', false],
])('ratings of %j are %s, flagged %p', (values, direction, isFlagged) => {
  for (const figure of ['engagement', 'loyalty'] as const)
    expect(reviewTrends(series(figure, values), TODAY)[figure]).toMatchObject({ direction, isFlagged });
});

test('four low answers of one day are not a level that does not rise', () => {
  const days = [5, 5, 5, 5].map((loyalty) => review({ date: TODAY, kind: 'customer', outcome: 'keep', loyalty }));
  expect(reviewTrends(days, TODAY).loyalty).toMatchObject({ direction: 'flat', isFlagged: false });
});

test.each<[number[], string, boolean]>([
  [[80, 76, 72, 68], 'flat', false],
  [[90, 75, 60, 45], 'falling', true],
  [[45, 60, 75, 90], 'rising', false],
  [[50, 50, 50, 50], 'flat', false],
])('health of %j is %s, flagged %p', (values, direction, isFlagged) => {
  expect(reviewTrends(series('healthThen', values), TODAY).health).toMatchObject({ direction, isFlagged });
});

test('a slope goes by time, not by the number of reviews', () => {
  // Three falls within a week, then a month of a steady 7: no trend over the whole time.
  const days = ['2026-01-01', '2026-01-03', '2026-01-05', '2026-05-20', '2026-06-01', '2026-06-10'];
  const held = [9, 8, 7, 8, 8, 8].map((engagement, at) => review({ date: days[at]!, kind: 'internal', engagement }));
  expect(reviewTrends(held, TODAY).engagement.direction).toBe('flat');
  expect(
    trendDirection(
      [9, 8, 7, 6].map((value) => ({ at: 0, value })),
      1,
    ),
  ).toBe('flat');
});

test('only the last eight values count, and reviews without a value are skipped', () => {
  const found = reviewTrends(series('engagement', [1, 2, 9, null, 8, 7, null, 6, 5, 4, 3, 2]), TODAY).engagement;
  expect(found.values.map(({ value }) => value)).toEqual([9, 8, 7, 6, 5, 4, 3, 2]);
  expect(found.direction).toBe('falling');
});

test('engagement among ourselves and with the customer are two series; health is of internal reviews; future ones do not count', () => {
  const reviews = [
    review({ date: '2026-03-01', kind: 'internal', engagement: 4, healthThen: 80 }),
    review({ date: '2026-04-01', kind: 'customer', engagement: 5, healthThen: 10 }),
    review({ date: '2026-05-01', kind: 'internal', engagement: 6, healthThen: 70 }),
    review({ date: '2026-06-01', kind: 'internal', healthThen: 60 }),
    review({ date: '2026-07-01', kind: 'internal', engagement: 0, healthThen: 0 }),
  ];
  const { engagement, customerEngagement, health } = reviewTrends(reviews, TODAY);
  expect(engagement.values).toEqual([
    { date: '2026-03-01', value: 4 },
    { date: '2026-05-01', value: 6 },
  ]);
  expect(customerEngagement.values).toEqual([{ date: '2026-04-01', value: 5 }]);
  expect(health.values.map(({ value }) => value)).toEqual([80, 70, 60]);
});

test('an account falls only if two series fall', () => {
  const down = [9, 7, 6, 5];
  const one = series('engagement', down);
  expect(isFalling(reviewTrends(one, TODAY))).toBe(false);
  expect(isFalling(reviewTrends([...one, ...series('loyalty', down, 'customer')], TODAY))).toBe(true);
  expect(isFalling(reviewTrends([...one, ...series('engagement', down, 'customer')], TODAY))).toBe(true);
});

test('the order of the list does not matter, and reversing time reverses the trend', () => {
  const ratings = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(ratings, (values) => {
      const found = reviewTrends(series('engagement', values), TODAY).engagement;
      expect(reviewTrends(series('engagement', values).reverse(), TODAY).engagement).toEqual(found);
      const turned = reviewTrends(series('engagement', [...values].reverse()), TODAY).engagement;
      const opposite = { rising: 'falling', falling: 'rising', flat: 'flat', tooFew: 'tooFew' } as const;
      expect(turned.direction).toBe(opposite[found.direction]);
    }),
    { seed: 34 },
  );
});
