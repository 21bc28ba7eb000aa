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
