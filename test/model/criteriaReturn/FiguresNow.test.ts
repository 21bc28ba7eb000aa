import { GREGORIAN_YEARS } from '../../../src/model/calendar/FiscalYears';
import { withEnding } from '../../../src/model/criteriaReturn/FiguresNow';

test('an account that ended brings nothing in the years that began since; a blank of the year in which it ended stays unknown', () => {
  expect(withEnding([90, null, null], '2024-05-01', 2025, GREGORIAN_YEARS)).toEqual([90, null, 0]);
  expect(withEnding([null, null, null], '2023-01-01', 2025, GREGORIAN_YEARS)).toEqual([null, 0, 0]);
});

test('a figure that is known stays, and so does everything of an account that goes on', () => {
  expect(withEnding([90, 20, 5], '2022-05-01', 2025, GREGORIAN_YEARS)).toEqual([90, 20, 5]);
  expect(withEnding([90, null, null], '', 2025, GREGORIAN_YEARS)).toEqual([90, null, null]);
});

test('years of another calendar begin on their own days', () => {
  const years = { calendar: 'jalali', firstMonth: 1 } as const;
  expect(withEnding([null, null, null], '2025-03-20', 1404, years)).toEqual([null, null, 0]);
  expect(withEnding([null, null, null], '2025-03-21', 1404, years)).toEqual([null, null, null]);
});
