import { plannedReviewOf } from '../../../src/model/programme/plannedReviewOf';
import { review, TODAY } from '../plan/plans';

const today = { date: TODAY, kind: 'internal', outcome: 'keep', next: '' } as const;
const planned = (id: string, date: string, given = {}) => review({ id, date, kind: 'internal', ...given });
const found = (reviews: ReturnType<typeof planned>[], draft: Parameters<typeof plannedReviewOf>[0] = today) =>
  plannedReviewOf(draft, reviews)?.id ?? null;

test('a held review replaces the planned review of its day', () => {
  expect(found([planned('missed', '2026-06-01'), planned('today', TODAY), planned('ahead', '2026-06-20')])).toBe('today');
});

test('a held review replaces the latest missed one since the last held', () => {
  expect(found([planned('earlier', '2026-05-25'), planned('missed', '2026-06-01'), planned('ahead', '2026-06-20')])).toBe(
    'missed',
  );
  expect(found([planned('missed', '2026-05-01'), planned('held', '2026-06-01', { outcome: 'keep' })])).toBeNull();
});

test('an early review replaces the planned one, if the next is agreed for a later day', () => {
  const ahead = [planned('later', '2026-06-25'), planned('ahead', '2026-06-20')];
  expect(found(ahead)).toBeNull();
  expect(found(ahead, { ...today, next: '2026-06-20' })).toBeNull();
  expect(found(ahead, { ...today, next: '2026-07-10' })).toBe('ahead');
});

test('a past planned review with notes is not replaced, but one of the same day is', () => {
  expect(found([planned('written', '2026-06-01', { feedback: 'Late deliveries' })])).toBeNull();
  expect(found([planned('written', '2026-06-01', { engagement: 7 })])).toBeNull();
  expect(found([planned('written', TODAY, { engagement: 7 })])).toBe('written');
});

test('a review of the other kind is separate, and planning a review replaces nothing', () => {
  expect(found([planned('other', TODAY, { kind: 'customer' })])).toBeNull();
  expect(found([planned('today', TODAY)], { ...today, outcome: null })).toBeNull();
  expect(found([planned('today', TODAY)], { ...today, kind: null })).toBeNull();
  expect(found([planned('today', '')], { ...today, date: '' })).toBeNull();
});

test('of several missed reviews the latest, of several ahead the earliest, in any order; one without a day does not count', () => {
  const missed = [planned('a', '2026-06-01'), planned('b', '2026-06-03'), planned('c', '2026-06-02'), planned('none', '')];
  expect(found(missed)).toBe('b');
  expect(found([...missed].reverse())).toBe('b');
  const ahead = [planned('a', '2026-06-25'), planned('b', '2026-06-20'), planned('c', '2026-06-22'), planned('none', '')];
  expect(found(ahead, { ...today, next: '2026-07-10' })).toBe('b');
  expect(found([...ahead].reverse(), { ...today, next: '2026-07-10' })).toBe('b');
});

test('notes of blanks are not notes', () => {
  expect(found([planned('missed', '2026-06-01', { feedback: ' ', learned: '\n' })])).toBe('missed');
});
