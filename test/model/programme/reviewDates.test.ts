import fc from 'fast-check';
import { addDays } from '../../../src/model/calendar/addDays';
import type { Review } from '../../../src/model/plan/PlanRecords';
import { reviewDates } from '../../../src/model/programme/reviewDates';
import { CADENCES } from '../../../src/model/records/Cadence';
import { review, TODAY } from '../plan/plans';

const held = (date: string, given: Partial<Review> = {}) => review({ date, kind: 'internal', outcome: 'keep', ...given });
const planned = (date: string, given: Partial<Review> = {}) => review({ date, kind: 'internal', ...given });
const dates = (reviews: Review[], cadence: (typeof CADENCES)[number] | null = 'monthly') =>
  reviewDates(reviews, 'internal', cadence, TODAY);

test('an account that needs regular reviews and never had one is due today', () => {
  expect(dates([])).toEqual({ last: '', next: TODAY, lateBy: 0, isDue: true });
});

test('a first review is late once a period has passed since the account has its tier', () => {
  const first = (since: string) => reviewDates([], 'internal', 'monthly', TODAY, since);
  expect(first('2026-05-11')).toEqual({ last: '', next: TODAY, lateBy: 0, isDue: true });
  expect(first('2026-05-10')).toMatchObject({ next: TODAY, lateBy: 0 });
  expect(first('2026-05-09')).toEqual({ last: '', next: '2026-06-09', lateBy: 1, isDue: true });
  expect(reviewDates([held('2026-05-31')], 'internal', 'monthly', TODAY, '2026-01-01')).toMatchObject({ next: '2026-06-30' });
  expect(reviewDates([], 'internal', null, TODAY, '2026-01-01')).toMatchObject({ next: '', isDue: false });
});

test('the next review is one period after the last, or on the day agreed there', () => {
  expect(dates([held('2026-05-31')])).toEqual({ last: '2026-05-31', next: '2026-06-30', lateBy: -20, isDue: false });
  expect(dates([held('2026-05-01')])).toEqual({ last: '2026-05-01', next: '2026-06-01', lateBy: 9, isDue: true });
  expect(dates([held('2026-05-01', { next: '2026-08-15' })])).toMatchObject({ next: '2026-08-15', isDue: false });
  expect(dates([held('2026-05-10')])).toMatchObject({ next: '2026-06-10', lateBy: 0, isDue: true });
});

test('an agreed day that is invalid or not after the review is ignored', () => {
  expect(dates([held('2026-05-31', { next: '2026-06-31' })]).next).toBe('2026-06-30');
  expect(dates([held('2026-05-31', { next: '2026-05-31' })]).next).toBe('2026-06-30');
});

test('the earliest planned review takes precedence', () => {
  const reviews = [
    held('2026-01-01', { next: '2026-02-01' }),
    planned('2026-09-01'),
    planned('2026-07-01'),
    planned('2026-06-01'),
  ];
  expect(dates(reviews)).toEqual({ last: '2026-01-01', next: '2026-07-01', lateBy: -21, isDue: false });
  expect(dates([planned(TODAY)])).toMatchObject({ next: TODAY, lateBy: 0, isDue: true });
});

test('a missed review, or one without an outcome, stays due from its day until a later one is held', () => {
  expect(dates([held('2026-05-20'), planned('2026-06-03', { engagement: 7 })])).toEqual({
    last: '2026-05-20',
    next: '2026-06-03',
    lateBy: 7,
    isDue: true,
  });
  expect(dates([planned('2026-06-03'), planned('2026-05-20')])).toMatchObject({ next: '2026-06-03' });
  expect(dates([planned('2026-05-20'), held('2026-06-03')])).toMatchObject({ last: '2026-06-03', next: '2026-07-03' });
});

test('without a cadence only planned reviews count', () => {
  expect(dates([held('2026-05-01', { next: '2026-06-01' })], null)).toEqual({
    last: '2026-05-01',
    next: '',
    lateBy: null,
    isDue: false,
  });
  expect(dates([planned('2026-07-01')], null)).toMatchObject({ next: '2026-07-01', lateBy: -21, isDue: false });
  expect(dates([], null)).toEqual({ last: '', next: '', lateBy: null, isDue: false });
});

test('reviews of the other kind do not count', () => {
  const reviews = [held('2026-06-01', { kind: 'customer' }), planned('2026-07-01', { kind: 'customer' })];
  expect(dates(reviews)).toEqual(dates([]));
  expect(reviewDates(reviews, 'customer', 'quarterly', TODAY)).toMatchObject({ last: '2026-06-01', next: '2026-07-01' });
});

const anyReview = fc
  .record({
    days: fc.integer({ min: -400, max: 400 }),
    kind: fc.constantFrom('internal' as const, 'customer' as const),
    outcome: fc.constantFrom(null, 'keep' as const),
    ahead: fc.option(fc.integer({ min: -30, max: 400 }), { nil: null }),
  })
  .map(({ days, ahead, ...given }) => {
    const date = addDays(TODAY, days);
    return review({ ...given, date, next: ahead === null ? '' : addDays(date, ahead) });
  });

test('next reviews are in the future unless due, and come after the last review', () => {
  fc.assert(
    fc.property(fc.array(anyReview, { maxLength: 8 }), fc.constantFrom(...CADENCES, null), (reviews, cadence) => {
      const found = dates(reviews, cadence);
      expect(found.last <= TODAY).toBe(true);
      if (found.next === '') {
        expect(found).toMatchObject({ lateBy: null, isDue: false });
        expect(cadence).toBeNull();
        return;
      }
      expect(found.isDue).toBe(found.next <= TODAY);
      expect((found.lateBy ?? NaN) >= 0).toBe(found.isDue);
      expect(addDays(found.next, found.lateBy ?? NaN)).toBe(TODAY);
      expect(found.next > found.last || found.next === TODAY).toBe(true);
      expect(dates([...reviews].reverse(), cadence).last).toBe(found.last);
    }),
    { seed: 35 },
  );
});

test('a shorter cadence is never due later than a longer one', () => {
  fc.assert(
    fc.property(fc.array(anyReview, { maxLength: 8 }), (reviews) => {
      const next = CADENCES.map((cadence) => dates(reviews, cadence).next);
      expect([...next].sort()).toEqual(next);
    }),
    { seed: 36 },
  );
});
