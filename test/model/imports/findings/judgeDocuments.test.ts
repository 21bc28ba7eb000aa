import {
  judgeCorrectedLines,
  judgeDuplicateLines,
  judgeRepeatedTotals,
} from '../../../../src/model/imports/findings/judgeDocuments';

const numbered = <Row extends object>(rows: readonly Row[]) => rows.map((row, at) => ({ line: at + 2, ...row }));

describe('documents', () => {
  const xero = numbered([
    { orderId: 'I1', amount: '360' },
    { orderId: 'I1', amount: '360' },
    { orderId: 'I2', amount: '60' },
  ]);

  test('a document total repeated on its lines counts once', () => {
    expect(judgeRepeatedTotals(xero, { column: 'Total', isTotal: true, answers: {} })?.questions[0]?.answer).toBe('once');
    expect(judgeRepeatedTotals(xero, { column: 'Amount', isTotal: false, answers: {} })).toBeNull();
  });

  test('lines with different amounts are not totals', () => {
    const lines = [...xero, { line: 5, orderId: 'I3', amount: '1' }, { line: 6, orderId: 'I3', amount: '2' }];
    expect(judgeRepeatedTotals(lines, { column: 'Total', isTotal: true, answers: {} })).toBeNull();
  });

  test('a duplicate row counts once if it has a document number', () => {
    const rows = numbered([{ cells: ['I1', 'Alder', '5'] }, { cells: ['I1', 'Alder', '5'] }, { cells: ['I1', 'Alder', '6'] }]);
    const found = judgeDuplicateLines(rows, { hasDocument: true, answers: {} });
    expect([...found.repeated]).toEqual([3]);
    expect(found.finding?.questions[0]?.answer).toBe('once');
    expect(judgeDuplicateLines(rows, { hasDocument: false, answers: {} }).finding?.questions[0]?.answer).toBe('each');
  });

  const repeats = (documents: number, isTotal: boolean, others: number = 0, answers = {}) =>
    judgeRepeatedTotals(
      numbered([
        ...Array.from({ length: documents }, (_, at) =>
          Array.from({ length: 2 }, () => ({ orderId: `D${at}`, amount: '5' })),
        ).flat(),
        ...Array.from({ length: others }, (_, at) => ['1', '2'].map((amount) => ({ orderId: `X${at}`, amount }))).flat(),
        { orderId: '', amount: '9' },
        { orderId: '', amount: '9' },
        { orderId: 'D0', amount: '' },
        { orderId: 'Z', amount: '9' },
      ]),
      { column: 'Amount', isTotal, answers },
    );

  test('three documents prove a total, and one does where the header names it', () => {
    expect([repeats(0, true), repeats(1, true), repeats(2, false), repeats(3, false)].map((found) => found !== null)).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(repeats(3, false)).toEqual({
      code: 'repeatedTotals',
      values: { column: 'Amount', documents: 3 },
      lines: [3, 5, 7],
      questions: [{ key: '', count: 3, options: ['once', 'each'], answer: 'each' }],
    });
    expect(repeats(1, true, 0, { 'repeatedTotals:': 'each' })?.questions[0]?.answer).toBe('each');
  });

  test('one document of ten may have lines of its own', () => {
    expect(repeats(9, false, 1)).not.toBeNull();
    expect(repeats(8, false, 1)).toBeNull();
  });

  test('20 rows are named', () => {
    expect(repeats(25, false)?.lines).toHaveLength(20);
    const rows = numbered(Array.from({ length: 25 }, () => ({ cells: ['a'] })));
    expect(judgeDuplicateLines(rows, { hasDocument: true, answers: {} })).toMatchObject({
      finding: { code: 'duplicateLines', values: { rows: 24 }, lines: rows.slice(1, 21).map(({ line }) => line) },
    });
  });

  test('rows that differ in one cell, or in where a cell ends, are not duplicates', () => {
    const rows = numbered([{ cells: ['a', 'b'] }, { cells: ['ab', ''] }, { cells: ['a', 'c'] }]);
    const found = judgeDuplicateLines(rows, { hasDocument: true, answers: {} });
    expect([found.finding, found.repeated.size]).toEqual([null, 0]);
  });

  test('a duplicate row is asked about', () => {
    const rows = numbered([{ cells: ['a'] }, { cells: ['a'] }]);
    expect(judgeDuplicateLines(rows, { hasDocument: false, answers: { 'duplicateLines:': 'once' } }).finding).toEqual({
      code: 'duplicateLines',
      values: { rows: 1 },
      lines: [3],
      questions: [{ key: '', count: 1, options: ['once', 'each'], answer: 'once' }],
    });
  });
});

describe('lines that are there again with other cells', () => {
  const lines = ['7 10', '7 20', '8 10', '', '', '7 20'].map((key, at) => ({ line: at + 2, key }));

  test('count once, the last, where two exports overlap', () => {
    const { finding, corrected } = judgeCorrectedLines(lines, { isOverlap: true, answers: {} });
    expect([...corrected]).toEqual([3]);
    expect(finding).toMatchObject({ code: 'correctedLines', values: { rows: 1, answer: 'last' }, lines: [3] });
  });

  test('count each in one export, unless the user decides otherwise', () => {
    const answerWith = (answers: Record<string, string>) =>
      judgeCorrectedLines(lines, { isOverlap: false, answers }).finding?.questions[0]?.answer;
    expect([answerWith({}), answerWith({ 'correctedLines:': 'last' })]).toEqual(['each', 'last']);
  });

  test('are not corrections where most documents have them', () => {
    const many = ['7 1', '7 1', '8 1', '8 1', '9 1'].map((key, at) => ({ line: at + 2, key }));
    expect(judgeCorrectedLines(many, { isOverlap: true, answers: {} }).finding).toBeNull();
  });
});
