import { CONTACT_LIMITS } from '../../sidebar/importData/columns/contactFields';
import { foldName } from '../../src/model/names/foldName';
import { recognizeColumns } from '../../src/model/imports/recognizeColumns';
import { squeezeName } from '../../src/model/names/squeezeName';
import { workbookText } from './catalogues';
import { importHeaders } from '../../src/text/importHeaders';
import { LANGUAGES } from '../../src/text/locales';

const recognised = Object.entries(importHeaders).flatMap(([field, headers]) =>
  headers.map((header) => [foldName(header), field] as const),
);
/** A percentage is not the amount. */
const keyOf = (header: string) => squeezeName(header.replace(/[%٪]/g, ' pct '));
const fieldBySqueezed = new Map([...recognised].reverse().map(([header, field]) => [keyOf(header), field] as const));
/** By its letters, else by the meaning of its words. */
const fieldOf = (header: string) => fieldBySqueezed.get(keyOf(header)) ?? recognizeColumns([header], importHeaders)[0]?.field;

test('a header means only one field', () => {
  const claimed = recognised.filter(([header, field]) => fieldOf(header) !== field);
  expect(claimed).toEqual([]);
  expect(new Set(recognised.map(([header]) => header)).size).toBe(recognised.length);
});

test('headers are in lower case and in Persian letters', () => {
  const odd = Object.values(importHeaders)
    .flat()
    .filter((header) => header === '' || header !== header.toLowerCase() || /[يكة]/.test(header));
  expect(odd).toEqual([]);
});

test('every field has headers in both languages', () => {
  for (const headers of Object.values(importHeaders)) {
    expect(headers.some((header) => /^[a-z]/.test(header))).toBe(true);
    expect(headers.some((header) => /^[\u0600-\u06ff]/.test(header))).toBe(true);
  }
});

/** Headers used by Salesforce, HubSpot, sales exports and Persian programs. */
const seen: Record<string, keyof typeof importHeaders> = {
  'Account Name': 'account',
  'Account Owner': 'accountOwner',
  'Account ID': 'crmId',
  Industry: 'industry',
  'Annual Revenue': 'annualRevenue',
  'Parent Account': 'parent',
  'Billing City': 'city',
  'Billing Country': 'country',
  'Record ID': 'recordId',
  'Deal - Title': 'dealName',
  'Deal Stage': 'stage',
  'Sold-to pt': 'crmId',
  'Name 1': 'account',
  'Net value': 'amount',
  'Invoice Partner Display Name': 'account',
  'Untaxed Amount Signed': 'amount',
  'partner_id/name': 'account',
  price_subtotal: 'amount',
  'Billing Company': 'account',
  'Lineitem price': 'unitPrice',
  'Total Spend': 'revenue',
  close_value: 'amount',
  Kunde: 'account',
  Rechnungsdatum: 'date',
  Betrag: 'amount',
  'مبلغ نهایی': 'amount',
  بدهکار: 'amount',
  'Sales Amount': 'revenue',
  'Total Revenue': 'revenue',
  'Total Sales': 'revenue',
  'Net Total': 'amount',
  'Deal value': 'amount',
  'Won date': 'date',
  'Debtor name': 'account',
  'Party name': 'account',
  Employees: 'employees',
  'Company name': 'account',
  'Company owner': 'accountOwner',
  'Phone Number': 'phone',
  'Country/Region': 'country',
  Date: 'date',
  'Order ID': 'orderId',
  Account: 'account',
  Category: 'category',
  Product: 'product',
  Quantity: 'quantity',
  Revenue: 'revenue',
  Orders: 'orders',
  'Contact name': 'contactName',
  'Job title': 'jobTitle',
  'Contact Name': 'contactName',
  'First Name': 'firstName',
  'Last Name': 'lastName',
  Title: 'jobTitle',
  Department: 'unit',
  'Mobile Phone': 'phone',
  'Email Address': 'email',
  'Reports To': 'reportsTo',
  'Contact Owner': 'ourOwner',
  'Contact owner': 'ourOwner',
  'Associated Company': 'account',
  'Buying Role': 'role',
  'LinkedIn URL': 'profile',
  'نام خانوادگي': 'lastName',
  'نام مشتري': 'account',
  'كد مشتری': 'crmId',
  'کارشناس فروش': 'salesRep',
  'نماینده فروش': 'salesRep',
  'گردش مالی': 'annualRevenue',
  مبلغ: 'amount',
  تاریخ: 'date',
  'نام و نام خانوادگی': 'contactName',
  'وب سایت': 'website',
};

test.each(Object.entries(seen))('“%s” is read as %s', (header, field) => {
  expect(fieldOf(header)).toBe(field);
});

test.each(['Rating', 'Lifecycle Stage', 'Created Date', 'Last Activity'])('“%s” is left for the user to map', (header) => {
  expect(fieldOf(header)).toBeUndefined();
});

test.each(LANGUAGES)('the headers of our own Accounts tab in %s are recognized in a file', (language) => {
  const headers = Object.entries(workbookText(language).tabs.accounts.columns).map(
    ([key, { header }]) => [key.replace(/^(revenue|cost)[123]$/, '$1'), header.replace(/\{Y[+-]?\d?\}/, '')] as const,
  );
  const ours = headers.filter(([key]) => key in importHeaders);
  expect(ours.length).toBeGreaterThan(20);
  expect(ours.map(([key, header]) => [key, fieldOf(header)])).toEqual(ours.map(([key]) => [key, key]));
});

test.each(LANGUAGES)('the headers of our own Stakeholders tab in %s are recognized in a file', (language) => {
  const { columns } = workbookText(language).tabs.stakeholders;
  const keys = Object.keys(CONTACT_LIMITS).filter((key) => key in columns) as (keyof typeof columns)[];
  expect(keys.length).toBeGreaterThan(10);
  expect(keys.map((key) => [key, fieldOf(columns[key].header)])).toEqual(keys.map((key) => [key, key]));
});
