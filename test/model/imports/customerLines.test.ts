import { customerLines } from '../../../src/model/imports/customerLines';
import { importHeaders } from '../../../src/text/importHeaders';
import { importTableWords } from '../../../src/text/importTableWords';

const linesOf = (...rows: string[]) => rows.map((row, at) => ({ line: at + 1, cells: row.split('|') }));
const words = { synonyms: importHeaders, totals: importTableWords.totals, name: 'Account name', code: 'Customer no.' };
const written = (headerAt: number, ...rows: string[]) => {
  const lines = linesOf(...rows);
  const { lines: all, filled } = customerLines(lines, headerAt, words);
  return { all: all.map(({ cells }) => cells.join('|')), filled, isSame: all === lines, numbers: all.map(({ line }) => line) };
};

test('the customer of a line with a label is written into the lines below it, and totals have none', () => {
  const rows = [
    'No.|Date|Amount',
    'Customer: 10001 - Alder||',
    '1|2025-01-05|10',
    '2|2025-01-06|5',
    'Total customer||15',
    'Customer: 10002 - Birch||',
    '1|2025-02-05|7',
    '|Total customer|7',
    'Grand total||22',
  ];
  expect(written(0, ...rows)).toEqual({
    all: [
      'No.|Date|Amount|Account name|Customer no.',
      '1|2025-01-05|10|Alder|10001',
      '2|2025-01-06|5|Alder|10001',
      'Total customer||15||',
      '1|2025-02-05|7|Birch|10002',
      '|Total customer|7||',
      'Grand total||22||',
    ],
    filled: [],
    isSame: false,
    // Rows keep the numbers that a spreadsheet shows.
    numbers: [1, 3, 4, 5, 7, 8, 9],
  });
});

test.each([
  ['طرف حساب: ۱۰۰۰۱ - فروشگاه افق||', 'فروشگاه افق|۱۰۰۰۱'],
  ['|طرف حساب : 10001 – فروشگاه افق|', 'فروشگاه افق|10001'],
  ['||مشتری: ۱۰۰۰۱ فروشگاه افق', '۱۰۰۰۱ فروشگاه افق'],
  ['طرف حساب|۱۰۰۰۱|فروشگاه افق', 'فروشگاه افق|۱۰۰۰۱'],
  ['طرف حساب: ۱۰۰۰۱|فروشگاه افق|', 'فروشگاه افق|۱۰۰۰۱'],
  ['نام مشتری: فروشگاه رفاه (شعبه ۱)||', 'فروشگاه رفاه (شعبه ۱)'],
  ['کد مشتری: ۱۰۰۰۱|نام: فروشگاه افق|', 'فروشگاه افق|۱۰۰۰۱'],
  ['Customer: Alder Ltd|Customer: Alder Ltd|Customer: Alder Ltd', 'Alder Ltd'],
  ['Customer: 7-Eleven||', '7-Eleven'],
  ['Customer: 3M||', '3M'],
  ['Customer: 360 Degree Ltd||', '360 Degree Ltd'],
  ['Account: C-1001/2 | Alder||', 'Alder|C-1001/2'],
  ['Account: (10001) Alder||', 'Alder|10001'],
  ['Customer: Alder (10001)||', 'Alder|10001'],
  ['Client : CL0012 - Alder SARL||', 'Alder SARL|CL0012'],
  ['Kunde: 10001-Müller GmbH||', 'Müller GmbH|10001'],
  ['Debitor 10001 - Müller GmbH||', 'Müller GmbH|10001'],
  ['Cliente: 430.001 - Álamo SL||', 'Álamo SL|430.001'],
  ['Klant: Alder BV||', 'Alder BV'],
  ['كد و نام مشتري : ۱۰۰۰۱ - فروشگاه پارس||', 'فروشگاه پارس|۱۰۰۰۱'],
  ['طرف حساب: فروشگاه پارس (کد ۱۰۰۰۱)||', 'فروشگاه پارس|۱۰۰۰۱'],
  ['Customer: Acme Ltd (code 10001)||', 'Acme Ltd|10001'],
  ['Customer code and name: 10001 - Acme||', 'Acme|10001'],
])('the line “%s” has this customer', (line, expected) => {
  const { all } = written(
    0,
    'No.|Date|Amount',
    ...(line.split('|').length > 3 ? [line.replace(' | ', ' : ')] : [line]),
    '1|2025-01-05|10',
  );
  expect(all[1]).toBe(`1|2025-01-05|10|${expected}`);
});

test('where all names begin with a number, it is a code', () => {
  const rows = ['No.|Date|Amount', 'Kunde: 10001 Müller||', '1|2025-01-05|10', 'Kunde: 10002 Maier||', '1|2025-01-05|7'];
  expect(written(0, ...rows).all).toEqual([
    'No.|Date|Amount|Account name|Customer no.',
    '1|2025-01-05|10|Müller|10001',
    '1|2025-01-05|7|Maier|10002',
  ]);
});

test('a label above the header, and headers that are repeated below each label', () => {
  const rows = [
    'Sales',
    'Customer: Alder',
    'Date|Doc|Amount',
    '2025-01-05|1|10',
    'Customer: Birch',
    'Date|Doc|Amount',
    '2025-01-07|2|9',
  ];
  expect(written(2, ...rows).all).toEqual([
    'Sales',
    'Customer: Alder',
    'Date|Doc|Amount|Account name',
    '2025-01-05|1|10|Alder',
    'Date|Doc|Amount|Birch',
    '2025-01-07|2|9|Birch',
  ]);
});

test('names without a label are customers where each is above lines with a day', () => {
  const rows = ['No.|Date|Amount', 'Alder||', '1|2025-01-05|10', '2|2025-01-06|5', 'Total||15', 'Birch||', '1|2025-02-05|7'];
  expect(written(0, ...rows)).toMatchObject({
    all: ['No.|Date|Amount|Account name', '1|2025-01-05|10|Alder', '2|2025-01-06|5|Alder', 'Total||15|', '1|2025-02-05|7|Birch'],
    filled: [3, 4, 7],
  });
});

test('other tables stay as they are', () => {
  for (const rows of [
    // A column has the customers.
    ['Customer|Date|Amount', 'Customer: Alder||', 'Birch|2025-01-05|10'],
    // The report is of all.
    ['No.|Date|Amount', 'Customer: All customers||', '1|2025-01-05|10'],
    // Months, and one line alone.
    ['No.|Date|Amount', 'January||', '1|2025-01-05|10', 'February||', '1|2025-02-05|10'],
    ['No.|Date|Amount', 'فروردین ۱۴۰۵||', '1|2025-04-05|10', 'اردیبهشت ۱۴۰۵||', '1|2025-05-05|10'],
    ['No.|Date|Amount', 'Q1 2025||', '1|2025-01-05|10', 'Q2 2025||', '1|2025-05-05|10'],
    ['No.|Date|Amount', 'North||', '1|2025-01-05|10'],
    ['No.|Date|Amount', '1|2025-01-05|10', 'Alder||', '1|2025-01-05|10', 'Birch||', '1|2025-02-05|10'],
    ['No.|Quantity|Amount', 'Alder||', '1|5|10', 'Birch||', '1|5|10'],
    ['No.|Date|Amount', 'Region: North||', '1|2025-01-05|10'],
  ])
    expect([rows, written(0, ...rows).isSame]).toEqual([rows, true]);
  expect(written(-1, 'Customer: Alder|', '1|2').isSame).toBe(true);
});

test('a label above a column of names without a header is not that of a customer', () => {
  expect(written(1, 'Company|Northgate|', '|Date|Amount', 'Alder|2025-01-05|10', 'Birch|2025-02-05|7').isSame).toBe(true);
  expect(written(1, 'Customer|Alder|', '|Date|Amount', '|2025-01-05|10', '|2025-02-05|7').isSame).toBe(false);
});
