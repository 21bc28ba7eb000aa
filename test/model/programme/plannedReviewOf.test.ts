import { plannedReviewOf } from '../../../src/model/programme/plannedReviewOf';
import { review, TODAY } from '../plan/plans';

const today = { date: TODAY, kind: 'internal', outcome: 'keep', next: '' } as const;
const planned = (id: string, date: string, given = {}) => review({ id, date, kind: 'internal', ...given });
const found = (reviews: ReturnType<typeof planned>[], draft: Parameters<typeof plannedReviewOf>[0] = today) =>
  plannedReviewOf(draft, reviews)?.id ?? null;

test('a review that was held takes the place of the one planned for its day', () => {
  expect(found([planned('missed', '2026-06-01'), planned('today', TODAY), planned('ahead', '2026-06-20')])).toBe('today');
});

test('or of the latest that was missed since the last one', () => {
  expect(found([planned('earlier', '2026-05-25'), planned('missed', '2026-06-01'), planned('ahead', '2026-06-20')])).toBe(
    'missed',
  );
  expect(found([planned('missed', '2026-05-01'), planned('held', '2026-06-01', { outcome: 'keep' })])).toBeNull();
});

test('one that came early takes the place of the one planned, where the next is agreed on for later', () => {
  const ahead = [planned('later', '2026-06-25'), planned('ahead', '2026-06-20')];
  expect(found(ahead)).toBeNull();
  expect(found(ahead, { ...today, next: '2026-06-20' })).toBeNull();
  expect(found(ahead, { ...today, next: '2026-07-10' })).toBe('ahead');
});

test('what somebody wrote down of a past one stays, but the same day’s is completed', () => {
  expect(found([planned('written', '2026-06-01', { feedback: 'Late deliveries' })])).toBeNull();
  expect(found([planned('written', '2026-06-01', { engagement: 7 })])).toBeNull();
  expect(found([planned('written', TODAY, { engagement: 7 })])).toBe('written');
});

test('one of the other kind is another, and a review being planned takes no place', () => {
  expect(found([planned('other', TODAY, { kind: 'customer' })])).toBeNull();
  expect(found([planned('today', TODAY)], { ...today, outcome: null })).toBeNull();
  expect(found([planned('today', TODAY)], { ...today, kind: null })).toBeNull();
  expect(found([planned('today', '')], { ...today, date: '' })).toBeNull();
});
