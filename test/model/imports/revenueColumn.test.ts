import { revenueColumn } from '../../../src/model/imports/revenueColumn';

test('the last three full years and the year to date have columns, other years have none', () => {
  const years = { full: [1994, 1995, 1996, 1997], toDate: 1998, part: 1993 };
  expect([1993, 1994, 1995, 1996, 1997, 1998, 1999].map((year) => revenueColumn(year, years))).toEqual([
    null,
    null,
    'revenue1',
    'revenue2',
    'revenue3',
    'revenueToDate',
    null,
  ]);
});

test('a partial year never goes into the column of a full year', () => {
  expect(revenueColumn(1996, { full: [1997], toDate: null, part: 1996 })).toBeNull();
});

test('without a full year there is only the year to date', () => {
  const years = { full: [], toDate: 1997, part: null };
  expect([1996, 1997].map((year) => revenueColumn(year, years))).toEqual([null, 'revenueToDate']);
});
