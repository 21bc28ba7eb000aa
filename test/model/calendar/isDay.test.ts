import { isDay } from '../../../src/model/calendar/isDay';

test('accepts days of the calendar, including leap days in leap years', () => {
  expect(['2026-02-28', '2024-02-29', '2026-12-31'].filter(isDay)).toHaveLength(3);
});

test.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-2', '26-01-02', 'yesterday', '', '2026-01-02T00:00'])(
  '%j is not a day',
  (text) => expect(isDay(text)).toBe(false),
);
