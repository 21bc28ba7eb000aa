import * as fc from 'fast-check';
import { addDays } from '../../../src/model/calendar/addDays';
import { judgeDemotion } from '../../../src/model/tiers/judgeDemotion';

const review = (day: string, score: number | null) => ({ day, score });

test('two reviews below the line, 90 days apart, allow a demotion', () => {
  const reviews = [review('2026-03-03', 5.5), review('2026-06-01', 5.9)];
  expect(judgeDemotion(reviews, 6, '2026-06-01')).toEqual({
    allowed: true,
    since: '2026-03-03',
    reviews: 2,
    days: 90,
    possibleFrom: null,
  });
});

test('one day earlier is too early, and the result gives the first possible day', () => {
  const reviews = [review('2026-03-03', 5.5), review('2026-05-31', 5.9)];
  expect(judgeDemotion(reviews, 6, '2026-05-31')).toEqual({
    allowed: false,
    since: '2026-03-03',
    reviews: 2,
    days: 89,
    possibleFrom: '2026-06-01',
  });
});

test('one review is not enough, however long ago; a second one today would be', () => {
  expect(judgeDemotion([review('2025-01-01', 4)], 6, '2026-01-01')).toMatchObject({
    allowed: false,
    reviews: 1,
    days: 365,
    possibleFrom: '2026-01-01',
  });
});

test('without a review below the line the earliest day is 90 days from today', () => {
  const nothing = { allowed: false, since: null, reviews: 0, days: 0, possibleFrom: '2026-04-01' };
  expect(judgeDemotion([], 6, '2026-01-01')).toEqual(nothing);
  expect(judgeDemotion([review('2025-06-01', 7)], 6, '2026-01-01')).toEqual(nothing);
});

test('a review at the line or above starts the run again', () => {
  const reviews = [review('2025-01-01', 4), review('2025-06-01', 6), review('2025-12-01', 5), review('2026-01-01', 5)];
  expect(judgeDemotion(reviews, 6, '2026-01-01')).toMatchObject({ allowed: false, since: '2025-12-01', reviews: 2, days: 31 });
});

test('reviews before the run do not count, in any order', () => {
  const reviews = [review('2026-06-01', 5), review('2025-01-01', 7), review('2026-01-01', 5)];
  expect(judgeDemotion(reviews, 6, '2026-06-01')).toMatchObject({ allowed: true, since: '2026-01-01', reviews: 2 });
});

test('a score just under the line through floating point is on the line', () => {
  expect(judgeDemotion([review('2026-01-01', 5.999999999999999)], 6, '2026-06-01').reviews).toBe(0);
});

test('a review without a score neither breaks the run nor counts', () => {
  const reviews = [review('2026-01-01', 5), review('2026-03-01', null), review('2026-06-01', 5)];
  expect(judgeDemotion(reviews, 6, '2026-06-01')).toMatchObject({ allowed: true, reviews: 2 });
});

test('several reviews on one day count as one, with the best score', () => {
  expect(judgeDemotion([review('2026-01-01', 5), review('2026-01-01', 4)], 6, '2026-06-01').reviews).toBe(1);
  expect(judgeDemotion([review('2026-01-01', 5), review('2026-01-01', 6)], 6, '2026-06-01').reviews).toBe(0);
});

test('future and invalid days are ignored', () => {
  expect(judgeDemotion([review('2027-01-01', 5), review('soon', 5), review('', 5)], 6, '2026-06-01').reviews).toBe(0);
});

describe('for any reviews', () => {
  const today = '2026-06-01';
  const anyReview = fc.record({
    day: fc.integer({ min: -400, max: 0 }).map((days) => addDays(today, days)),
    score: fc.option(fc.integer({ min: 1, max: 10 })),
  });

  test('allows a demotion only with two reviews below, 90 days, and none at the line or above within the run', () => {
    fc.assert(
      fc.property(fc.array(anyReview), (reviews) => {
        const { allowed, since, reviews: counted, days } = judgeDemotion(reviews, 6, today);
        expect(allowed).toBe(counted >= 2 && days >= 90);
        if (since === null) return expect(counted).toBe(0);
        const within = reviews.filter(({ day, score }) => day >= since && score !== null);
        expect(within.every(({ score }) => score! < 6)).toBe(true);
        expect(addDays(since, days)).toBe(today);
      }),
      { seed: 11 },
    );
  });

  test('another review below the line on the given day allows it, and one day earlier does not', () => {
    fc.assert(
      fc.property(fc.array(anyReview), (reviews) => {
        const { since, possibleFrom } = judgeDemotion(reviews, 6, today);
        if (possibleFrom === null) return;
        // Without a run, one begins today.
        const begun = since === null ? [{ day: today, score: 5 }] : reviews;
        const on = (day: string) => judgeDemotion([...begun, { day, score: 5 }], 6, day).allowed;
        expect(on(possibleFrom)).toBe(true);
        if (possibleFrom > today) expect(on(addDays(possibleFrom, -1))).toBe(false);
      }),
      { seed: 12 },
    );
  });
});
