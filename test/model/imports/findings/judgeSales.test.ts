import { judgeSales, type SalesJudging } from '../../../../src/model/imports/findings/judgeSales';
import type { SalesLine } from '../../../../src/model/imports/sales/SalesLine';
import { importStatuses } from '../../../../src/text/importStatuses';

/** The headers are those of the fields in use, in English. */
function judge(rows: readonly Partial<SalesLine>[], headers: Record<string, string> = {}, options: Partial<SalesJudging> = {}) {
  const lines = rows.map((row, at) => ({ line: at + 2, date: '2025-03-01', account: 'Alder', amount: '10', ...row }));
  const judged = judgeSales(
    lines,
    lines.map((line) => ({ line: line.line, cells: Object.values(line).map(String) })),
    { headers: { amount: 'Amount', ...headers }, words: importStatuses, answers: {}, currency: null, ...options },
  );
  return {
    ...judged,
    codes: judged.findings.map(({ code }) => code),
    factors: lines.map(judged.rules.factorOf),
    credits: lines.map(judged.rules.isCredit),
    customers: lines.map((line) => judged.rules.customerOf(line)),
    of: (code: string) => judged.findings.find((finding) => finding.code === code),
  };
}

test('lines with nothing to decide all count as they are', () => {
  const { findings, factors, credits, customers, currency } = judge([{}, { account: ' Birch ', crmId: ' 7 ' }]);
  expect({ findings, factors, credits, currency }).toEqual({
    findings: [],
    factors: [1, 1],
    credits: [false, false],
    currency: null,
  });
  expect(customers).toEqual([
    { name: 'Alder', crmId: '' },
    { name: 'Birch', crmId: '7' },
  ]);
});

test('cancelled orders are left out where the file has a column of statuses', () => {
  const rows = [{ status: 'Paid' }, { status: 'Cancelled' }, {}];
  expect(judge(rows, { status: 'Order status' })).toMatchObject({
    factors: [1, 0, 1],
    findings: [
      {
        code: 'statuses',
        values: { column: 'Order status', rows: 1 },
        questions: [{ options: ['count', 'negative', 'leaveOut'] }, { options: ['count', 'leaveOut'] }],
      },
    ],
  });
  expect(judge(rows, { status: 'Status' }, { answers: { 'statuses:Cancelled': 'count' } }).factors).toEqual([1, 1, 1]);
  expect(judge(rows)).toMatchObject({ factors: [1, 1, 1], findings: [] });
  expect(judge([{ status: 'Paid' }, { status: 'Shipped' }], { status: 'Status' }).codes).toEqual(['statuses']);
});

test.each([
  ['Invoice', 'Sales Order', 'Delivery Note'],
  ['Facture', 'Bon de commande', 'Bon de livraison'],
  ['Factura', 'Pedido', 'Nota de entrega'],
  ['Rechnung', 'Auftrag', 'Lieferung'],
  ['Fattura', 'Ordine', 'Documento di trasporto'],
  ['Factuur', 'Verkooporder', 'Pakbon'],
  ['Satış Faturası', 'Sipariş', 'Sevk irsaliyesi'],
  ['فاکتور فروش', 'سفارش فروش', 'حواله انبار'],
])('beside “%s”, “%s” and “%s” do not count the same goods once more', (invoice, order, delivery) => {
  const types = (...words: string[]) =>
    judge(
      words.map((documentType) => ({ documentType })),
      { documentType: 'Type' },
    ).factors;
  expect(types(invoice, order, delivery)).toEqual([1, 0, 0]);
  // A list of orders has nothing else to count.
  expect(types(order, order)).toEqual([1, 1]);
});

test('beside a pro forma invoice alone, orders count', () => {
  const rows = [{ documentType: 'Pro forma invoice' }, { documentType: 'Sales Order' }];
  expect(judge(rows, { documentType: 'Type' }).factors).toEqual([0, 1]);
});

test('an order that is partly refunded counts where a column has what was paid back', () => {
  const rows = [{ status: 'Completed' }, { status: 'Partially refunded' }, { status: 'Refunded' }];
  expect(judge(rows, { status: 'Status', refund: 'Refunded' }).factors).toEqual([1, 1, 0]);
  expect(judge(rows, { status: 'Status' }).factors).toEqual([1, 0, 0]);
});

test('a credit note is taken off, and a payment is left out', () => {
  const rows = [{ documentType: 'Invoice' }, { documentType: 'Credit memo' }, { documentType: 'Payment' }, {}];
  expect(judge(rows, { documentType: 'Type' })).toMatchObject({
    factors: [1, 1, 0, 1],
    credits: [false, true, false, false],
    findings: [
      {
        code: 'documentTypes',
        values: { column: 'Type', rows: 2 },
        questions: [{ options: ['count', 'negative', 'leaveOut'] }, {}, {}],
      },
    ],
  });
  expect(judge(rows)).toMatchObject({ factors: [1, 1, 1, 1], credits: [false, false, false, false], findings: [] });
  expect(judge([{ documentType: 'Invoice' }, { documentType: 'Receipt invoice' }], { documentType: 'Type' }).codes).toEqual([]);
});

test('deals that are not won are left out by their probability, unless a status says more', () => {
  const rows = ['100', '100%', '1', '1.0', '99', '50%', '0.5', '', 'high'].map((probability) => ({ probability }));
  const { factors, findings } = judge(rows, { probability: 'Probability' });
  expect(factors).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0]);
  expect(findings).toEqual([
    {
      code: 'probabilities',
      values: { rows: 5 },
      lines: [6, 7, 8, 9, 10],
      questions: [{ key: '', count: 5, options: ['certain', 'all'], answer: 'certain' }],
    },
  ]);
  expect(judge(rows, { probability: 'P' }, { answers: { 'probabilities:': 'all' } }).factors).toEqual(rows.map(() => 1));
  expect(judge([{ probability: '10' }, {}], { probability: 'P' }).factors).toEqual([0, 0]);
  expect(judge([{ probability: '10' }]).factors).toEqual([1]);
  expect(judge([{ probability: '100' }], { probability: 'P' }).findings).toEqual([]);
  const beside = [
    { probability: '10', status: 'Won' },
    { probability: '10', status: 'Lost' },
  ];
  expect(judge(beside, { probability: 'P', status: 'Stage' })).toMatchObject({ factors: [1, 0], codes: ['statuses'] });
  const open = Array.from({ length: 25 }, () => ({ probability: '10' }));
  expect(judge(open, { probability: 'P' }).of('probabilities')?.lines).toHaveLength(20);
});

describe('currencies', () => {
  test.each<[string, Partial<SalesLine>[], Record<string, string>, Partial<SalesJudging>, string | null]>([
    ['of the amounts', [{ amount: '10' }, { amount: '€10' }], {}, {}, 'EUR'],
    ['of the prices', [{ amount: '', unitPrice: '$5' }], {}, {}, 'USD'],
    ['of a column by its word', [{ currency: 'Euro' }], {}, {}, 'EUR'],
    ['of the amounts where the column is blank', [{ currency: ' ', amount: '€5' }], {}, {}, 'EUR'],
    ['of a column by any code', [{ currency: ' btc ' }], {}, {}, 'BTC'],
    ['of the header of the amounts', [{}], { amount: 'Amount (GBP)' }, {}, 'GBP'],
    ['of the title', [{}], {}, { ofTitle: 'CHF' }, 'CHF'],
    ['of the header before that of the title', [{}], { amount: 'Amount (GBP)' }, { ofTitle: 'CHF' }, 'GBP'],
    ['of the column before that of the header', [{ currency: 'EUR' }], { amount: 'Amount (GBP)' }, {}, 'EUR'],
    ['of nothing', [{}], {}, {}, null],
  ])('the currency is that %s', (_, rows, headers, options, currency) => {
    expect(judge(rows, headers, options)).toMatchObject({ currency, findings: [] });
  });

  test('the header of the price says it where the file has no amounts', () => {
    const line = { line: 2, date: '2025-03-01', account: 'Alder', amount: '', quantity: '2', unitPrice: '5' };
    const { currency } = judgeSales([line], [{ line: 2, cells: ['Alder'] }], {
      headers: { unitPrice: 'Price (SEK)' },
      words: importStatuses,
      answers: {},
      currency: null,
    });
    expect(currency).toBe('SEK');
  });

  test('amounts in another one count at the rate of the user, and not before', () => {
    const rows = [{ amount: '€10' }, { amount: '€20' }, { amount: '$30' }, { amount: '40' }];
    expect(judge(rows)).toMatchObject({
      currency: 'EUR',
      factors: [1, 1, 0, 1],
      findings: [{ code: 'currencies', values: { main: 'EUR', bare: 'EUR' } }],
    });
    expect(judge(rows, {}, { answers: { 'currencies:USD': '0.9' } }).factors).toEqual([1, 1, 0.9, 1]);
    expect(judge(rows, {}, { currency: 'USD' })).toMatchObject({ currency: 'USD', factors: [0, 0, 1, 1] });
    expect(judge(rows, { amount: 'Amount (EUR)' }, { currency: 'USD' }).factors).toEqual([0, 0, 1, 0]);
  });

  test('the finding says what amounts without a currency are, if there are any', () => {
    const bare = (rows: Partial<SalesLine>[], headers = {}) => judge(rows, headers).of('currencies')?.values['bare'];
    const mixed = [{ amount: '€10' }, { amount: '$30' }];
    expect(bare(mixed)).toBe('');
    expect(bare([...mixed, { amount: '5' }])).toBe('EUR');
    expect(bare([...mixed, { amount: '5' }], { amount: 'Amount (GBP)' })).toBe('GBP');
  });
});

test('amounts are counted in the unit that the header or a note names', () => {
  expect(judge([{}], { amount: 'Amount (k€)' })).toMatchObject({
    factors: [1000],
    findings: [{ code: 'unit', values: { column: 'Amount (k€)' }, questions: [{ count: 1 }] }],
  });
  expect(judge([{}], {}, { unitNote: 'in thousands' })).toMatchObject({ factors: [1000], codes: ['unit'] });
  expect(judge([{}], { amount: 'Amount (k€)' }, { unit: 1000 })).toMatchObject({ factors: [1], codes: [] });
  expect(judge([{}], {}, { unit: 1000 }).factors).toEqual([0.001]);
  expect(judge([{ amount: '€1' }, { amount: '$1' }], { amount: 'in k' }, { answers: { 'currencies:USD': '2' } }).factors).toEqual(
    [1000, 2000],
  );
});

describe('documents', () => {
  const order = (orderId: string, ...amounts: string[]) =>
    amounts.map((amount, at) => ({ orderId, amount, category: `Part ${at}` }));

  test.each(['Total', 'Gesamtbetrag', 'SUMME', 'جمع', 'مبلغ کل', 'مبلغ نهایی'])(
    'a total in the column %s counts once for its document',
    (amount) => {
      expect(judge([...order('I1', '50', '50'), ...order(' I1 ', ' 50 ')], { amount }).factors).toEqual([1, 0, 0]);
    },
  );

  test('an amount of three documents is asked about, and counts in each line until answered', () => {
    const rows = ['I1', 'I2', 'I3'].flatMap((id) => order(id, '50', '50'));
    expect(judge(rows)).toMatchObject({ codes: ['repeatedTotals'], factors: [1, 1, 1, 1, 1, 1] });
    const once = { answers: { 'repeatedTotals:': 'once' } };
    expect(judge(rows, {}, once).factors).toEqual([1, 0, 1, 0, 1, 0]);
    // A document whose lines differ keeps them all, and so do lines without a document.
    const many = Array.from({ length: 10 }, (_, at) => order(`D${at}`, '50', '50')).flat();
    const { factors } = judge([...many, ...order('X', '1', '2'), ...order('', '3', '3')], {}, once);
    expect(factors.slice(20)).toEqual([1, 1, 1, 1]);
  });

  test('further lines of an order without an amount are not sales', () => {
    const rows = [
      { orderId: 'I1', amount: '50' },
      { orderId: ' I1 ', amount: ' ' },
      { orderId: 'I1', amount: '', quantity: '2' },
      { orderId: 'I1', amount: '', unitPrice: '2' },
      { orderId: 'I1', amount: '', quantity: '2', unitPrice: '5' },
      { orderId: 'I2', amount: '' },
      { orderId: 'I1', amount: '', quantity: ' ', unitPrice: '5' },
      { orderId: 'I1', amount: '', quantity: '2', unitPrice: ' ' },
    ];
    expect(judge(rows, { orderId: 'Order' }).factors).toEqual([1, 0, 0, 0, 1, 1, 0, 0]);
    const ofWholeOrder = [
      { orderId: '1', amount: '30.00', quantity: '1', unitPrice: '10.00' },
      { orderId: '1', amount: '', quantity: '2', unitPrice: '10.00' },
    ];
    expect(judge(ofWholeOrder, { orderId: 'Order' }).factors).toEqual([1, 0]);
    const ofLines = [
      { orderId: '1', amount: '10.00', quantity: '1', unitPrice: '10.00' },
      { orderId: '1', amount: '', quantity: '2', unitPrice: '10.00' },
    ];
    expect(judge(ofLines, { orderId: 'Order' }).factors).toEqual([1, 1]);
    const padded = [
      { orderId: ' I1 ', amount: '50' },
      { orderId: 'I1', amount: '' },
    ];
    expect(judge(padded, { orderId: 'Order' }).factors).toEqual([1, 0]);
  });

  test('a line without an order and an amount is not a further line of another one', () => {
    expect(judge([{ amount: '50' }, { amount: '' }, { orderId: ' ', amount: '' }]).factors).toEqual([1, 1, 1]);
  });

  test('an equal line counts once in a file with documents', () => {
    const rows = [{ orderId: 'I1' }, { orderId: 'I1' }, { orderId: 'I2' }];
    const judged = (headers: Record<string, string>, answers = {}) => {
      const cells = rows.map(({ orderId }, at) => ({ line: at + 2, cells: [orderId, '10'] }));
      const lines = rows.map((row, at) => ({ date: '2025-03-01', account: 'Alder', amount: '10', ...row, line: at + 2 }));
      const { rules } = judgeSales(lines, cells, { headers, words: importStatuses, answers, currency: null });
      return lines.map(rules.factorOf);
    };
    expect(judged({ orderId: 'Order' })).toEqual([1, 0, 1]);
    expect(judged({ orderId: 'Order' }, { 'duplicateLines:': 'each' })).toEqual([1, 1, 1]);
    expect(judged({})).toEqual([1, 1, 1]);
    expect(judged({}, { 'duplicateLines:': 'once' })).toEqual([1, 0, 1]);
  });
});

test('findings are in the order in which a person reads them', () => {
  const rows = [
    { crmId: '0', status: 'Paid', documentType: 'Invoice', amount: '€5', orderId: 'I1' },
    { crmId: '0', status: 'Lost', documentType: 'Refund', amount: '$5', orderId: 'I3' },
    { crmId: '0', status: 'Paid', documentType: 'Invoice', amount: '€5', orderId: 'I2' },
    { crmId: '0', status: 'Paid', documentType: 'Invoice', amount: '€5', orderId: 'I2' },
  ];
  const headers = { status: 'Status', documentType: 'Type', amount: 'Total (k)', orderId: 'Order' };
  expect(judge(rows, headers).codes).toEqual(['badIds', 'statuses', 'documentTypes', 'currencies', 'unit', 'repeatedTotals']);
});
