import type { ColumnMatch } from '../../../src/model/imports/recognizeColumns';
import { recognizeFile } from '../../../src/model/imports/recognizeFile';

const columns = (...fields: string[]): (ColumnMatch | null)[] =>
  fields.map((field) => {
    const [, name = '', year] = /^(\D*)(\d*)$/.exec(field) ?? [];
    return name === '' ? null : { field: name, year: year ? Number(year) : null };
  });
const twice = [
  ['Acme', '1997-01-01', '5'],
  ['acme ', '1997-02-01', '6'],
];
const once = [
  ['Acme', '1997-01-01', '5'],
  ['Bond', '1997-02-01', '6'],
];

test('an account, a date and an amount in several rows per account are sales lines', () => {
  expect(recognizeFile(columns('account', 'date', 'amount'), twice)).toBe('salesLines');
  expect(recognizeFile(columns('account', 'date', 'revenue'), twice)).toBe('salesLines');
  expect(recognizeFile(columns('crmId', 'date', 'amount'), twice)).toBe('salesLines');
});

test('with one row per account they are sales lines too, unless the rest describes customers', () => {
  expect(recognizeFile(columns('account', 'date', 'amount'), once)).toBe('salesLines');
  expect(recognizeFile(columns('account', 'date', 'amount', 'city'), once)).toBe('salesLines');
  expect(recognizeFile(columns('account', 'date', 'revenue'), once)).toBe('salesLines');
  expect(recognizeFile(columns('account', 'date', 'revenue', 'industry'), once)).toBe('accounts');
  expect(recognizeFile(columns('account', 'date', 'amount', 'orderId'), once)).toBe('salesLines');
  expect(recognizeFile(columns('account', 'date', 'amount', 'quantity'), [])).toBe('salesLines');
});

test('revenue by year is a file of accounts', () => {
  expect(recognizeFile(columns('account', 'revenue1996', 'revenue1997', 'orders'), once)).toBe('accounts');
  expect(recognizeFile(columns('account', 'date', 'amount', 'revenue1997'), twice)).toBe('accounts');
});

test('names of people without amounts are contacts', () => {
  expect(recognizeFile(columns('contactName', 'account', 'phone'), once)).toBe('contacts');
  expect(recognizeFile(columns('contactName', 'account', 'phone', 'city'), once)).toBe('accounts');
  expect(recognizeFile(columns('contactName', 'account'), once)).toBe('accounts');
  expect(recognizeFile(columns('contactName', 'jobTitle', 'account', 'phone'), once)).toBe('contacts');
  expect(recognizeFile(columns('firstName', 'lastName', 'account'), once)).toBe('contacts');
  expect(recognizeFile(columns('contactName', 'email', 'account'), once)).toBe('contacts');
  expect(recognizeFile(columns('account', 'contactName', 'phone', 'city'), once)).toBe('accounts');
  expect(recognizeFile(columns('account', 'jobTitle', 'email'), once)).toBe('accounts');
  expect(recognizeFile(columns('account', 'contactName', 'revenue1997'), once)).toBe('accounts');
  expect(recognizeFile(columns('account', 'contactName', 'email', 'annualRevenue'), once)).toBe('accounts');
});

test('every other file is accounts, even if no column is recognized', () => {
  expect(recognizeFile(columns('account', 'city'), once)).toBe('accounts');
  expect(recognizeFile([null, null], once)).toBe('accounts');
  expect(recognizeFile([], [])).toBe('accounts');
  expect(recognizeFile(columns('date', 'amount'), twice)).toBe('accounts');
});

test('rows shorter than the header are accepted', () => {
  expect(recognizeFile(columns('date', 'amount', 'account'), [['1997-01-01'], [], ['1997-01-01', '5', 'Acme']])).toBe(
    'salesLines',
  );
});

describe('deals', () => {
  test.each(['stage', 'probability', 'dealName', 'dealId'])('have an amount and a %s', (field) => {
    expect(recognizeFile(columns('account', 'amount', field), once)).toBe('opportunities');
    expect(recognizeFile(columns('account', 'revenue', field), once)).toBe('opportunities');
    expect(recognizeFile(columns('account', 'quantity', 'unitPrice', field), once)).toBe('opportunities');
    expect(recognizeFile(columns('account', 'quantity', field), once)).toBe('accounts');
    expect(recognizeFile(columns('account', 'unitPrice', field), once)).toBe('accounts');
    expect(recognizeFile(columns('account', field), once)).toBe('accounts');
    expect(recognizeFile(columns('account', 'amount', 'cost2024', field), once)).toBe('accounts');
  });
});

test.each(['date', 'yearOfSales', 'monthOfSales', 'period'])('sales lines can have their time in %s', (field) => {
  expect(recognizeFile(columns('account', field, 'amount'), once)).toBe('salesLines');
});

test('a price and a quantity are an amount, and one of them alone is not', () => {
  expect(recognizeFile(columns('account', 'date', 'quantity', 'unitPrice'), once)).toBe('salesLines');
  expect(recognizeFile(columns('account', 'date', 'quantity'), once)).toBe('accounts');
  expect(recognizeFile(columns('account', 'date', 'unitPrice'), once)).toBe('accounts');
  expect(recognizeFile(columns('account', 'amount'), once)).toBe('accounts');
});

test.each([
  'orderId',
  'product',
  'quantity',
  'unitPrice',
  'status',
  'documentType',
  'yearOfSales',
  'monthOfSales',
  'quarterOfSales',
  'period',
])('a revenue beside %s is that of a line, even if customers are described too', (field) => {
  expect(recognizeFile(columns('account', 'date', 'revenue', 'city', field), once)).toBe('salesLines');
});

test.each(['industry', 'city', 'country', 'phone', 'website', 'parent', 'employees', 'annualRevenue', 'email'])(
  'a revenue beside %s is that of a customer, unless one has several rows',
  (field) => {
    expect(recognizeFile(columns('account', 'date', 'revenue', field), once)).toBe('accounts');
    expect(recognizeFile(columns('account', 'date', 'revenue', field), twice)).toBe('salesLines');
    expect(recognizeFile(columns('crmId', 'date', 'revenue', field), twice)).toBe('salesLines');
    expect(recognizeFile(columns('crmId', 'date', 'revenue', field), once)).toBe('accounts');
  },
);

test('an id tells customers apart in any column', () => {
  const rows = [
    ['1997-01-01', '7'],
    ['1997-02-01', '7'],
  ];
  expect(recognizeFile(columns('date', 'crmId', 'revenue', 'city'), rows)).toBe('salesLines');
});

test('rows without a name are not a customer with several rows', () => {
  const blank = [
    ['', ''],
    ['', ''],
    [' ', ''],
  ];
  expect(recognizeFile(columns('account', 'date', 'revenue', 'city'), blank)).toBe('accounts');
  expect(
    recognizeFile(columns('crmId', 'account', 'date', 'revenue', 'city'), [
      ['1', 'Acme'],
      ['1', 'Bond'],
    ]),
  ).toBe('accounts');
});

describe('activities', () => {
  test.each([
    ['date', 'subject'],
    ['date', 'activityType'],
    ['activityDay', 'subject'],
    ['activityDay', 'activityType'],
  ])('have %s and %s', (day, what) => {
    expect(recognizeFile(columns('account', day, what), once)).toBe('activities');
    expect(recognizeFile(columns(day, what, 'contactName', 'email'), once)).toBe('activities');
    expect(recognizeFile(columns('account', day), once)).toBe('accounts');
    expect(recognizeFile(columns('account', what), once)).toBe('accounts');
    expect(recognizeFile(columns('account', what, day, 'revenue2024'), once)).toBe('accounts');
    expect(recognizeFile(columns(day, what, 'amount'), once)).toBe('accounts');
  });
});

test.each(['jobTitle', 'email', 'firstName', 'lastName', 'profile', 'role'])('a name beside %s is that of a contact', (field) => {
  expect(recognizeFile(columns('contactName', field), once)).toBe('contacts');
  expect(recognizeFile(columns('contactName', field, 'amount'), once)).toBe('accounts');
});

test.each(['firstName', 'lastName'])('%s alone is a contact', (field) => {
  expect(recognizeFile(columns(field), once)).toBe('contacts');
});
