import { dateParts } from '../../../src/model/imports/dateParts';

const plain = (year: string, month: number, day: number, named: 'gregorian' | 'jalali' | null = null) => ({
  kind: 'plain',
  year,
  month,
  day,
  named,
});
const ordered = (first: number, second: number, year: string) => ({ kind: 'ordered', first, second, year });

test.each([
  [' 1996-07-04 ', plain('1996', 7, 4)],
  ['1996/7/4', plain('1996', 7, 4)],
  ['1996 7 4', plain('1996', 7, 4)],
  ['1996 - 7 - 4', plain('1996', 7, 4)],
  ['19960704', plain('1996', 7, 4)],
  ['4.7.96', plain('96', 7, 4)],
  ['04 . 07 . 1996', plain('1996', 7, 4)],
  ['4/7/1996', ordered(4, 7, '1996')],
  ['4-7-96', ordered(4, 7, '96')],
  ['4 7 96', ordered(4, 7, '96')],
  [' 4  7  96 ', ordered(4, 7, '96')],
  ['4 -7 -1996', ordered(4, 7, '1996')],
  ['4- 7- 1996', ordered(4, 7, '1996')],
  ['35250', { kind: 'serial', days: 35_250 }],
  ['35250.99', { kind: 'serial', days: 35_250 }],
  ['4 Jul 1996', plain('1996', 7, 4, 'gregorian')],
  ['1996 Jul 4', plain('1996', 7, 4, 'gregorian')],
  ['۳۰ مهر ۰۳', plain('03', 7, 30, 'jalali')],
  ['۳۰ مهرماه ۱۴۰۳', plain('1403', 7, 30, 'jalali')],
  ['4th of July 1996', plain('1996', 7, 4, 'gregorian')],
  ['1st Jul 1996', plain('1996', 7, 1, 'gregorian')],
  ['2nd Jul 1996', plain('1996', 7, 2, 'gregorian')],
  ['3rd Jul 1996', plain('1996', 7, 3, 'gregorian')],
])('the parts of “%s”', (text, parts) => {
  expect(dateParts(text)).toEqual(parts);
});

test.each(['4 Jul 1996, 13:45', '4 Jul 1996 1:45 pm', '4 Jul 1996T13:45:10Z', '4 Jul 1996، 13:45', '4 Jul 1996  13:45'])(
  'the time in “%s” is dropped',
  (text) => {
    expect(dateParts(text)).toEqual(plain('1996', 7, 4, 'gregorian'));
  },
);

test.each(
  'Mon Monday Tue Tues Tuesday Wed Wednesday Thu Thur Thurs Thursday Fri Friday Sat Saturday Sun Sunday جمعه شنبه پنجشنبه'.split(
    ' ',
  ),
)('the day of the week %s is dropped', (day) => {
  expect(dateParts(`${day} 4 Jul 1996`)).toEqual(plain('1996', 7, 4, 'gregorian'));
});

test.each(['یک شنبه', 'دو شنبه', 'سه شنبه', 'چهار شنبه', 'پنج شنبه'])('%s is dropped in two words', (day) => {
  expect(dateParts(`${day} ۳۰ مهر ماه ۱۴۰۳`)).toEqual(plain('1403', 7, 30, 'jalali'));
});

test.each([
  '1996/7-4',
  '4/7-1996',
  '4.7/1996',
  '4/7/996',
  '4/7/19966',
  '123/7/1996',
  '4/123/1996',
  '1996/123/4',
  '1996/7/123',
  '996/7/4',
  'x4/7/1996',
  '4/7/1996x',
  'x1996/7/4',
  '1996/7/4x',
  '352501',
  'x19960704',
  '119960704',
  '199607041',
  '19960704x',
  '3525',
  'x35250',
  '35250x',
  '35250.',
  '4 Jul',
  'Jul 1996',
  '4 5 Jul 1996',
  '4 Jul 1996 1:4',
  '4 Jul Aug 1996',
  '4 Jul 1996 Berlin',
  'Mondays 4 Jul 1996',
  'xMon 4 Jul 1996',
  '4 Julx 1996',
  'x1996-07-04',
  '1996-07-04x',
])('“%s” has no parts of a date', (text) => {
  expect(dateParts(text)).toBeNull();
});
