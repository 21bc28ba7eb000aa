import { judgeCredits, type CreditRow } from '../../../../src/model/imports/findings/judgeCredits';
import type { Answers } from '../../../../src/model/imports/findings/Finding';
import { importStatuses } from '../../../../src/text/importStatuses';

/** Rows of customers, each with an amount, the number of its document, and a text. */
const rowsOf = (...rows: [customer: string, amount: number | null, number?: string, text?: string][]): CreditRow[] =>
  rows.map(([customer, amount, number = '', text = ''], at) => ({ line: at + 2, customer, amount, number, texts: [text] }));
const judge = (rows: readonly CreditRow[], answers: Answers = {}) =>
  judgeCredits(rows, { words: importStatuses.credits, answers, areInOneCurrency: true });
const besides = (number: string, text = '') =>
  judge(rowsOf(['alder', 100, 'INV-1', 'Pumps'], ['alder', 200, 'INV-2', 'Valves'], ['alder', 50, number, text]));
const besidesAnswered = (text: string, word: string) =>
  judge(rowsOf(['alder', 100], ['alder', 200], ['alder', 50, '', text]), { [`creditNotes:${word}`]: 'negative' });
const answersOf = ({ finding }: ReturnType<typeof judge>) => finding?.questions.map(({ answer }) => answer) ?? [];

test.each([
  ...[
    'CN-17',
    'CN17',
    'cn/2025/17',
    '2025-CN-0017',
    '17CN',
    'CR-5',
    'CR 1005',
    'CRN5',
    'GU-17',
    '2025/GS/12',
    'GUT-9',
    'AV242555',
    'AV-3',
  ],
  ...[
    'NC 12',
    'NCR A/17',
    'RINV/2025/00001',
    'RK-2025-4',
    'SRN-4',
    'RMA 12',
    'Gutschrift 17',
    'Avoir 12',
    'برگشت-۱۲',
    'بر-۱۲',
    'برگشت از فروش ۱۲',
  ],
])('a number of credit notes must be decided, since it may be that of a branch: %s', (number) => {
  const { finding, treatments } = besides(number);
  expect(finding).toMatchObject({ code: 'creditNotes', lines: [4], questions: [{ count: 1, sum: 50, answer: 'ask' }] });
  expect([...treatments]).toEqual([[4, 'ask']]);
});

test.each([
  'Gutschrift zu RE-1005',
  'Credit for invoice 12',
  'Return of goods',
  'Customer refund',
  'Avoir s/ facture 12',
  'Nota de crédito',
  'برگشت از فروش فاکتور ۱۲',
  'مرجوعی',
])('a word of credit notes in a text is asked about: %s', (text) => {
  const judged = besides('INV-3', text);
  expect(answersOf(judged)).toEqual(['ask']);
  const word = judged.finding?.questions[0]?.key ?? '';
  expect([...besidesAnswered(text, word).treatments.values()]).toEqual(['negative']);
});

test.each([
  ['RE-17', ''],
  ['SI-17', ''],
  ['INV-3', 'Credit card sale'],
  ['INV-3', 'Venta a crédito'],
  ['INV-3', 'Tarjeta de crédito'],
  ['INV-3', 'Credit 30 days'],
  ['INV-3', 'No returns'],
  ['INV-3', 'Pumps'],
  ['1005', ''],
  ['', ''],
])('no other number or text is: %s %s', (number, text) => {
  expect(besides(number, text).finding).toBeNull();
});

test('the words of several languages are questions of their own, with their rows and sums', () => {
  const { finding } = judge(
    rowsOf(
      ['alder', 900, 'INV-1'],
      ['alder', 50, 'CN-1'],
      ['birch', 300, 'INV-2'],
      ['birch', 20, 'cn-2'],
      ['birch', 5, 'INV-3', 'Return'],
    ),
  );
  expect(finding?.questions).toMatchObject([
    { key: 'CN', count: 2, sum: 70, answer: 'ask' },
    { key: 'Return', count: 1, sum: 5, answer: 'ask' },
  ]);
});

describe('a number', () => {
  test('is asked about whether its customers have something else or not', () => {
    const branches = rowsOf(['alder', 100, 'VA-1'], ['alder', 100, 'VA-2'], ['birch', 40, 'SC-1'], ['birch', 40, 'SC-2']);
    expect(answersOf(judge(branches))).toEqual(['ask']);
    expect(answersOf(judge(rowsOf(['alder', 100, 'VA-1'], ['birch', 40, 'SC-1'])))).toEqual(['ask']);
  });

  test('of half of the sales or more is not that of credit notes', () => {
    expect(judge(rowsOf(['alder', 50, 'INV-1'], ['alder', 50, 'CN-1'])).finding).toBeNull();
    expect(judge(rowsOf(['alder', 51, 'INV-1'], ['alder', 49, 'CN-1'])).finding).not.toBeNull();
  });

  test('with a negative amount has its signs already, and one without amounts tells nothing', () => {
    expect(judge(rowsOf(['alder', 100, 'INV-1'], ['alder', -50, 'CN-1'], ['alder', 5, 'CN-2'])).finding).toBeNull();
    expect(judge(rowsOf(['alder', 100, 'INV-1'], ['alder', null, 'CN-1'])).finding).toBeNull();
    expect(judge([]).finding).toBeNull();
  });
});

describe('a word in a text', () => {
  test('tells nothing where returns are negative', () => {
    expect(judge(rowsOf(['alder', 100], ['alder', -50], ['alder', 5, '', 'Return spring'])).finding).toBeNull();
  });

  test('tells nothing where all rows of its customers have it: it is a name, or terms of payment', () => {
    const named = rowsOf(['alder', 900], ['lyon', 5, '', 'Credit Union'], ['lyon', 5, '', 'Credit Union']);
    expect(judge(named).finding).toBeNull();
  });

  test('is asked about where each customer has one row', () => {
    expect(answersOf(judge(rowsOf(['alder', 900], ['birch', 5, '', 'Return of goods'])))).toEqual(['ask']);
  });
});

test('the answer of the user counts', () => {
  const rows = rowsOf(['alder', 100, 'INV-1'], ['alder', 50, 'CN-1']);
  for (const answer of ['negative', 'count', 'leaveOut'])
    expect([...judge(rows, { 'creditNotes:CN': answer }).treatments]).toEqual([[3, answer]]);
});
