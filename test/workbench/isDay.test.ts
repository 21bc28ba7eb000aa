import { isDay } from '../../workbench/isDay';

test('a day of the calendar is a day', () => {
  expect(['1998-01-05', '2024-02-29'].map(isDay)).toEqual([true, true]);
});

test('a date that does not exist, or in another format, is not a day', () => {
  expect(['1998-02-30', '2023-02-29', '1998-1-5', '5 January 1998', '', '1998-01-05T10:00'].map(isDay)).toEqual(
    Array(6).fill(false),
  );
});
