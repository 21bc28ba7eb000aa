import { judgeValues, NO, treatmentOf, treatmentsOf, YES } from '../../../../src/model/imports/findings/judgeValues';
import { importStatuses } from '../../../../src/text/importStatuses';

const numbered = <Row extends object>(rows: readonly Row[]) => rows.map((row, at) => ({ line: at + 2, ...row }));

describe('statuses', () => {
  const judge = (values: string[], answers = {}) =>
    judgeValues(numbered(values.map((value) => ({ value }))), {
      code: 'statuses',
      column: 'Status',
      words: importStatuses.statuses,
      options: ['count', 'leaveOut'],
      answers,
      isAlwaysAsked: true,
    });

  test.each([
    [['Completed', 'Cancelled', 'Refunded'], { Completed: 'count', Cancelled: 'leaveOut', Refunded: 'leaveOut' }],
    [['Closed Won', 'Closed Lost', 'Negotiation'], { 'Closed Won': 'count', 'Closed Lost': 'leaveOut', Negotiation: 'leaveOut' }],
    [['تأیید شده', 'ابطال شده', 'پیش‌نویس'], { 'تأیید شده': 'count', 'ابطال شده': 'leaveOut', پیش‌نویس: 'leaveOut' }],
    [['Paid', 'Overdue', 'Void', 'Draft'], { Paid: 'count', Overdue: 'count', Void: 'leaveOut', Draft: 'leaveOut' }],
    [['bezahlt', 'storniert'], { bezahlt: 'count', storniert: 'leaveOut' }],
  ])('%j count as their words mean', (values, treatments) => {
    expect(Object.fromEntries(judge(values)?.questions.map(({ key, answer }) => [key, answer]) ?? [])).toEqual(treatments);
  });

  test('a person’s answer takes precedence', () => {
    expect([...treatmentsOf(judge(['Won', 'Lost'], { 'statuses:Lost': 'count' }))]).toEqual([]);
    expect([...treatmentsOf(judge(['Won', 'Lost', 'lost']))]).toEqual([['lost', 'leaveOut']]);
  });

  test('a column with too many different words is not a status', () => {
    expect(judge(Array.from({ length: 40 }, (_, at) => `Lost ${at}`))).toBeNull();
    expect(judge(['', ''])).toBeNull();
  });
});

test('a credit note is negative, and a payment does not count', () => {
  const finding = judgeValues(numbered(['Invoice', 'Credit Memo', 'Payment', 'برگشت از فروش'].map((value) => ({ value }))), {
    code: 'documentTypes',
    column: 'Type',
    words: importStatuses.documentTypes,
    options: ['count', 'negative', 'leaveOut'],
    answers: {},
    isAlwaysAsked: false,
  });
  expect(finding?.questions.map(({ answer }) => answer)).toEqual(['count', 'negative', 'leaveOut', 'negative']);
});

test('a type of an unknown word is asked about if all of its amounts are negative: payments are, and so are credit notes', () => {
  const typesOf = (...rows: [string, number][]) =>
    judgeValues(numbered(rows.map(([value, amount]) => ({ value, amount }))), {
      code: 'documentTypes',
      column: 'Tyyppi',
      words: importStatuses.documentTypes,
      options: ['count', 'negative', 'leaveOut'],
      answers: {},
      isAlwaysAsked: false,
    })?.questions.map(({ key, answer }) => [key, answer]);
  expect(typesOf(['Lasku', 100], ['Maksu', -100])).toEqual([
    ['Lasku', 'count'],
    ['Maksu', 'ask'],
  ]);
  expect(typesOf(['Lasku', 100], ['Maksu', -100], ['Maksu', 5])).toBeUndefined();
  expect(typesOf(['Lasku', -100])).toBeUndefined();
});

describe('a column of words', () => {
  const words = { leaveOut: ['lost', 'open', 'void'], negative: ['return', 'credit'], count: ['credit card', 'openings'] };
  const judge = (values: string[], { column = 'Type', isAlwaysAsked = false, answers = {} } = {}) =>
    judgeValues(numbered(values.map((value) => ({ value }))), {
      code: 'documentTypes',
      column,
      words,
      options: ['count', 'negative', 'leaveOut'],
      answers,
      isAlwaysAsked,
    });

  test('is counted by word in any spelling, and its rows that do not simply count are named', () => {
    expect(judge([' Sale ', 'Lost', 'sale', '', 'LOST', 'Return'])).toEqual({
      code: 'documentTypes',
      values: { column: 'Type', rows: 3 },
      lines: [3, 6, 7],
      questions: [
        { key: 'Sale', count: 2, options: ['count', 'negative', 'leaveOut'], answer: 'count' },
        { key: 'Lost', count: 2, options: ['count', 'negative', 'leaveOut'], answer: 'leaveOut' },
        { key: 'Return', count: 1, options: ['count', 'negative', 'leaveOut'], answer: 'negative' },
      ],
    });
  });

  test('is asked about where it has two words that count, if it is certainly a status', () => {
    expect(judge(['A', 'B'])).toBeNull();
    expect(judge(['A', 'A'], { isAlwaysAsked: true })).toBeNull();
    expect(judge(['A', 'B'], { isAlwaysAsked: true })).toMatchObject({ values: { rows: 0 }, lines: [] });
    expect(judge(['Lost'])?.questions).toHaveLength(1);
  });

  test('stays a question whatever the user answers', () => {
    expect(judge(['A', 'Lost'], { answers: { 'documentTypes:Lost': 'count' } })).toMatchObject({
      values: { rows: 0 },
      lines: [],
    });
    expect(judge(['A', 'Lost'], { answers: { 'documentTypes:A': 'leaveOut' } })).toMatchObject({
      values: { rows: 2 },
      lines: [2, 3],
    });
  });

  test('has 30 words at most, and 20 rows are named', () => {
    const many = (count: number) => judge(Array.from({ length: count }, (_, at) => `Lost ${at}`));
    expect(many(30)?.questions).toHaveLength(30);
    expect(many(30)?.lines).toHaveLength(20);
    expect(many(31)).toBeNull();
    const [same, mixed] = [
      Array.from({ length: 25 }, () => 'Lost'),
      judge([...Array.from({ length: 25 }, () => 'Lost'), 'Void']),
    ];
    expect(judge(same)?.lines).toHaveLength(20);
    expect(mixed?.values['rows']).toBe(26);
  });

  test.each(['Void', 'Is void', 'IS VOID'])('named %s says yes or no to its own name', (column) => {
    expect(judge(['yes', 'no'], { column })?.questions.map(({ answer }) => answer)).toEqual(['leaveOut', 'count']);
  });

  test('of yes and no under any other name counts', () => {
    expect(judge(['yes', 'no'])).toBeNull();
  });
});

describe('a word', () => {
  const words = {
    leaveOut: ['closed lost', 'lost', 'no', 'open', 'new'],
    negative: ['return', 'credit'],
    count: ['credit card'],
  };
  const of = (written: string, options: ('count' | 'leaveOut' | 'negative')[] = ['count', 'leaveOut', 'negative']) =>
    treatmentOf(written, words, options);

  test.each([
    ['lost', 'leaveOut'],
    ['Lost – price', 'leaveOut'],
    ['Deal lost', 'leaveOut'],
    ['wc-lost', 'leaveOut'],
    ['not lost', 'count'],
    ['never lost', 'count'],
    ['Nicht lost', 'count'],
    ['no', 'leaveOut'],
    ['November', 'count'],
    ['is no', 'count'],
    ['we closed lost', 'leaveOut'],
    ['We have  finally closed lost', 'leaveOut'],
    ['Newton', 'count'],
    ['New', 'leaveOut'],
    ['reopen', 'count'],
    ['Return of goods', 'negative'],
    ['Credit card', 'count'],
    ['Credit', 'negative'],
    ['', 'count'],
    ['paid', 'count'],
  ])('%s means %s', (written, treatment) => {
    expect(of(written)).toBe(treatment);
  });

  test('is left out where nothing can be negative', () => {
    expect(of('Return', ['count', 'leaveOut'])).toBe('leaveOut');
  });

  test('with the longer entry decides', () => {
    const both = { leaveOut: ['refund'], negative: ['refund receipt'], count: [] };
    expect(treatmentOf('Refund receipt', both, ['count', 'negative', 'leaveOut'])).toBe('negative');
    expect(treatmentOf('Refund', both, ['count', 'negative', 'leaveOut'])).toBe('leaveOut');
  });
});

test.each([
  [YES, ['true', 'yes', 'y', '1', 'x', 'ja', 'wahr', 'oui', 'vrai', 'sí', 'si', 'verdadero', 'بله', 'بلی', '✓']],
  [NO, ['false', 'no', 'n', '0', 'nein', 'falsch', 'non', 'faux', 'falso', 'نه', 'خیر', '✗']],
])('%s is each of its words, and no longer one', (pattern, list) => {
  expect(list.filter((word) => !pattern.test(word))).toEqual([]);
  expect(list.filter((word) => pattern.test(`${word}-`) || pattern.test(`-${word}`))).toEqual([]);
});

test('without a finding every word counts', () => {
  expect(treatmentsOf(null).size).toBe(0);
});
