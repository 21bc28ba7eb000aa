import type { ImportField } from '../../../../src/actions/imports/loadImport';
import { planColumns } from '../../../../sidebar/importData/columns/planColumns';
import { mergeRows, revenueByYear } from '../../../../sidebar/importData/rows/mergeRows';
import { readAccounts } from '../../../../sidebar/importData/rows/readAccounts';

const fields: ImportField[] = [
  { key: 'crmId', label: 'CRM ID', type: 'text' },
  { key: 'city', label: 'City', type: 'text' },
  { key: 'potential', label: 'Potential', type: 'number' },
  { key: 'retention', label: 'Retention', type: 'share' },
  { key: 'firstOrder', label: 'First order', type: 'date' },
  { key: 'lastOrder', label: 'Last order', type: 'date' },
];
function read(headers: string[], ...rows: string[][]) {
  const plan = planColumns(headers, rows, { fields: fields.map(({ key }) => key), lastFullYear: 2024 });
  return readAccounts(
    rows.map((cells, index) => ({ line: index + 2, cells })),
    plan,
    fields,
  );
}

describe('readAccounts', () => {
  test('converts texts to values by column, and leaves out blanks', () => {
    const headers = [
      'Account',
      'Record ID',
      'City',
      'Potential',
      'Retention',
      'Revenue 2023',
      'Revenue 2024',
      'Cost 2024',
      'Orders',
    ];
    const { accounts, problems } = read(headers, [' Two\nlines ', '007', '', '1,200.50', '80%', '900', '3.00E+07', '12', '6']);
    expect(problems).toEqual([]);
    expect(accounts).toEqual([
      {
        line: 2,
        account: 'Two lines',
        values: { crmId: '007', potential: 1200.5, retention: 0.8 },
        own: { Orders: 6 },
        years: { revenue: { 2023: 900, 2024: 30000000 }, cost: { 2024: 12 } },
        currency: null,
        written: {},
      },
    ]);
  });

  test('takes a year alone for the day since when a customer buys, and says so, but not for its last order', () => {
    const headers = ['Account', 'Customer since', 'Last order'];
    const { accounts, problems } = read(headers, ['A', '2014', '2014'], ['B', '۱۴۰۲', '2024-05-01'], ['C', '01.03.2016', '']);
    expect(accounts.map(({ values }) => [values['firstOrder'], values['lastOrder']])).toEqual([
      ['2014-01-01', undefined],
      ['2023-03-21', '2024-05-01'],
      ['2016-03-01', undefined],
    ]);
    expect(problems.map(({ code, values }) => [code, values?.['row'], values?.['column']])).toEqual([
      ['yearAsDay', 2, 'Customer since'],
      ['badDate', 2, 'Last order'],
      ['yearAsDay', 3, 'Customer since'],
    ]);
  });

  test('accepts credit notes, but no negative potential or cost', () => {
    const { accounts, problems } = read(['Account', 'Revenue 2024', 'Cost 2024', 'Potential'], ['A', '-5', '-1', '(20)']);
    expect(accounts[0]).toMatchObject({ values: {}, years: { revenue: { 2024: -5 }, cost: {} } });
    expect(problems.map(({ code, values }) => [code, values?.['column'], values?.['value']])).toEqual([
      ['badNumber', 'Cost 2024', '-1'],
      ['badNumber', 'Potential', '(20)'],
    ]);
  });

  test('reads 80 in a column of shares as 80%, and rejects 800', () => {
    const { accounts, problems } = read(['Account', 'Retention'], ['A', '80'], ['B', '0.8'], ['C', '800']);
    expect(accounts.map(({ values }) => values['retention'])).toEqual([0.8, 0.8, undefined]);
    expect(problems).toEqual([{ code: 'badNumber', values: { row: 4, column: 'Retention', value: '800' } }]);
  });

  test('leaves out and reports a row without a name or with a name that is too long', () => {
    const { accounts, problems } = read(['Account', 'City'], ['', 'Graz'], ['x'.repeat(121), ''], ['A', '']);
    expect(accounts.map(({ account }) => account)).toEqual(['A']);
    expect(problems).toEqual([
      { code: 'nameMissing', values: { row: 2 } },
      { code: 'nameTooLong', values: { row: 3, limit: 120 } },
    ]);
  });

  test('adds months up to their year, and detects the currency of each figure and of its row', () => {
    const { accounts } = read(['Account', 'Jan 2024', 'Feb 2024', 'Currency'], ['A', '€1.10', '2.20', ''], ['B', '1', '', 'USD']);
    expect(accounts.map(({ years, currency, written }) => [years.revenue[2024], currency, written])).toEqual([
      [3.3, null, { 'revenue 2024': 'EUR' }],
      [1, 'USD', {}],
    ]);
  });
});

test('the totals of years are of the rows as they are written: of two rows of one account the later one counts', () => {
  const { accounts } = read(
    ['Account', 'Revenue 2023', 'Revenue 2024'],
    ['Two', '1', '2'],
    ['One', '0.1', '0.2'],
    ['two', '', '5'],
  );
  const merged = mergeRows(accounts);
  expect(merged.map(({ account, line, years }) => [account, line, years.revenue])).toEqual([
    ['two', 2, { 2023: 1, 2024: 5 }],
    ['One', 3, { 2023: 0.1, 2024: 0.2 }],
  ]);
  expect([...revenueByYear(merged)]).toEqual([
    [2023, 1.1],
    [2024, 5.2],
  ]);
});
