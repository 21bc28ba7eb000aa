import { yearBefore } from '../../../src/model/calendar/yearBefore';

test('the same day a year ago has the same month and day', () => {
  expect(yearBefore('1998-05-07', 'gregorian')).toBe('1997-05-07');
  expect(yearBefore('2025-02-28', 'gregorian')).toBe('2024-02-28');
});

test('a leap day becomes the last day of its month', () => {
  expect(yearBefore('2024-02-29', 'gregorian')).toBe('2023-02-28');
  // Esfand 30, 1403 and Esfand 29, 1402
  expect(yearBefore('2025-03-20', 'jalali')).toBe('2024-03-19');
});

test('in a Jalali workbook the month and day are Jalali', () => {
  // Farvardin 1, 1404 and Farvardin 1, 1403: 21 and 20 March
  expect(yearBefore('2025-03-21', 'jalali')).toBe('2024-03-20');
});
