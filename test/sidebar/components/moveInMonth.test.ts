import { moveInMonth } from '../../../sidebar/components/moveInMonth';

const PERSIAN = { calendar: 'jalali', direction: 'rtl', firstWeekday: 6 } as const;
const ENGLISH = { calendar: 'gregorian', direction: 'ltr', firstWeekday: 1 } as const;
/** Thursday, 30 Mehr 1405. */
const DAY = '2026-10-22';

test('the left arrow goes to the next day where a week runs from the right', () => {
  expect(moveInMonth(DAY, 'ArrowLeft', false, PERSIAN)).toBe('2026-10-23');
  expect(moveInMonth(DAY, 'ArrowLeft', false, ENGLISH)).toBe('2026-10-21');
  expect(moveInMonth(DAY, 'ArrowRight', false, ENGLISH)).toBe('2026-10-23');
});

test('up and down move by a week, Home and End to the ends of the week', () => {
  expect(moveInMonth(DAY, 'ArrowDown', false, ENGLISH)).toBe('2026-10-29');
  expect(moveInMonth(DAY, 'ArrowUp', false, ENGLISH)).toBe('2026-10-15');
  expect(moveInMonth(DAY, 'Home', false, PERSIAN)).toBe('2026-10-17');
  expect(moveInMonth(DAY, 'End', false, ENGLISH)).toBe('2026-10-25');
});

test('Page Down moves by a month of the calendar, with Shift by a year', () => {
  expect(moveInMonth('2026-09-22', 'PageDown', false, PERSIAN)).toBe('2026-10-22');
  expect(moveInMonth(DAY, 'PageUp', true, ENGLISH)).toBe('2025-10-22');
});

test('other keys and the ends of the calendar lead nowhere', () => {
  expect(moveInMonth(DAY, 'a', false, ENGLISH)).toBeNull();
  expect(moveInMonth('2199-12-31', 'ArrowDown', false, PERSIAN)).toBe('2199-12-31');
  expect(moveInMonth('1900-01-01', 'PageUp', true, PERSIAN)).toBe('1900-01-01');
});
