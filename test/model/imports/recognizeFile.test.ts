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
  expect(recognizeFile(columns('contactName', 'jobTitle', 'account', 'phone'), once)).toBe('contacts');
  expect(recognizeFile(columns('firstName', 'lastName', 'account'), once)).toBe('contacts');
  expect(recognizeFile(columns('contactName', 'email', 'account'), once)).toBe('contacts');
  expect(recognizeFile(columns('account', 'contactName', 'phone', 'city'), once)).toBe('accounts');
  expect(recognizeFile(columns('account', 'jobTitle', 'email'), once)).toBe('accounts');
  expect(recognizeFile(columns('account', 'contactName', 'revenue1997'), once)).toBe('accounts');
  expect(recognizeFile(columns('account', 'contactName', 'annualRevenue'), once)).toBe('accounts');
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
