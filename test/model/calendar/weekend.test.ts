import { gregorianOf } from '../../../src/model/calendar/jalali';
import { WEEKENDS, workingDayFrom } from '../../../src/model/calendar/weekend';

test('a day of the weekend becomes the first working day after it', () => {
  // 9 July 2026 is a Thursday.
  expect(workingDayFrom('2026-07-09', 'friday')).toBe('2026-07-09');
  expect(workingDayFrom('2026-07-10', 'friday')).toBe('2026-07-11');
  expect(workingDayFrom('2026-07-09', 'thursdayFriday')).toBe('2026-07-11');
  expect(workingDayFrom('2026-07-11', 'saturdaySunday')).toBe('2026-07-13');
  expect(workingDayFrom('2026-07-11', null)).toBe('2026-07-11');
});

test('a working day stays, also when asked again', () => {
  for (const weekend of WEEKENDS)
    for (let day = 1; day <= 28; day++) {
      const working = workingDayFrom(`2026-02-${String(day).padStart(2, '0')}`, weekend);
      expect(workingDayFrom(working, weekend)).toBe(working);
    }
});

test('in the Persian calendar a day of Nowruz or a fixed public holiday becomes the first working day after it', () => {
  const day = (jalali: string) => gregorianOf(jalali)!;
  const working = (jalali: string) => workingDayFrom(day(jalali), 'friday', 'jalali');
  // 14 Farvardin 1406 is a Saturday.
  for (const holiday of ['1405/12/29', '1406/01/01', '1406/01/09', '1406/01/13'])
    expect(working(holiday)).toBe(day('1406/01/14'));
  expect(working('1405/03/14')).toBe(day('1405/03/16')); // a Saturday
  expect(working('1405/11/22')).toBe(day('1405/11/24')); // 22 Bahman is a Thursday, and the day after a Friday
  expect(workingDayFrom(day('1406/01/01'), 'friday', 'gregorian')).toBe('2027-03-21');
});

test('the last working day of Esfand is before the holiday of its 29th', () => {
  expect(workingDayFrom(gregorianOf('1405/12/29')!, 'friday', 'jalali', -1)).toBe(gregorianOf('1405/12/27'));
  expect(workingDayFrom('2027-01-31', 'saturdaySunday', 'gregorian', -1)).toBe('2027-01-29');
});

test('where every day counts, a holiday does too', () => {
  expect(workingDayFrom('2027-03-21', null, 'jalali')).toBe('2027-03-21');
});
