import { isUndecided } from '../../../../src/model/imports/findings/Finding';
import { judgeCurrencies, ratesOf } from '../../../../src/model/imports/findings/judgeCurrencies';

const numbered = <Row extends object>(rows: readonly Row[]) => rows.map((row, at) => ({ line: at + 2, ...row }));

const rows = numbered(['EUR', 'EUR', 'USD', null].map((currency) => ({ currency })));

test('a single currency needs no question', () => {
  expect(judgeCurrencies(rows.slice(0, 2), null, {})).toBeNull();
});

test('the workbook’s currency counts, or the most frequent one, and others only at a rate', () => {
  expect([...(ratesOf(judgeCurrencies(rows, null, {})) ?? [])]).toEqual([['EUR', 1]]);
  expect([...(ratesOf(judgeCurrencies(rows, 'USD', {})) ?? [])]).toEqual([['USD', 1]]);
  expect([...(ratesOf(judgeCurrencies(rows, null, { 'currencies:USD': '0.92' })) ?? [])]).toEqual([
    ['EUR', 1],
    ['USD', 0.92],
  ]);
  expect([...(ratesOf(judgeCurrencies(rows, null, { 'currencies:USD': 'main' })) ?? [])]).toEqual([['USD', 1]]);
  expect([...(ratesOf(judgeCurrencies(rows, null, { 'currencies:USD': 'x' })) ?? [])]).toEqual([['EUR', 1]]);
});

test('a currency without a rate waits for one, or for the choice to leave it out', () => {
  const judged = (answer?: string) => judgeCurrencies(rows, 'EUR', answer === undefined ? {} : { 'currencies:USD': answer });
  const isOpen = (answer?: string) => isUndecided([judged(answer)].filter((finding) => finding !== null));
  expect([undefined, 'x', '0', 'leaveOut', '0.92', '0.00002'].map(isOpen)).toEqual([true, true, true, false, false, false]);
  expect(judged()).toMatchObject({ values: { waiting: 1, rows: 0 }, lines: [4] });
  expect(judged('leaveOut')).toMatchObject({ values: { waiting: 0, rows: 1 }, lines: [4] });
});

test('ten rials are a toman, whichever is the main currency', () => {
  const iran = numbered(['IRR', 'IRR', 'IRT'].map((currency) => ({ currency })));
  expect([...(ratesOf(judgeCurrencies(iran, null, {})) ?? [])]).toEqual([
    ['IRR', 1],
    ['IRT', 10],
  ]);
  expect([...(ratesOf(judgeCurrencies(iran, 'IRT', {})) ?? [])]).toEqual([
    ['IRR', 0.1],
    ['IRT', 1],
  ]);
});

test('a single currency that is not the workbook’s is asked about', () => {
  const euros = rows.slice(0, 2);
  expect(judgeCurrencies(euros, 'EUR', {})).toBeNull();
  expect(judgeCurrencies(euros, 'USD', {})).toMatchObject({
    values: { main: 'USD', other: 'EUR', rows: 0, waiting: 2 },
    questions: [{ key: 'EUR', options: ['leaveOut', 'ask'], answer: 'ask' }],
  });
  expect([...(ratesOf(judgeCurrencies(euros, 'USD', { 'currencies:EUR': '1.1' })) ?? [])]).toEqual([
    ['EUR', 1.1],
    ['USD', 1],
  ]);
});

const judge = (currencies: (string | null)[], own: string | null = null, answers = {}, bare?: string) =>
  judgeCurrencies(numbered(currencies.map((currency) => ({ currency }))), own, answers, bare);

test('nothing is asked where no row names a currency', () => {
  expect(judge([null, null], 'EUR')).toBeNull();
});

test('the question about each currency has its rows, and the answers that are possible', () => {
  expect(judge(['USD', 'EUR', 'EUR', null, 'GBP'], null, { 'currencies:GBP': 'leaveOut' })).toEqual({
    code: 'currencies',
    values: { main: 'EUR', other: '', found: 'EUR\nUSD\nGBP', bare: '', rows: 1, waiting: 1 },
    lines: [2, 6],
    questions: [
      { key: 'EUR', count: 2, options: ['main', 'leaveOut'], answer: 'main' },
      { key: 'USD', count: 1, options: ['main', 'leaveOut', 'ask'], answer: 'ask' },
      { key: 'GBP', count: 1, options: ['main', 'leaveOut', 'ask'], answer: 'leaveOut' },
    ],
  });
  expect(judge(['USD', 'EUR'], 'EUR', { 'currencies:USD': '0.9', 'currencies:EUR': 'leaveOut' })?.questions).toEqual([
    { key: 'USD', count: 1, options: ['leaveOut', 'ask', '0.9'], answer: '0.9' },
    { key: 'EUR', count: 1, options: ['main', 'leaveOut'], answer: 'main' },
  ]);
});

test('a toman is ten rials, unless the user has another rate', () => {
  const of = (answers = {}) => judge(['IRR', 'IRR', 'IRT'], null, answers);
  expect(of()?.questions[1]).toEqual({ key: 'IRT', count: 1, options: ['main', 'leaveOut', '10'], answer: '10' });
  expect(of({ 'currencies:IRT': '10' })?.questions[1]?.options).toEqual(['main', 'leaveOut', '10']);
  expect(of({ 'currencies:IRT': '9' })?.questions[1]?.answer).toBe('9');
  expect(judge(['IRR', 'EUR'])?.questions[1]?.answer).toBe('ask');
  expect(judge(['EUR', 'IRR'])?.questions[1]?.answer).toBe('ask');
});

test('a rate is a number above 0 that begins with a digit', () => {
  const isRate = (rate: string) => judge(['EUR', 'USD'], 'EUR', { 'currencies:USD': rate })?.questions[1]?.answer === rate;
  expect(['1.1', '2', '0', '-1', '.5', '1,1', '1e400x', '', 'x1'].filter(isRate)).toEqual(['1.1', '2']);
});

test('amounts without a currency are in the main one, or in the one of their header', () => {
  const bare = (of?: string) => judge(['EUR', 'USD'], 'EUR', {}, of)?.values['bare'];
  expect([bare(), bare(''), bare('GBP')]).toEqual(['', 'EUR', 'GBP']);
});

test('20 rows are named, of those that are left out or wait', () => {
  const rows = Array.from({ length: 60 }, (_, at) => ['EUR', 'EUR', 'USD', 'GBP'][at % 4] ?? null);
  const { lines = [] } = judge(rows, null, { 'currencies:GBP': 'leaveOut' }) ?? {};
  expect(lines).toEqual(Array.from({ length: 10 }, (_, at) => [4 * at + 4, 4 * at + 5]).flat());
  expect(
    judge(
      Array.from({ length: 30 }, () => 'EUR'),
      'USD',
    )?.lines,
  ).toEqual(Array.from({ length: 20 }, (_, at) => at + 2));
});

test('a currency that is left out has no rate', () => {
  const finding = judge(['EUR', 'EUR', 'USD'], null, { 'currencies:USD': 'leaveOut' });
  expect([...(ratesOf(finding) ?? [])]).toEqual([['EUR', 1]]);
});

test('without a finding there are no rates', () => {
  expect(ratesOf(null)).toBeNull();
});
