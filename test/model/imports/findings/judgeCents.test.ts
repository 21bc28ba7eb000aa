import { judgeCents } from '../../../../src/model/imports/findings/judgeCents';

const CLOSE = ['value', 'value_period', 'status_label'];

test('amounts beside the headers of Close are in cents, unless the user says otherwise', () => {
  expect(judgeCents('value', CLOSE, 3, {})).toEqual({
    code: 'cents',
    values: { column: 'value' },
    lines: [],
    questions: [{ key: '', count: 3, options: ['cents', 'whole'], answer: 'cents' }],
  });
  expect(judgeCents(' value ', ['Value_Currency'], 1, {})).not.toBeNull();
  expect(judgeCents('value', CLOSE, 3, { 'cents:': 'whole' })?.questions[0]?.answer).toBe('whole');
});

test.each(['Amount (cents)', 'total_cents', 'Montant (centimes)', 'Amount in pence'])('the header “%s” says so', (amount) => {
  expect(judgeCents(amount, [amount], 1, {})?.questions[0]?.answer).toBe('cents');
});

test.each<[string, string[], number]>([
  ['value_formatted', CLOSE, 3],
  ['Percentage', [], 3],
  ['Amount per cent', [], 3],
  ['value', ['value', 'period'], 3],
  ['value', CLOSE, 0],
])('%s beside %j in %d rows is not an amount in cents', (amount, headers, count) => {
  expect(judgeCents(amount, headers, count, {})).toBeNull();
});
