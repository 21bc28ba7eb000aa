import { recognizeColumns, yearOfHeader } from '../../../src/model/imports/recognizeColumns';
import { importHeaders } from '../../../src/text/importHeaders';

const synonyms = {
  account: ['account', 'account name', 'company name', 'customer', 'نام مشتری', 'مشتری'],
  crmId: ['account id', 'record id', 'کد مشتری'],
  revenue: ['revenue', 'sales', 'درآمد', 'فروش'],
  revenueToDate: ['revenue to date', 'درآمد تاکنون'],
  annualRevenue: ['annual revenue', 'annual revenue (converted)', 'درآمد سالانه'],
  cost: ['cost', 'هزینه'],
  contactName: ['contact name', 'name', 'نام'],
  jobTitle: ['job title', 'title'],
  date: ['date', 'order date'],
  website: ['وب‌سایت'],
  note: ['note'],
};
const recognize = (...headers: string[]) => recognizeColumns(headers, synonyms);
const is = (field: string, year: number | null = null) => ({ field, year });

test.each([
  ['Account Name', is('account')],
  ['  ACCOUNT   NAME ', is('account')],
  ['account_name', is('account')],
  ['AccountName', is('account')],
  ['"Account"', is('account')],
  ['\ufeffAccount', is('account')],
  ['نام مشتري', is('account')],
  ['نام‌مشتری', is('account')],
  ['كد مشترى', is('crmId')],
  ['وب سایت', is('website')],
  ['Order Date*', is('date')],
])('“%s” is known whatever its case, spaces, marks and letters', (header, match) => {
  expect(recognize(header)).toEqual([match]);
});

test.each([
  ['Revenue 1997', is('revenue', 1997)],
  ['1997 revenue', is('revenue', 1997)],
  ['Sales FY2023', is('revenue', 2023)],
  ['FY 2023 Sales', is('revenue', 2023)],
  ['Revenue (2023)', is('revenue', 2023)],
  ['Revenue 2023 (EUR)', is('revenue', 2023)],
  ['Revenue (EUR)', is('revenue')],
  ['1997', is('revenue', 1997)],
  ['فروش ۱۴۰۲', is('revenue', 1402)],
  ['درآمد سال ۱۴۰۲', null],
  ['۱۴۰۲', is('revenue', 1402)],
  ['Cost 2022', is('cost', 2022)],
  ['Revenue 2024 to date', is('revenueToDate', 2024)],
  ['درآمد ۱۴۰۳ تاکنون', is('revenueToDate', 1403)],
])('“%s” carries its year', (header, match) => {
  expect(recognize(header)).toEqual([match]);
});

test.each([
  ['Net sales 2026 YTD Oct', 2026, 10],
  ['Sales YTD 2026', 2026, null],
  ['YTD Oct 2026', 2026, 10],
  ['Revenue 2026 Jan–Oct', 2026, 10],
  ['Sales 2026 (year to date)', 2026, null],
  ['Sales YTD Oct', null, 10],
  ['Net sales 2026 YTD 10', 2026, 10],
  ['Umsatz 2026 bis Oktober', 2026, 10],
  ['Umsatz 2026 bis Ende Sept.', 2026, 9],
  ['Umsatz 2026 kumuliert', 2026, null],
  ['CA 2026 cumulé octobre', 2026, 10],
  ['Ventas 2026 acumulado oct', 2026, 10],
  ['Ventas 2026 hasta octubre', 2026, 10],
  ['فروش ۱۴۰۵ تا مهر', 1405, 7],
  ['فروش تا پایان مهر ۱۴۰۵', 1405, 7],
  ['فروش ۱۴۰۵ از ابتدای سال', 1405, null],
])('“%s” is revenue of a year that is not over', (header, year, until) => {
  const [match] = recognizeColumns([header], importHeaders);
  expect(match).toEqual({ field: 'revenueToDate', year, ...(until !== null && { until }) });
});

test.each([
  ['Sales Oct 2026', { field: 'revenue', year: 2026, part: 'm10' }],
  ['Cost 2026 YTD', null],
  ['GM %', { field: 'marginShare', year: null }],
  ['Gross margin (%)', { field: 'marginShare', year: null }],
  ['Marge in %', { field: 'marginShare', year: null }],
  ['درصد سود', { field: 'marginShare', year: null }],
  ['Gross margin', { field: 'profit', year: null }],
  ['Sales %', null],
  ['Win %', { field: 'probability', year: null }],
  ['Probability %', { field: 'probability', year: null }],
  ['Acct. Mgr', { field: 'kam', year: null }],
  ['Ctry', { field: 'country', year: null }],
  ['Segment', { field: 'industry', year: null }],
])('“%s” is read as it is meant', (header, match) => {
  expect(recognizeColumns([header], importHeaders)).toEqual([match]);
});

test.each(['Annual Revenue', 'Annual revenue (USD)', 'Annual Revenue (converted)', 'annual_revenue', 'درآمد سالانه'])(
  '“%s” is the customer’s own revenue, never ours',
  (header) => {
    expect(recognize(header)).toEqual([is('annualRevenue')]);
  },
);

test('the customer’s own revenue of a year is not ours either', () => {
  expect(recognize('Annual Revenue 2023')).toEqual([is('annualRevenue', 2023)]);
});

test.each([
  '',
  ' ',
  'Rating',
  'Lifecycle Stage',
  'Note 2023',
  '2022/24',
  '2023-01-15',
  '12345',
  '1850',
  'Revenue 12345',
  'Region 2023',
])('“%s” is left for the user to map', (header) => {
  expect(recognize(header)).toEqual([null]);
});

test('if two columns could hold the same thing, the better known header wins', () => {
  expect(recognize('Company name', 'Account')).toEqual([null, is('account')]);
  expect(recognize('Account', 'account')).toEqual([is('account'), null]);
});

test('different years are different fields', () => {
  expect(recognize('Revenue 1996', 'Revenue 1997', '1997')).toEqual([is('revenue', 1996), is('revenue', 1997), null]);
});

test('a name alone is the account’s; beside an account or a job title it is a person’s name', () => {
  expect(recognize('Name', 'Revenue')).toEqual([is('account'), is('revenue')]);
  expect(recognize('نام')).toEqual([is('account')]);
  expect(recognize('Name', 'Customer')).toEqual([is('contactName'), is('account')]);
  expect(recognize('Name', 'Title')).toEqual([is('contactName'), is('jobTitle')]);
});

test('a file without headers has no recognized columns', () => {
  expect(recognize()).toEqual([]);
});

test.each([
  ['Q1 2025', { ...is('revenue', 2025), part: 'q1' }],
  ['Revenue Q3 2024', { ...is('revenue', 2024), part: 'q3' }],
  ['2024 Q4 Sales', { ...is('revenue', 2024), part: 'q4' }],
  ['Jan 2025', { ...is('revenue', 2025), part: 'm1' }],
  ['December 2025 sales', { ...is('revenue', 2025), part: 'm12' }],
  ['2025-03', { ...is('revenue', 2025), part: 'm3' }],
  ['فروردین ۱۴۰۳', { ...is('revenue', 1403), part: 'm1' }],
])('“%s” carries a part of its year', (header, match) => {
  expect(recognize(header)).toEqual([match]);
});

test('months of one year are different fields', () => {
  expect(recognize('Jan 2025', 'Feb 2025', 'Jan 2025').map((match) => match?.part)).toEqual(['m1', 'm2', undefined]);
});

test('a technical column of another program is never the name', () => {
  expect(recognize('(Do Not Modify) Account', 'Account Name')).toEqual([null, is('account')]);
});

test('a prefix of a header is ignored, unless it changes the meaning', () => {
  expect(recognize('Organization - Company Name', 'Deal - Note')).toEqual([is('account'), is('note')]);
});

test.each([
  ['Bookings 2026 YTD Oct', { year: 2026, isToDate: true }],
  ['Bookings FY25', { year: 2025, isToDate: false }],
  ['سفارش ۱۴۰۴', { year: 1404, isToDate: false }],
  ['Bookings', { year: null, isToDate: false }],
])('“%s” names its year, whatever its figures are', (header, year) => {
  expect(yearOfHeader(header)).toEqual(year);
});
