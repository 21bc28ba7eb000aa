import { currencyOfAmount, currencyOfHeader, unitOfHeader } from '../../../src/model/imports/currencies';
import { judgeCurrencies, ratesOf } from '../../../src/model/imports/findings/judgeCurrencies';
import { isUndecided } from '../../../src/model/imports/findings/Finding';
import { judgeDuplicateLines, judgeRepeatedTotals } from '../../../src/model/imports/findings/judgeDocuments';
import { judgeValues, treatmentsOf } from '../../../src/model/imports/findings/judgeValues';
import { importStatuses } from '../../../src/text/importStatuses';

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

describe('currencies', () => {
  test.each([
    ['€1,000', 'EUR'],
    ['$900', 'USD'],
    ['900 USD', 'USD'],
    ['US$ 900', 'USD'],
    ['A$ 900', 'AUD'],
    ['۱۰,۰۰۰ ریال', 'IRR'],
    ['10,000 ريال', 'IRR'],
    ['۲,۰۰۰ تومان', 'IRT'],
    ['1.250,- €', 'EUR'],
    ['CHF 1’250.–', 'CHF'],
    ['(1,234.50)', null],
    ['1 234', null],
    ['1.2m', null],
    ['340k€', 'EUR'],
    ['T€ 340', 'EUR'],
    ['340 TEUR', 'EUR'],
    ['$1.2MM', 'USD'],
    ['12 TRY', 'TRY'],
  ])('%s is in %s', (amount, currency) => {
    expect(currencyOfAmount(amount)).toBe(currency);
  });

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

  test.each([
    ['Amount (EUR)', 'EUR'],
    ['Revenue (k€)', 'EUR'],
    ['Umsatz (TEUR)', 'EUR'],
    ['Betrag €', 'EUR'],
    ['Amount USD', 'USD'],
    ['جمع فروش سال ۱۴۰۳ (ریال)', 'IRR'],
    ['فروش (میلیون تومان)', 'IRT'],
    ['مبلغ تومان', 'IRT'],
    ['Amount (net)', null],
    ['Amount in ft', null],
    ['Amount', null],
  ])('the header “%s” names %s', (header, currency) => {
    expect(currencyOfHeader(header)).toBe(currency);
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

  test.each([
    ['Revenue (k€)', 1000],
    ['Revenue in thousands', 1000],
    ['Umsatz (TEUR)', 1000],
    ["Sales ('000)", 1000],
    ['Umsatz (Mio. EUR)', 1_000_000],
    ['فروش (میلیون ریال)', 1_000_000],
    ['Revenue 2000', 1],
    ['Amount (EUR)', 1],
    ['Kosten', 1],
    ['Miles & Co', 1],
  ])('“%s” has a unit of %d', (header, unit) => {
    expect(unitOfHeader(header)).toBe(unit);
  });
});

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
});
