import { withParents } from '../../../../sidebar/importData/rows/withParents';
import { importFindings as english } from '../../../../src/text/en/importFindings';
import { importFindings as persian } from '../../../../src/text/fa/importFindings';

const row = (account: string, values: Record<string, string> = {}) => ({ line: 2, account, values, own: {}, categories: [] });
const present = (name: string, cells: Record<string, string> = {}, key = '') => ({ id: name, name, key, cells });
const parentsOf = (...args: Parameters<typeof withParents>) =>
  Object.fromEntries(withParents(...args).rows.map(({ account, values }) => [account, values['parent']]));
const ACME = [row('Acme Industrial'), row('Acme Industrial:Plant 1'), row('Acme Industrial:Plant 1:Hall 2'), row('Birch')];

test('a customer with its company before a colon gets it as its parent, and stays an account of its own', () => {
  expect(withParents(ACME, [], {}).finding).toEqual({
    code: 'parentNames',
    values: { accounts: 2, example: 'Acme Industrial:Plant 1', parent: 'Acme Industrial', answer: 'fill' },
    lines: [],
    questions: [{ key: '', count: 2, options: ['fill', 'leave'], answer: 'fill' }],
  });
  expect(parentsOf(ACME, [], {})).toEqual({
    'Acme Industrial': undefined,
    'Acme Industrial:Plant 1': 'Acme Industrial',
    'Acme Industrial:Plant 1:Hall 2': 'Acme Industrial',
    Birch: undefined,
  });
});

test('parents stay blank if the user says so', () => {
  const { rows, finding } = withParents(ACME, [], { 'parentNames:': 'leave' });
  expect(rows).toBe(ACME);
  expect(finding?.questions[0]?.answer).toBe('leave');
});

test('the company may be in the workbook alone, or be known by two of its parts', () => {
  expect(parentsOf([row('Acme:Plant 1')], [present('ACME')], {})).toEqual({ 'Acme:Plant 1': 'Acme' });
  expect(parentsOf([row('Acme:Plant 1'), row('Acme:Plant 2')], [], {})).toEqual({
    ...{ 'Acme:Plant 1': 'Acme', 'Acme:Plant 2': 'Acme' },
  });
  expect(parentsOf([row('Acme:Plant 1')], [present('Acme:Plant 2')], {})).toEqual({ 'Acme:Plant 1': 'Acme' });
});

test('a parent in the file or in the workbook stays', () => {
  const rows = [
    row('Acme'),
    row('Acme:Plant 1', { parent: 'Holding' }),
    row('Acme:Plant 2'),
    row('Acme:Plant 3', { crmId: '7' }),
  ];
  const known = [present('Acme:Plant 2', { parent: 'Group' }), present('Plant 3', { parent: 'Group' }, '7')];
  expect(withParents(rows, known, {})).toEqual({ rows, finding: null });
});

test.each([
  ['a colon without a company', [row(':Plant 1'), row(':Plant 2')]],
  ['a company without a part', [row('Acme'), row('Acme:')]],
  ['one part of an unknown company', [row('Acme:Plant 1'), row('Birch')]],
  ['a word before names', [row('Attn: Smith'), row('Attn: Jones')]],
])('%s makes no parent', (_, rows) => {
  expect(withParents(rows, [], {})).toEqual({ rows, finding: null });
});

test('the sentence names an example and its company, and what will happen', () => {
  const values = { accounts: '2', example: 'Acme:Plant 1', parent: 'Acme' };
  expect(english.sentences.parentNames(values)).toBe(
    '2 customers are part of a company by name, such as “Acme:Plant 1”. Each stays an account of its own; the company (“Acme”) becomes its Parent account.',
  );
  expect(english.sentences.parentNames({ ...values, accounts: '1' })).toMatch(/^1 customer is part/);
  expect(persian.sentences.parentNames({ ...values, accounts: '۲' })).toBe(
    'نام ۲ مشتری نشان می‌دهد که بخشی از یک شرکت است؛ مانند «Acme:Plant 1». هر کدام مشتری جدا می‌ماند و آن شرکت («Acme») در ستون «شرکت مادر» می‌آید.',
  );
  // The panel isolates what it puts into a sentence.
  expect(english.sentences.parentNames({ ...values, answer: 'leave' })).toMatch(/; Parent account stays as it is\.$/);
  expect(persian.sentences.parentNames({ ...values, answer: '\u2068leave\u2069' })).toMatch(/«شرکت مادر» تغییری نمی‌کند\.$/);
});
