import { ratingsOverTime } from '../../../src/model/dashboard/ratingsOverTime';
import { reviewOf } from '../../setup/reviewOf';

const on = (date: string, engagement: number | null, loyalty: number | null = null) => reviewOf({ date, engagement, loyalty });

test('each account counts once a month, with its mean rating', () => {
  const weekly = [on('2026-05-04', 4), on('2026-05-11', 6)];
  expect(ratingsOverTime([weekly, [on('2026-05-20', 9, 8)]], '2026-06-01', 'gregorian')).toEqual({
    by: 'month',
    points: [{ year: 2026, period: 5, engagement: 7, loyalty: 8 }],
  });
});

test('months continue over the turn of the year, and a month without a rating uses the last known one', () => {
  const { by, points } = ratingsOverTime([[on('2025-12-31', 5), on('2026-02-01', 7)]], '2026-03-15', 'gregorian');
  expect(by).toBe('month');
  expect(points.map(({ year, period, engagement }) => [year, period, engagement])).toEqual([
    [2025, 12, 5],
    [2026, 1, 5],
    [2026, 2, 7],
  ]);
});

test('the line does not rise because only the happiest was asked', () => {
  const low = [on('2026-04-10', 3)];
  const high = [on('2026-04-12', 9), on('2026-05-12', 9)];
  const { points } = ratingsOverTime([low, high], '2026-06-01', 'gregorian');
  expect(points.map(({ engagement }) => engagement)).toEqual([6, 6]);
});

test('by month, ratings older than twelve months are left out', () => {
  const monthly = Array.from({ length: 8 }, (_, at) => on(`2026-0${at + 1}-10`, 5));
  expect(ratingsOverTime([[on('2025-08-31', 1), ...monthly]], '2026-08-15', 'gregorian').points).toHaveLength(8);
});

test('if most months have no rating, the line goes by quarter over two years', () => {
  const quarterly = [on('2024-02-01', 1), on('2025-01-10', 6), on('2025-07-10', 7), on('2026-01-10', 8), on('2026-07-10', 9)];
  const { by, points } = ratingsOverTime([quarterly], '2026-08-01', 'gregorian');
  expect(by).toBe('quarter');
  expect(points.map(({ year, period, engagement }) => [year, period, engagement])).toEqual([
    [2025, 1, 6],
    [2025, 2, 6],
    [2025, 3, 7],
    [2025, 4, 7],
    [2026, 1, 8],
    [2026, 2, 8],
    [2026, 3, 9],
  ]);
});

test('Persian months begin on their own days', () => {
  const { points } = ratingsOverTime([[on('2026-03-20', 5), on('2026-03-21', 7)]], '2026-04-01', 'jalali');
  expect(points.map(({ year, period, engagement }) => [year, period, engagement])).toEqual([
    [1404, 12, 5],
    [1405, 1, 7],
  ]);
});

test('ignores future reviews and ratings outside 0 to 10', () => {
  expect(ratingsOverTime([[on('2026-07-01', 5), on('2026-05-01', 11)]], '2026-06-01', 'gregorian').points).toEqual([]);
  expect(ratingsOverTime([], '2026-06-01', 'gregorian').points).toEqual([]);
});
