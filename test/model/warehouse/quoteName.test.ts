import { dialects } from '../../../src/model/warehouse/Dialect';

const { bigquery, standard } = dialects;

test('BigQuery takes a whole path in one pair of quotes', () => {
  expect(bigquery.table('my-project.shop.sales_lines')).toBe('`my-project.shop.sales_lines`');
  expect(bigquery.table('`my-project`.shop.`sales lines`')).toBe('`my-project.shop.sales lines`');
  expect(bigquery.column(' `Order date` ')).toBe('`Order date`');
});

test('standard names in one letter case stay without quotes, so that each warehouse finds them in its own case', () => {
  expect(standard.table('SHOP.SALES_LINES')).toBe('SHOP.SALES_LINES');
  expect(standard.table('shop.sales_lines')).toBe('shop.sales_lines');
});

test.each([
  ['OrderDate', '"OrderDate"'],
  ['order', '"order"'],
  ['Ordre n° 1', '"Ordre n° 1"'],
  ['مبلغ', '"مبلغ"'],
  ['a"b', '"a""b"'],
  ['"Order ""1"""', '"Order ""1"""'],
  ['"amount"', '"amount"'],
])('the standard name of %s is %s', (name, quoted) => {
  expect(standard.column(name)).toBe(quoted);
});

test('a dot within quotes is a part of the name', () => {
  expect(standard.table('shop."sales.2025"')).toBe('shop."sales.2025"');
});
