import { judgeTaxes, type TaxedLine } from '../../../../src/model/imports/findings/judgeTaxes';

const lineOf = (amount: number, tax: number, more: Partial<TaxedLine> = {}): TaxedLine => ({
  amount,
  tax,
  discount: 0,
  listed: null,
  others: [],
  ...more,
});
const judge = (lines: readonly TaxedLine[], isGross = false) => judgeTaxes(lines, { column: 'Total', isGross, answers: {} });

test.each([
  ['another column is the amount without it', [lineOf(119, 19, { others: [7, 100] })]],
  ['another column less the discount is', [lineOf(9.9, 0.9, { discount: 1, others: [10] })]],
  ['quantity × price is', [lineOf(119, 19, { listed: 100 })]],
  ['quantity × price less the discount is', [lineOf(108, 18, { listed: 100, discount: 10 })]],
  ['it is a usual rate of the amount without it', [lineOf(119, 19), lineOf(59.5, 9.5), lineOf(107, 7)]],
  ['the amounts of credit notes are negative', [lineOf(-119, -19, { others: [-100] })]],
])('a tax is in the amounts if %s', (_, lines) => {
  expect(judge(lines)).toEqual({
    code: 'withTax',
    values: { rows: lines.length, column: 'Total' },
    lines: [],
    questions: [{ key: '', count: lines.length, options: ['subtract', 'keep'], answer: 'subtract' }],
  });
});

test.each([
  ['it is a usual rate of the amount', [lineOf(100, 19), lineOf(50, 9.5)]],
  ['another column is the amount with it', [lineOf(100, 19, { others: [119] })]],
  ['quantity × price is the amount', [lineOf(100, 19, { listed: 100, others: [119] })]],
  ['no figure tells', [lineOf(119, 33), lineOf(80, 2)]],
  ['one line alone has such a rate', [lineOf(119, 19)]],
  ['no line has a tax', []],
  ['the amount is the tax', [lineOf(19, 19), lineOf(7, 7)]],
  ['most lines say otherwise', [lineOf(119, 19, { others: [100] }), lineOf(100, 19, { others: [119] })]],
])('it is not if %s', (_, lines) => {
  expect(judge(lines)).toBeNull();
});

test('a header that says so needs one line, with a rate', () => {
  expect(judge([lineOf(119, 19)], true)).not.toBeNull();
  expect(judge([lineOf(119, 2)], true)).toBeNull();
});

test('a rate proves nothing unless the header says that the amounts contain the tax', () => {
  const rated = (isGross: boolean) =>
    judgeTaxes([lineOf(119, 19), lineOf(125, 25)], { column: 'Total', isGross, isByRate: true, answers: {} });
  expect(rated(true)).not.toBeNull();
  expect(rated(false)).toBeNull();
});

test('it stays in where the user says so', () => {
  const finding = judgeTaxes([lineOf(119, 19, { others: [100] })], {
    column: 'Total',
    isGross: false,
    answers: { 'withTax:': 'keep' },
  });
  expect(finding?.questions[0]?.answer).toBe('keep');
});
