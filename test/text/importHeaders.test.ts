import { workbookText } from '../../src/text/catalogue';
import { importHeaders, type ImportHeader } from '../../src/text/importHeaders';
import { LANGUAGES } from '../../src/text/Language';

const fold = (header: string) =>
  header
    .toLowerCase()
    .replace(/[\s\u200c]/g, '')
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک');
const recognised = Object.entries(importHeaders).flatMap(([field, headers]) =>
  headers.map((header) => [fold(header), field] as const),
);
const fieldOf = (header: string) => recognised.find(([folded]) => folded === fold(header))?.[1];

test('a header stands for one field only', () => {
  const claimed = recognised.filter(([header, field]) => fieldOf(header) !== field);
  expect(claimed).toEqual([]);
  for (const headers of Object.values<readonly string[]>(importHeaders)) expect(new Set(headers).size).toBe(headers.length);
});

test('headers are in lower case and in Persian letters', () => {
  const odd = Object.values(importHeaders)
    .flat()
    .filter((header) => header !== header.toLowerCase() || /[يكة]/.test(header));
  expect(odd).toEqual([]);
});

test('every field has headers in both languages', () => {
  for (const headers of Object.values(importHeaders)) {
    expect(headers.some((header) => /^[a-z]/.test(header))).toBe(true);
    expect(headers.some((header) => /^[\u0600-\u06ff]/.test(header))).toBe(true);
  }
});

const salesforce: [string, ImportHeader][] = [
  ...([
    ['Account Name', 'account'],
    ['Account Owner', 'salesRep'],
    ['Account ID', 'crmId'],
    ['Industry', 'industry'],
  ] as const),
  ...([
    ['Annual Revenue', 'annualRevenue'],
    ['Parent Account', 'parent'],
    ['Billing City', 'city'],
    ['Billing Country', 'country'],
  ] as const),
].map(([header, field]) => [header, field]);
const hubSpot: [string, ImportHeader][] = [
  ...([
    ['Record ID', 'crmId'],
    ['Company name', 'account'],
    ['Company owner', 'salesRep'],
    ['Phone Number', 'phone'],
  ] as const),
  ...([
    ['City', 'city'],
    ['Country/Region', 'country'],
    ['Industry', 'industry'],
    ['Annual Revenue', 'annualRevenue'],
  ] as const),
].map(([header, field]) => [header, field]);
const sales: [string, ImportHeader][] = [
  ...([
    ['Date', 'date'],
    ['Order ID', 'orderId'],
    ['Account', 'account'],
    ['Account owner', 'salesRep'],
  ] as const),
  ...([
    ['Category', 'category'],
    ['Product', 'product'],
    ['Quantity', 'quantity'],
    ['Revenue', 'revenue'],
  ] as const),
  ...([
    ['Contact name', 'contactName'],
    ['Job title', 'jobTitle'],
    ['Orders', 'orders'],
  ] as const),
].map(([header, field]) => [header, field]);
const persian: [string, ImportHeader][] = [
  ...([
    ['نام مشتري', 'account'],
    ['كد مشتری', 'crmId'],
    ['کارشناس فروش', 'salesRep'],
    ['نماینده فروش', 'salesRep'],
  ] as const),
  ...([
    ['گردش مالی', 'annualRevenue'],
    ['مبلغ', 'amount'],
    ['تاریخ', 'date'],
    ['نام و نام خانوادگی', 'contactName'],
  ] as const),
].map(([header, field]) => [header, field]);

test.each([...salesforce, ...hubSpot, ...sales, ...persian])('“%s” is read as %s', (header, field) => {
  expect(fieldOf(header)).toBe(field);
});

test.each(['Employees', 'Rating', 'Lifecycle Stage', 'Created Date', 'Last Activity'])(
  '“%s” is left for the user to decide',
  (header) => {
    expect(fieldOf(header)).toBeUndefined();
  },
);

test.each(LANGUAGES)('the headers of our own Accounts tab in %s are understood when it comes back as a file', (language) => {
  const headers = Object.entries(workbookText(language).tabs.accounts.columns).map(
    ([key, { header }]) => [key.replace(/^(revenue|cost)[123]$/, '$1'), header.replace(/\{Y[+-]?\d?\}/, '')] as const,
  );
  const ours = headers.filter(([key]) => key in importHeaders);
  expect(ours.length).toBeGreaterThan(20);
  expect(ours.map(([key, header]) => [key, fieldOf(header)])).toEqual(ours.map(([key]) => [key, key]));
});
