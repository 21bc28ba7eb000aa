import { judgeDiscounts, type DiscountedLine } from '../../../../src/model/imports/findings/judgeDiscounts';

const lineOf = (amount: number, discount: number, more: Partial<DiscountedLine> = {}): DiscountedLine => ({
  amount,
  discount,
  listed: null,
  others: [],
  ...more,
});
const answerTo = (...lines: DiscountedLine[]) => judgeDiscounts(lines, 'Amount', {})?.questions[0]?.answer;

test.each([
  ['quantity × price is the amount', lineOf(100, 10, { listed: 100 })],
  ['another column is the amount less the discount', lineOf(100, 10, { others: [7, 90] })],
  ['another column is the amount less the discount and with a tax', lineOf(1000, 100, { others: [90, 990] })],
  ['the same to the cent', lineOf(99.99, 10, { others: [89.99] })],
])('the discount is still to be taken off where %s', (_, line) => {
  expect(answerTo(line)).toBe('subtract');
});

test.each([
  ['nothing else is in the file', lineOf(100, 10)],
  ['quantity × price less the discount is the amount', lineOf(90, 10, { listed: 100 })],
  ['another column is the amount with a tax', lineOf(90, 10, { others: [9, 99] })],
  ['the columns are blank', lineOf(100, 10, { others: [null, null] })],
])('the amounts count as they are where %s', (_, line) => {
  expect(answerTo(line)).toBeUndefined();
});

test('most lines must prove it, and in the same columns', () => {
  const before = lineOf(100, 10, { others: [90, 5] });
  const other = lineOf(100, 10, { others: [5, 90] });
  expect(answerTo(before, before, other)).toBeUndefined();
  expect(answerTo(...Array.from({ length: 9 }, () => before), other)).toBe('subtract');
  expect(answerTo()).toBeUndefined();
});

test('the user decides', () => {
  const finding = judgeDiscounts([lineOf(100, 10, { listed: 100 })], 'Amount', { 'beforeDiscount:': 'keep' });
  expect(finding).toMatchObject({ values: { rows: 1, column: 'Amount' }, questions: [{ answer: 'keep', count: 1 }] });
});
