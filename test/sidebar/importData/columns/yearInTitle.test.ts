import { yearInName, yearInTitle } from '../../../../sidebar/importData/columns/yearInTitle';

test.each([
  [['Sales by Customer Summary', 'January - December 2024'], 2024],
  [['Zeitraum: 01.01.2024 - 31.12.2024'], 2024],
  [['For the year ended 31 December 2025', 'Printed on 5 January 2026'], 2025],
  [['از تاریخ ۱۴۰۳/۰۱/۰۱ تا ۱۴۰۳/۱۲/۳۰'], 1403],
  [['FY2024/25'], 2025],
])('the titles %j name one year', (titles, year) => {
  expect(yearInTitle(titles, 2025)).toEqual({ year });
});

test.each([
  [['Sales 2023 to 2024']],
  [['Erstellt am 05.01.2026']],
  [['Erle GmbH, since 1955']],
  [['Northgate GmbH – gegründet 2019']],
  [['2100 Gödöllő']],
  [['Sales by customer']],
  [[]],
])('the titles %j name none', (titles) => {
  expect(yearInTitle(titles, 2025)).toBeNull();
});

test.each([
  ['Sales Q1 2025', 'q1'],
  ['Umsatz 3. Quartal 2025', 'q3'],
  ['گزارش فروش تابستان ۱۴۰۴', 'q2'],
])('the title “%s” names a quarter', (title, part) => {
  expect(yearInTitle([title], 2025)?.part).toBe(part);
});

test.each([
  ['sales_2025.xlsx', 2025],
  ['Umsatz 2024 (Kopie).csv', 2024],
  ['فروش ۱۴۰۴.xlsx', 1404],
  ['export-2025-11-30.csv', null],
  ['export_20251130.csv', null],
  ['umsatz 2024 30.11.2025.csv', 2024],
  ['sales 2024 and 2025.csv', null],
  ['customers.csv', null],
  ['', null],
])('the year in the name of a file: %s', (name, year) => {
  expect(yearInName(name, 2025)).toBe(year);
});
