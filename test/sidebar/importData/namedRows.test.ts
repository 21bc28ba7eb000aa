// The rows and sums in the sentences of statuses, types and credit notes: of the rows that nothing else leaves out, in the unit of the figures.
import { largestFirst } from '../../../src/model/imports/findings/namedRows';
import { lines, read } from './readLikePanel';

const HEADER = 'Customer;Invoice No;Date;Amount;Type;Status';
const INVOICES = [
  'Alder;INV-1;2025-01-05;1000;Invoice;Paid',
  'Alder;CN-1;2025-01-06;-30;Credit note;Paid',
  'Alder;CN-2;2025-01-07;-20;Credit note;Voided',
  'Birch;CN-3;2025-01-08;-5;Credit note;Draft',
  'Birch;INV-2;2025-01-09;400;Invoice;Voided',
];

/** The words of a finding with their rows, sums and answers. */
async function wordsOf(code: string, ...[file, options]: Parameters<typeof read>) {
  const { findings } = await read(file, options);
  const finding = findings.find((each) => each.code === code);
  return finding && finding.questions.map(({ key, count, sum, answer }) => [key, count, sum, answer]);
}

test('a type subtracts only the rows that their status does not leave out', async () => {
  const file = lines(HEADER, ...INVOICES);
  expect(await wordsOf('documentTypes', file)).toEqual([
    ['Invoice', 1, 1000, 'count'],
    ['Credit note', 1, -30, 'negative'],
  ]);
  expect(await wordsOf('statuses', file)).toEqual([
    ['Paid', 2, 970, 'count'],
    ['Voided', 2, 380, 'leaveOut'],
    ['Draft', 1, -5, 'leaveOut'],
  ]);
  const { findings, customers } = await read(file);
  expect(customers).toEqual({ Alder: { 2025: 970 } });
  expect(findings.find(({ code }) => code === 'documentTypes')).toMatchObject({ values: { rows: 1 }, lines: [3] });
  expect(findings.find(({ code }) => code === 'statuses')).toMatchObject({ values: { rows: 3 }, lines: [4, 6, 5] });
});

test('they follow what is decided', async () => {
  const file = lines(HEADER, ...INVOICES);
  expect(await wordsOf('documentTypes', file, { answers: { 'statuses:Voided': 'count' } })).toEqual([
    ['Invoice', 2, 1400, 'count'],
    ['Credit note', 2, -50, 'negative'],
  ]);
});

test('a type whose rows are all left out by their status is not named', async () => {
  const [sale = '', , voided = ''] = INVOICES;
  expect(await wordsOf('documentTypes', lines(HEADER, sale, voided))).toBeUndefined();
});

test('a row that is there twice, and counts once, is named once', async () => {
  const [sale = '', credit = ''] = INVOICES;
  const file = lines(HEADER, sale, credit, credit);
  const once = { answers: { 'duplicateLines:': 'once' } };
  expect(await wordsOf('documentTypes', file, once)).toContainEqual(['Credit note', 1, -30, 'negative']);
  const each = { answers: { 'duplicateLines:': 'each' } };
  expect(await wordsOf('documentTypes', file, each)).toContainEqual(['Credit note', 2, -60, 'negative']);
});

test('a row with a day that cannot be read is not among those that are subtracted', async () => {
  const [sale = '', credit = '', voided = ''] = INVOICES;
  const file = lines(HEADER, sale, credit, voided.replace('2025-01-07', 'soon').replace('Voided', 'Paid'));
  expect(await wordsOf('documentTypes', file)).toContainEqual(['Credit note', 1, -30, 'negative']);
});

test.each([
  ['thousands of a header', HEADER.replace('Amount', 'Amount (TEUR)'), -30_000],
  ['thousands of a title', `Werte in TEUR\n\n${HEADER}`, -30_000],
  ['cents', HEADER.replace('Amount', 'Amount in cents'), -0.3],
])('the sum is in the unit of the figures beside it: %s', async (_, header, sum) => {
  expect(await wordsOf('documentTypes', lines(header, ...INVOICES))).toContainEqual(['Credit note', 1, sum, 'negative']);
});

test('the sum is in the workbook’s currency at the rate that is given, and missing without one', async () => {
  const file = lines(HEADER.replace('Amount', 'Amount (USD)'), ...INVOICES);
  const money = { currency: 'EUR', unit: 1 };
  expect(await wordsOf('documentTypes', file, { money })).toContainEqual(['Credit note', 1, undefined, 'negative']);
  const answers = { 'currencies:USD': '0.5' };
  expect(await wordsOf('documentTypes', file, { money, answers })).toContainEqual(['Credit note', 1, -15, 'negative']);
});

test('credit notes that are asked about are in the unit of the figures too', async () => {
  const file = lines(
    'Customer;Invoice No;Date;Amount (k€)',
    'Alder;INV-1;2025-01-05;100',
    'Alder;CN-1;2025-01-06;30',
    'Birch;INV-2;2025-01-07;200',
  );
  expect(await wordsOf('creditNotes', file)).toEqual([['CN', 1, 30_000, 'ask']]);
});

test('the words with the largest sums come first, whatever their sign; with the most rows where a sum is unknown', () => {
  const word = (key: string, count: number, sum?: number) => ({
    key,
    count,
    options: [],
    answer: '',
    ...(sum !== undefined && { sum }),
  });
  const keysOf = (...words: ReturnType<typeof word>[]) => largestFirst(words).map(({ key }) => key);
  expect(keysOf(word('Draft', 9, 5), word('Voided', 1, -80), word('Lost', 2, 30))).toEqual(['Voided', 'Lost', 'Draft']);
  expect(keysOf(word('Draft', 1, 5), word('Voided', 9), word('Lost', 2, 30))).toEqual(['Voided', 'Lost', 'Draft']);
});
