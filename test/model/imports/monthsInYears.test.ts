import { isTotalOfYear, monthsInYears } from '../../../src/model/imports/monthsInYears';
import { importHeaders } from '../../../src/text/importHeaders';

const joined = (upper: string, headers: string) =>
  monthsInYears(headers.split(','), upper.split(','), importHeaders)?.join(',') ?? null;

test.each([
  [
    'years over months, with a total of each year in the lower row',
    ',2024,,,2025,,,',
    'Customer,Jan,Feb,2024 Total,Jan,Feb,2025 Total,Grand Total',
    'Customer,Jan 2024,Feb 2024,2024 Total,Jan 2025,Feb 2025,2025 Total,Grand Total',
  ],
  [
    'as Excel prints a pivot table',
    'Sum of Sales,2024,,2024 Total,2025,,2025 Total,Grand Total',
    'Row Labels,Jan,Feb,,Jan,Feb,,',
    'Row Labels,Jan 2024,Feb 2024,2024 Total,Jan 2025,Feb 2025,2025 Total,Grand Total',
  ],
  [
    'the year in each of its columns',
    ',2024,2024,Total 2024,2025,Total',
    'Row Labels,nov,déc,,janv,',
    'Row Labels,nov 2024,déc 2024,Total 2024,janv 2025,Total',
  ],
  [
    'cells merged over both rows',
    'Region,Customer,2024,,2025,,Total',
    ',,Jan,Feb,Jan,Feb',
    'Region,Customer,Jan 2024,Feb 2024,Jan 2025,Feb 2025,Total',
  ],
  [
    'a total of each year without its number',
    ',2024,,,2025,,',
    ',Q1,Q2,Total,Q1,Q2,Total',
    ',Q1 2024,Q2 2024,Total 2024,Q1 2025,Q2 2025,Total 2025',
  ],
  ['one total of all years', ',2024,,2025,,', ',Jan,Feb,Jan,Feb,Total', ',Jan 2024,Feb 2024,Jan 2025,Feb 2025,Total'],
  [
    'totals of years and one of all',
    ',2024,,,2025,,,',
    ',Jan,Feb,Total,Jan,Feb,Total,Total',
    ',Jan 2024,Feb 2024,Total 2024,Jan 2025,Feb 2025,Total 2025,Total',
  ],
  ['the total of the only year', ',FY2025,,', 'Customer,Jan,Feb,Total', 'Customer,Jan FY2025,Feb FY2025,Total FY2025'],
  ['a year that is folded', ',2023,2024,,Grand Total', 'Row Labels,,Jan,Feb,', 'Row Labels,2023,Jan 2024,Feb 2024,Grand Total'],
  ['شماره ماه‌ها', ',۱۴۰۳,,۱۴۰۴,', 'مشتری,۱,۲,۱,۲', 'مشتری,۱ ۱۴۰۳,۲ ۱۴۰۳,۱ ۱۴۰۴,۲ ۱۴۰۴'],
  ['numbers of months', ',2024,,2025,', 'Customer,1,2,1,2', 'Customer,1 2024,2 2024,1 2025,2 2025'],
  [
    'ماه‌ها زیر سال‌ها',
    ',۱۴۰۳,,,سال ۱۴۰۴,,,جمع کل',
    'برچسب‌های ردیف,فروردین,اردیبهشت,جمع ۱۴۰۳,فروردین,اردیبهشت,جمع ۱۴۰۴,',
    'برچسب‌های ردیف,فروردین ۱۴۰۳,اردیبهشت ۱۴۰۳,جمع ۱۴۰۳,فروردین سال ۱۴۰۴,اردیبهشت سال ۱۴۰۴,جمع ۱۴۰۴,جمع کل',
  ],
  [
    'words and figures beside the months',
    ',2024,,,2025,,,',
    'Customer,Jan,Feb,Orders,Jan,Feb,Orders,City',
    'Customer,Jan 2024,Feb 2024,Orders 2024,Jan 2025,Feb 2025,Orders 2025,City',
  ],
  [
    'months as days',
    ',2024,,,2025,,',
    'Customer,2024-01-01,2024-02-01,2024 Total,2025-01-31,2025-02-28,2025 Total',
    'Customer,2024-01-01,2024-02-01,2024 Total,2025-01-31,2025-02-28,2025 Total',
  ],
  [
    'quarters with their years over months',
    ',Qtr1 2024,,Qtr1 Total,Qtr2 2024,,2024 Total,Grand Total',
    'Row Labels,Jan,Feb,,Apr,May,,',
    'Row Labels,Jan 2024,Feb 2024,Qtr1 Total,Apr 2024,May 2024,2024 Total,Grand Total',
  ],
  ['a title with the year', 'Revenue 2025,,', 'Customer,Jan,Feb', 'Customer,Jan Revenue 2025,Feb Revenue 2025'],
])('%s: each month has its year', (_, upper, headers, expected) => {
  expect(joined(upper, headers)).toBe(expected);
});

test.each([
  ['figures below years', ',2024,,2025,', 'Customer,Revenue,Cost,Revenue,Cost'],
  ['a record below years', 'Customer,2023,2024,2025', 'Alder,1,2,3'],
  ['no year', 'Sales,,', 'Customer,Jan,Feb'],
  ['one month', ',2025,', 'Customer,Jan,City'],
])('%s are another kind of table', (_, upper, headers) => {
  expect(joined(upper, headers)).toBeNull();
});

test.each([
  '2024 Total',
  'Total 2024',
  'Grand Total',
  'Gesamtergebnis',
  '2024 Ergebnis',
  'Total général',
  'جمع کل',
  'جمع سال ۱۴۰۳',
  '۱۴۰۳ جمع',
])('%s adds up columns', (header) => {
  expect(isTotalOfYear(header)).toBe(true);
});

test.each(['Total sales 2024', '2024', 'Revenue 2024', 'Summit', 'جمع فروش ۱۴۰۳', 'Totals and taxes'])(
  '%s says more or less than that',
  (header) => {
    expect(isTotalOfYear(header)).toBe(false);
  },
);
