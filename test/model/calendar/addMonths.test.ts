import fc from 'fast-check';
import { addMonths } from '../../../src/model/calendar/addMonths';

test.each([
  ['2025-01-31', 1, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['1900-01-31', 1, '1900-02-28'],
  ['2025-12-31', 2, '2026-02-28'],
  ['2025-03-31', -1, '2025-02-28'],
  ['2025-01-15', -1, '2024-12-15'],
  ['2025-06-30', 12, '2026-06-30'],
])('%s and %d months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test('up to the 28th, adding and subtracting months restores the day', () => {
  const day = fc.tuple(fc.integer({ min: 1000, max: 9000 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
  fc.assert(
    fc.property(day, fc.integer({ min: -500, max: 500 }), ([year, month, date], months) => {
      const start = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
      expect(addMonths(addMonths(start, months), -months)).toBe(start);
    }),
    { seed: 6 },
  );
});
