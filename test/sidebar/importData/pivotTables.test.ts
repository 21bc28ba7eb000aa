// Tables with years above months: what a year is, and what it is not.
import { openTab, isProblem } from '../../../sidebar/importData/file/OpenedFile';
import { planFile } from '../../../sidebar/importData/columns/planFile';
import { readFile } from '../../../sidebar/importData/rows/readFile';
import { GREGORIAN_YEARS } from '../../../src/model/calendar/FiscalYears';
import { JALALI, lines, read } from './readLikePanel';

/** A file of customers, whose years are judged one by one. */
async function readAccounts(...file: Parameters<typeof read>) {
  const content = await read(...file);
  const { years } = content;
  if (!Array.isArray(years)) throw new Error(content.kind);
  return { ...content, years };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const PERSIAN_MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const blanks = (count: number): string[] => Array.from({ length: count }, () => '');
const sumOf = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);
/** Alder buys for 10, 20, … 120 in 2024, and for a fifth more in 2025. */
const ALDER = MONTHS.map((_, at) => (at + 1) * 10);
const BIRCH = MONTHS.map((_, at) => (at === 3 ? 0 : 70));
const YEARS = { Alder: { 2024: 780, 2025: 936 }, Birch: { 2024: 770, 2025: 924 } };

const rowOf = (name: string, figures: readonly number[], withTotals = true): string => {
  const later = figures.map((figure) => (figure * 6) / 5);
  const parts = withTotals ? [...figures, sumOf(figures), ...later, sumOf(later)] : [...figures, ...later];
  return [name, ...parts, sumOf(figures) + sumOf(later)].join(',');
};
const records = (withTotals = true): string[] => [
  rowOf('Alder', ALDER, withTotals),
  rowOf('Birch', BIRCH, withTotals),
  rowOf(
    'Grand Total',
    ALDER.map((figure, at) => figure + (BIRCH[at] ?? 0)),
    withTotals,
  ),
];

const LAYOUTS = {
  'totals in the row of months': lines(
    ['', '2024', ...blanks(12), '2025', ...blanks(13)].join(','),
    ['Row Labels', ...MONTHS, '2024 Total', ...MONTHS, '2025 Total', 'Grand Total'].join(','),
    ...records(),
  ),
  'totals in the row of years, as Excel has them': lines(
    ['Sum of Revenue', '2024', ...blanks(11), '2024 Total', '2025', ...blanks(11), '2025 Total', 'Grand Total'].join(','),
    ['Row Labels', ...MONTHS, '', ...MONTHS, '', ''].join(','),
    ...records(),
  ),
  'no total of a year': lines(
    ['', '2024', ...blanks(11), '2025', ...blanks(12)].join(','),
    ['Zeilenbeschriftungen', ...MONTHS, ...MONTHS, 'Gesamtergebnis'].join(','),
    ...records(false),
  ),
};

test.each(Object.entries(LAYOUTS))('%s: a year is the sum of its months, and nothing else', async (_, text) => {
  const { customers, years, parts, isRefused, codes } = await readAccounts(text);
  expect(customers).toEqual(YEARS);
  expect(years.map(({ year, extent }) => [year, extent])).toEqual([
    [2024, 'full'],
    [2025, 'full'],
  ]);
  expect(parts).toMatchObject({ 2024: { kind: 'months', count: 12, isWhole: true }, 2025: { count: 12, isWhole: true } });
  expect(isRefused).toBe(false);
  expect(codes).toEqual(['leftOutRows']);
});

test.each([
  ['LibreOffice', '2024 Result', '2025 Result', 'Total Result'],
  ['Google Sheets', '2024 Total', '2025 Total', 'Grand Total'],
  ['Excel in German', '2024 Ergebnis', '2025 Ergebnis', 'Gesamtergebnis'],
])('a pivot table of %s, with the names of its fields above', async (_, first, second, all) => {
  const { customers, years, isRefused } = await readAccounts(
    lines(
      ['Sum - Revenue', 'Years', 'Months', ...blanks(25)].join(','),
      ['', '2024', ...blanks(11), first, '2025', ...blanks(11), second, all].join(','),
      ['Customer', ...MONTHS, '', ...MONTHS, '', ''].join(','),
      ...records().map((row) => row.replace('Grand Total', all)),
    ),
  );
  expect(customers).toEqual(YEARS);
  expect(years.map(({ extent }) => extent)).toEqual(['full', 'full']);
  expect(isRefused).toBe(false);
});

test('years over quarters over months, as Excel groups days', async () => {
  const quarters = [
    'Qtr1',
    '',
    '',
    'Qtr1 Total',
    'Qtr2',
    '',
    '',
    'Qtr2 Total',
    'Qtr3',
    '',
    '',
    'Qtr3 Total',
    'Qtr4',
    '',
    '',
    'Qtr4 Total',
  ];
  const months = [0, 3, 6, 9].flatMap((from) => [...MONTHS.slice(from, from + 3), '']);
  const figures = [0, 3, 6, 9].flatMap((from) => [...ALDER.slice(from, from + 3), sumOf(ALDER.slice(from, from + 3))]);
  const { customers, parts, isRefused } = await readAccounts(
    lines(
      ['Sum of Revenue', '2024', ...blanks(15), '2024 Total', '2025', ...blanks(15), '2025 Total', 'Grand Total'].join(','),
      ['', ...quarters, '', ...quarters, '', ''].join(','),
      ['Row Labels', ...months, '', ...months, '', ''].join(','),
      ['Alder', ...figures, 780, ...figures, 780, 1560].join(','),
      ['Birch', ...figures, 780, ...figures, 780, 1560].join(','),
    ),
  );
  expect(customers).toEqual({ Alder: { 2024: 780, 2025: 780 }, Birch: { 2024: 780, 2025: 780 } });
  expect(parts).toMatchObject({ 2024: { count: 12, isWhole: true }, 2025: { count: 12, isWhole: true } });
  expect(isRefused).toBe(false);
});

test('months as days in the headers add up to their years, and a record with such days is not a header', async () => {
  const days = (year: number) => MONTHS.map((_, at) => `${year}-${String(at + 1).padStart(2, '0')}-01`);
  const { customers } = await readAccounts(
    lines(['Customer', ...days(2024), 'Total'].join(','), ['Alder', ...ALDER, 780].join(',')),
  );
  expect(customers).toEqual({ Alder: { 2024: 780 } });
  const { customers: records } = await readAccounts(
    lines('Customer,From,To,Revenue 2025', 'Alder,2024-01-01,2025-12-31,5', 'Birch,2024-02-01,2025-11-30,6'),
  );
  expect(records).toEqual({ Alder: { 2025: 5 }, Birch: { 2025: 6 } });
});

test('ماه‌ها زیر سال‌های شمسی: هر سال جمع ماه‌های خود است و جمع کل، سال نیست', async () => {
  const text = lines(
    ['', '۱۴۰۳', ...blanks(12), '۱۴۰۴', ...blanks(13)].join(','),
    ['برچسب‌های ردیف', ...PERSIAN_MONTHS, 'جمع ۱۴۰۳', ...PERSIAN_MONTHS, 'جمع ۱۴۰۴', 'جمع کل'].join(','),
    rowOf('پارس', ALDER),
    rowOf('جمع کل', ALDER),
  );
  const { customers, years } = await readAccounts(text, { inYears: JALALI });
  expect(customers).toEqual({ پارس: { 1403: 780, 1404: 936 } });
  expect(years.map(({ year, extent }) => [year, extent])).toEqual([
    [1403, 'full'],
    [1404, 'full'],
  ]);
});

test('a year with some of its months is not a full year, also beside a total of its own', async () => {
  const { customers, years, parts, isRefused } = await readAccounts(
    lines(
      ['', '2024', ...blanks(12), '2025', '', '', ''].join(','),
      ['Customer', ...MONTHS, 'Total', 'Jan', 'Feb', 'Mar', 'Total'].join(','),
      ['Alder', ...ALDER, 780, 100, 200, 300, 600].join(','),
    ),
  );
  expect(customers).toEqual({ Alder: { 2024: 780, 2025: 600 } });
  expect(years[1]).toMatchObject({ year: 2025, extent: null, isSmall: true });
  expect(parts).toMatchObject({ 2025: { kind: 'months', count: 3, isWhole: false, until: '2025-03-31' } });
  expect(isRefused).toBe(false);
});

test('a total that is not the sum of its months waits for a decision', async () => {
  const text = lines(
    ['', '2024', ...blanks(12)].join(','),
    ['Customer', ...MONTHS, '2024 Total'].join(','),
    ['Alder', ...ALDER, 1000].join(','),
    ['Birch', ...BIRCH, 770].join(','),
  );
  const asked = await readAccounts(text);
  expect(asked.isRefused).toBe(true);
  expect(asked.findings.find(({ code }) => code === 'yearTotals')).toMatchObject({
    values: { rows: 1, column: '2024 Total', total: 1000, sum: 780 },
    lines: [3],
  });
  const byMonths = await readAccounts(text, { answers: { 'yearTotals:': 'months' } });
  expect([byMonths.isRefused, byMonths.customers['Alder']]).toEqual([false, { 2024: 780 }]);
  const byTotal = await readAccounts(text, { answers: { 'yearTotals:': 'total' } });
  expect([byTotal.isRefused, byTotal.customers['Alder']]).toEqual([false, { 2024: 1000 }]);
});

test('a quarter beside its months counts once, by all of its months or else by itself', async () => {
  const all = await readAccounts(lines('Customer,Jan 2025,Feb 2025,Mar 2025,Q1 2025,Q2 2025', 'Alder,1,2,3,6,7'));
  expect(all.customers).toEqual({ Alder: { 2025: 13 } });
  expect(all.years).toMatchObject([{ year: 2025, extent: null }]);
  const whole = await readAccounts(
    lines('Customer,Jan 2025,Feb 2025,Mar 2025,Q1 2025,Q2 2025,Q3 2025,Q4 2025', 'Alder,1,2,3,6,7,8,9'),
  );
  expect(whole.years).toMatchObject([{ year: 2025, revenue: 30, extent: 'full' }]);
  const some = await readAccounts(lines('Customer,Mar 2025,Q1 2025,Q2 2025', 'Alder,3,6,7'));
  expect(some.customers).toEqual({ Alder: { 2025: 13 } });
  const different = lines('Customer,Jan 2025,Feb 2025,Mar 2025,Q1 2025', 'Alder,1,2,3,9');
  expect((await readAccounts(different)).isRefused).toBe(true);
  expect((await readAccounts(different, { answers: { 'yearTotals:': 'total' } })).customers).toEqual({ Alder: { 2025: 9 } });
});

test('a year in one column beside some of its months counts, and the months do not', async () => {
  const { customers, codes } = await readAccounts(lines('Customer,Revenue 2025,Nov 2025,Dec 2025', 'Alder,500,10,20'));
  expect(customers).toEqual({ Alder: { 2025: 500 } });
  expect(codes).toEqual([]);
});

test.each([
  ['Total', '2023'],
  ['Grand Total', '2023'],
  ['Total sales', '2023'],
  ['جمع فروش', '۱۴۰۳'],
])('%s beside several years adds them up and is not a year', async (header, first) => {
  const second = first === '2023' ? '2024' : '۱۴۰۴';
  const { customers } = await readAccounts(lines(`Customer,${first},${second},${header}`, 'Alder,1,2,3'), {
    inYears: first === '2023' ? GREGORIAN_YEARS : JALALI,
  });
  expect(Object.values(customers['Alder'] ?? {})).toEqual([1, 2]);
});

test.each([0, 1, 2])('whichever row %d of a sheet is chosen as its header, the customers can be used', (headerAt) => {
  const rows = [
    ['Sum of Revenue'],
    ['Region', 'Customer', '2024', '', '2025', '', 'Total'],
    ['', '', 'Jan', 'Feb', 'Jan', 'Feb'],
  ];
  const records = [
    ['North', 'Alder', '1', '2', '3', '4', '10'],
    ['', 'Birch', '5', '6', '7', '8', '26'],
    ['North Total', '', '6', '8', '10', '12', '36'],
  ];
  const opened = openTab('Sheet', [...rows, ...records]);
  if (isProblem(opened)) throw new Error(opened.code);
  const plan = planFile(opened.lines, { fields: [], lastFullYear: 2025, headerAt });
  const columns = plan.columns.map((column) => ({
    ...column,
    use: column.index === 1 ? ({ kind: 'field', field: 'account' } as const) : column.use,
  }));
  const content = readFile(opened, { ...plan, columns }, [], []);
  if (content.kind !== 'accounts') throw new Error(content.kind);
  expect(content.accounts.map(({ account }) => account)).toEqual(expect.arrayContaining(['Alder', 'Birch']));
  if (headerAt > 0) expect(content.accounts.map(({ account }) => account)).toEqual(['Alder', 'Birch']);
});

describe('Months of two years below each other', () => {
  /** A table of twelve months or fewer, with its title, header, row for Alder and total. */
  const table = (
    title: string,
    names: readonly string[],
    [customer, total]: readonly [string, string],
    figure: number,
  ): string[] => {
    const row = (name: string, each: number): string => [name, ...names.map(() => each), each * names.length].join(',');
    return [title, [customer, ...names, total].join(','), row('Alder', figure), row('Birch', figure * 2), row(total, figure * 3)];
  };
  test.each([
    ['under years', '2024', '2025', 12],
    ['under titles', 'Monthly sales by customer 2024', 'Monthly sales by customer 2025', 12],
    ['of which the present one has fewer', 'Monthly sales by customer 2025', 'Monthly sales by customer 2026', 10],
  ])('%s count in their years', async (_, first, second, count) => {
    const words = ['Customer', 'Total'] as const;
    const rows = [...table(first, MONTHS, words, 10), ...table(second, MONTHS.slice(0, count), words, 11)];
    const { years, rows: sent, problems, codes } = await readAccounts(lines(...rows));
    expect([years.map(({ revenue }) => revenue), sent.length, problems]).toEqual([[360, 33 * count], 2, []]);
    expect(codes).toEqual(['leftOutRows']);
  });

  test('in Persian count in their years', async () => {
    const titles = ['فروش ماهانه مشتریان - سال ۱۴۰۴', 'فروش ماهانه مشتریان - سال ۱۴۰۵'];
    const words = ['نام مشتری', 'جمع'] as const;
    const rows = [
      ...table(titles[0] ?? '', PERSIAN_MONTHS, words, 10),
      ...table(titles[1] ?? '', PERSIAN_MONTHS.slice(0, 7), words, 11),
    ];
    const { years, problems } = await readAccounts(lines(...rows), { inYears: JALALI });
    expect(problems).toEqual([]);
    expect(years.map(({ year, revenue, extent }) => [year, revenue, extent])).toEqual([
      [1404, 360, 'full'],
      [1405, 231, 'toDate'],
    ]);
  });
});
