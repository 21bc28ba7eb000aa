import { planColumns } from '../../../../sidebar/importData/columns/planColumns';
import { FROM_APRIL, JALALI, lines, read } from '../readLikePanel';

const JALALI_MONTHS = 'فروردین,اردیبهشت,خرداد,تیر,مرداد,شهریور,مهر,آبان,آذر,دی,بهمن,اسفند'.split(',');
const MONTHS = 'Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec'.split(',');
const tabbed = (...rows: (string | number)[][]) => lines(...rows.map((cells) => cells.join('\t')));
const ones = (count: number) => Array.from({ length: count }, () => 1);

test('twelve months of the year in the title add up to it, with or without their total', async () => {
  const title = ['گزارش فروش ماهانه مشتریان سال ۱۴۰۴'];
  for (const sum of [false, true]) {
    const table = tabbed(
      title,
      ['نام مشتری', ...JALALI_MONTHS, ...(sum ? ['جمع'] : [])],
      ['افق', ...ones(12), ...(sum ? [12] : [])],
      ['کاله', 5, ...ones(11), ...(sum ? [16] : [])],
      ['جمع کل', 6, ...ones(11).map((one) => 2 * one), ...(sum ? [28] : [])],
    );
    const { customers, years, parts, lastFullYear } = await read(table, { inYears: JALALI, register: 1404 });
    expect(customers).toEqual({ افق: { 1404: 12 }, کاله: { 1404: 16 } });
    expect(years).toMatchObject([{ year: 1404, extent: 'full' }]);
    expect(parts).toMatchObject({ 1404: { kind: 'months', count: 12, isWhole: true } });
    expect(lastFullYear).toBe(1404);
  }
});

test('a total that is not the sum of its months is asked about', async () => {
  const { findings } = await read(
    tabbed(
      ['Monthly figures by customer 2025'],
      ['Customer', 'Jan', 'Feb', 'Mar', 'Total'],
      ['Alder', 1, 1, 1, 9],
      ['Birch', 1, 1, 1, 3],
    ),
  );
  expect(findings.find(({ code }) => code === 'yearTotals')).toBeDefined();
});

test('the months of the running year are its revenue to date, up to the last month with a figure', async () => {
  const rows = [
    ['مشتری', ...JALALI_MONTHS],
    ['افق', ...ones(8), 0, '', '', ''],
    ['کاله', ...ones(8), '', '', '', ''],
  ];
  for (const title of [[['فروش ۱۴۰۵']], []]) {
    const { customers, years, parts, rows: sent } = await read(tabbed(...title, ...rows), { inYears: JALALI, register: 1404 });
    expect(customers).toEqual({ افق: { 1405: 8 }, کاله: { 1405: 8 } });
    expect(years).toMatchObject([{ year: 1405, extent: 'toDate' }]);
    expect(parts).toMatchObject({ 1405: { kind: 'months', count: 8, isWhole: false, until: '2026-11-21' } });
    expect(sent[0]?.values).toEqual({ revenueToDate: 8 });
  }
});

test('twelve months without a year are those of the last full year, and quarters too', async () => {
  const months = await read(
    tabbed(['Customer', ...MONTHS, 'Grand Total'], ['Alder', ...ones(12), 12], ['Birch', ...ones(12), 12]),
  );
  expect(months.customers).toEqual({ Alder: { 2025: 12 }, Birch: { 2025: 12 } });
  const quarters = await read(tabbed(['Customer', 'Q1', 'Q2', 'Q3', 'Q4'], ['Alder', 1, 2, 3, 4], ['Birch', 1, 1, 1, 1]));
  expect(quarters.customers).toEqual({ Alder: { 2025: 10 }, Birch: { 2025: 4 } });
});

test('months from April to March are of two calendar years and one fiscal year', async () => {
  const names = [...MONTHS.slice(3), ...MONTHS.slice(0, 3)];
  const { customers, parts } = await read(
    tabbed(['Monthly figures by customer 2025'], ['Customer', ...names], ['Alder', ...ones(12)], ['Birch', ...ones(12)]),
    {
      inYears: FROM_APRIL,
    },
  );
  expect(customers).toEqual({ Alder: { 2025: 12 }, Birch: { 2025: 12 } });
  expect(parts).toMatchObject({ 2025: { isWhole: true } });
});

const years = (headers: string[], row: string[]) =>
  planColumns(headers, [row, row], { fields: [], lastFullYear: 2025 }).columns.map(({ use }) =>
    use.kind === 'year' ? `${use.year} ${use.part ?? ''}`.trim() : use.kind,
  );

test('other months stay as they are', () => {
  // A figure beside them, one month alone, words below them, the same month twice.
  expect(years(['Customer', 'Revenue', 'Jan', 'Feb'], ['Alder', '9', '1', '2'])).toEqual([
    'field',
    '2025',
    'leaveOut',
    'leaveOut',
  ]);
  expect(years(['Customer', 'Jan', 'City'], ['Alder', '1', 'Bonn'])).toContain('leaveOut');
  expect(years(['Customer', 'Jan', 'Feb'], ['Alder', 'yes', 'no'])).toEqual(['field', 'leaveOut', 'leaveOut']);
  expect(years(['Customer', 'Jan', 'Feb', 'Jan', 'Feb'], ['Alder', '1', '2', '3', '4']).slice(1)).toEqual(
    Array(4).fill('leaveOut'),
  );
  expect(years(['Customer', 'Jan', 'Mar', 'Feb', 'Apr', 'Jan'], ['Alder', '1', '2', '3', '4', '5']).slice(1)).toEqual(
    Array(5).fill('leaveOut'),
  );
});

describe('bare numbers', () => {
  const TWELVE = Array.from({ length: 12 }, (_, month) => month + 1);
  const two = (of: readonly number[]) => of.map((month) => String(month).padStart(2, '0'));
  const persian = (of: readonly number[]) => of.map((month) => month.toLocaleString('fa', { useGrouping: false }));
  const TENS = TWELVE.map(() => 10.5);

  test.each([
    ['1 to 12', TWELVE],
    ['01 to 12', two(TWELVE)],
    ['۱ تا ۱۲', persian(TWELVE)],
  ])('from %s are months of the year in the title, above them, of their total or of the file', async (_, numbers) => {
    const rows = [
      ['Alder', ...TENS],
      ['Birch', ...TENS],
    ];
    const summed = rows.map((row) => [...row, 126]);
    const expected = { Alder: { 2024: 126 }, Birch: { 2024: 126 } };
    for (const [table, name] of [
      [tabbed(['Sales by customer 2024'], ['Customer', ...numbers], ...rows), ''],
      [tabbed(['', '2024'], ['Customer', ...numbers], ...rows), ''],
      [tabbed(['Customer', ...numbers, 'Total 2024'], ...summed), ''],
      [tabbed(['Customer', ...numbers, '2024'], ...summed), ''],
      [tabbed(['Customer', ...numbers], ...rows), 'sales_2024.csv'],
      [tabbed(['Customer', ...numbers], ...rows), 'sales 2024, exported 2026-01-31.xlsx'],
      [tabbed(['Customer', 'Year', ...numbers], ['Alder', 2024, ...TENS], ['Birch', 2024, ...TENS]), ''],
    ] as const)
      expect((await read(table, { name })).customers).toEqual(expected);
  });

  test('are months of a Jalali year too, to date if they end early', async () => {
    const table = tabbed(
      ['مشتری', ...persian([1, 2, 3, 4]), 'جمع سال ۱۴۰۵'],
      ['افق', 100, 200, '', 400, 700],
      ['کاله', 100, 100, 100, 100, 400],
      ['جمع کل', 200, 300, 100, 500, 1100],
    );
    const { customers, parts } = await read(table, { inYears: JALALI, register: 1404 });
    expect(customers).toEqual({ افق: { 1405: 700 }, کاله: { 1405: 400 } });
    expect(parts).toMatchObject({ 1405: { kind: 'months', count: 4, isWhole: false } });
  });

  const none = async (table: string, name = '') => {
    expect((await read(table, { name })).parts).toEqual({});
  };

  test.each([
    ['no year is known', tabbed(['Customer', ...TWELVE], ['Alder', ...TENS])],
    ['all may be scores', tabbed(['Ratings 2025'], ['Customer', ...TWELVE], ['Alder', ...TWELVE.map((one) => one % 10)])],
    ['scores have a sum', tabbed(['Ratings 2025'], ['Customer', 1, 2, 3, 'Total'], ['Alder', 8, 9, 10, 27])],
    ['fewer have no sum', tabbed(['Sales 2025'], ['Customer', 1, 2, 3, 4], ['Alder', 100, 200, 300, 400])],
    ['fewer have another total', tabbed(['Sales 2025'], ['Customer', 1, 2, 3, 'Total'], ['Alder', 100, 200, 300, 999])],
    ['one is left out', tabbed(['Sales 2025'], ['Customer', 1, 2, 4, 'Total'], ['Alder', 100, 200, 300, 600])],
    ['they go on', tabbed(['Sales 2025'], ['Customer', ...TWELVE, 13], ['Alder', ...TENS, 10.5])],
    ['they are words', tabbed(['Sales 2025'], ['Customer', ...TWELVE], ['Alder', ...TWELVE.map(() => 'yes')])],
  ])('are not months where %s', (_, table) => none(table));

  test('are not months by the day of an export in the name of the file', () =>
    none(tabbed(['Customer', ...TWELVE], ['Alder', ...TENS]), 'export_20251130.csv'));
});

test('named months are of the year in the name of their total or of the file', async () => {
  const rows = [['Alder', ...ones(12), 12]];
  const byTotal = await read(tabbed(['Customer', ...MONTHS, 'Total 2024'], ...rows));
  expect(byTotal.customers).toEqual({ Alder: { 2024: 12 } });
  const byName = await read(tabbed(['Customer', ...MONTHS, 'Total'], ...rows), { name: 'Sales 2023.csv' });
  expect(byName.customers).toEqual({ Alder: { 2023: 12 } });
  // Twelve months of a year that is not over are of the year before.
  const running = await read(tabbed(['Customer', ...MONTHS, 'Total'], ...rows), { name: 'Report 2026.csv' });
  expect(running.customers).toEqual({ Alder: { 2025: 12 } });
});
