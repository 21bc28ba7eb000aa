import { monthOfName } from '../../../src/model/imports/monthOfName';

test.each([
  ['january', 'gregorian', 1],
  ['jul', 'gregorian', 7],
  ['sept', 'gregorian', 9],
  ['december', 'gregorian', 12],
  ['ژانویه', 'gregorian', 1],
  ['آگوست', 'gregorian', 8],
  ['اوت', 'gregorian', 8],
  ['فروردین', 'jalali', 1],
  ['مهر', 'jalali', 7],
  ['اسفند', 'jalali', 12],
] as const)('%s is month %s %d', (name, calendar, month) => {
  expect(monthOfName(name)).toEqual({ calendar, month });
});

test.each(['', 'ju', 'julia', 'jui', 'decembers', 'foo', 'م'])('“%s” is not a month', (name) => {
  expect(monthOfName(name)).toBeNull();
});
