import { detectHeader, detectTable, type FileLine } from '../../../src/model/imports/detectTable';
import { importHeaders } from '../../../src/text/importHeaders';
import { importTableWords as words } from '../../../src/text/importTableWords';

const linesOf = (text: string): FileLine[] => text.split('\n').map((line, at) => ({ line: at + 1, cells: line.split(/[|]/) }));

/** The table of a text whose account is in the column of the first recognized name. */
function table(text: string, accountAt = 0) {
  const lines = linesOf(text);
  const headerAt = detectHeader(lines, importHeaders);
  const { header, records, leftOut } = detectTable(lines, { headerAt, accountAt, words });
  return {
    header: header?.line ?? null,
    records: records.map(({ cells }) => cells[accountAt]),
    leftOut: leftOut.map(({ line, reason }) => `${line} ${reason}`),
  };
}

test('title lines above the header are not records', () => {
  expect(table('Sales report 2025||\nCustomer|Date|Amount\nAlder|2024-01-05|5')).toEqual({
    header: 2,
    records: ['Alder'],
    leftOut: ['1 aboveTable'],
  });
  expect(
    table(
      'Craig’s Design\nSales by Customer Detail\nJanuary - December 2025\n|||\nDate|Num|Customer|Amount\n01/05/2025|7|Alder|5',
      2,
    ),
  ).toMatchObject({
    header: 5,
    records: ['Alder'],
  });
  expect(
    table(
      'Notes:\n"When exporting your connection data, you may notice"\n\nFirst Name|Last Name|Company|Position\nMaria|Anders|Alder|Buyer',
      2,
    ),
  ).toMatchObject({ header: 4, records: ['Alder'] });
});

test('pasted cells without a header include their first customer', () => {
  expect(table('Alder|100\nBirch|200')).toEqual({ header: null, records: ['Alder', 'Birch'], leftOut: [] });
  expect(table('Alder|2024|100\nBirch|2024|200')).toMatchObject({ header: null, records: ['Alder', 'Birch'] });
  expect(table('Alder\nBirch')).toMatchObject({ header: null, records: ['Alder', 'Birch'] });
});

test('unknown headers above figures are headers', () => {
  expect(table('Asiakas|Summa eur\nAlder|100')).toMatchObject({ header: 1, records: ['Alder'] });
});

test('years beside a name are headers, but figures within a record', () => {
  expect(table('Kunta|2024|2025\nAlder|10|20')).toMatchObject({ header: 1, records: ['Alder'] });
  expect(table('Customer|Year|Revenue\nAlder|2024|100')).toMatchObject({ header: 1, records: ['Alder'] });
});

describe('rows of totals', () => {
  test.each([
    'Total||300',
    'Grand Totals (2 records)||300',
    'Summe||300',
    'Sum||300',
    'Average||150',
    'Count: 2||',
    'جمع کل||۳۰۰',
    '**||300',
    '|Total|300',
    'Total Alder||100',
    'Alder Total||100',
    'Total for Alder||100',
    'SUBTOTAL||300',
  ])('%s is left out', (line) => {
    expect(table(`Customer|City|Revenue\nAlder|Bern|100\nBirch||200\n${line}`)).toMatchObject({
      records: ['Alder', 'Birch'],
      leftOut: ['4 total'],
    });
  });

  test.each([
    'Total Energies||300',
    'Summit||300',
    'Total|Paris|300',
    'Average Joe Coffee||300',
    'Countess||3',
    'Sumitomo||3',
    'Max Total||3',
  ])('the customer %s stays', (line) => {
    expect(table(`Customer|City|Revenue\nAlder|Bern|100\n${line}`)).toMatchObject({ leftOut: [] });
  });
});

test.each(['Max', 'Min', 'Sum', 'Mean', 'Count'])('a customer named %s stays where its figure sums up nothing', (name) => {
  const body = `Customer|City|Revenue\nAlder|Bern|100\nBirch||230\n${name}||`;
  expect(table(`${body}77`)).toMatchObject({ records: ['Alder', 'Birch', name], leftOut: [] });
  const summary = { Max: 230, Min: 100, Sum: 330, Mean: 165, Count: 2 }[name];
  expect(table(body + summary)).toMatchObject({ records: ['Alder', 'Birch'], leftOut: ['4 total'] });
  expect(table(body)).toMatchObject({ records: ['Alder', 'Birch'], leftOut: ['4 total'] });
  expect(table(`Customer|Date|Amount\nAlder|2025-01-05|10\n${name}|2025-01-06|10`)).toMatchObject({ records: ['Alder', name] });
});

test('separators, footnotes, repeated headers and blank pivot rows are left out and named', () => {
  const text = [
    'Customer|City|Revenue',
    '--------|--------|-----',
    'Alder|Bern|100',
    'Customer|City|Revenue',
    '(blank)||20',
    'Birch||200',
    '(2 rows affected)||',
    'Confidential Information - Do Not Distribute||',
    'Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.||',
  ].join('\n');
  expect(table(text)).toEqual({
    header: 1,
    records: ['Alder', 'Birch'],
    leftOut: ['2 separator', '4 repeatedHeader', '5 blankName', '7 note', '8 note', '9 note'],
  });
});

test('a row with more cells than headers is uneven, blank cells behind it count for nothing', () => {
  expect(table('Customer|Date|Amount\nAlder|2024-01-05|1|234\nBirch|2024-01-05|5||')).toMatchObject({
    records: ['Birch'],
    leftOut: ['2 uneven'],
  });
});
