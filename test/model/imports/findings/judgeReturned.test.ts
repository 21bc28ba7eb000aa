import { isInvoice, judgeReturned } from '../../../../src/model/imports/findings/judgeReturned';
import { importStatuses } from '../../../../src/text/importStatuses';

/** What the rows with these numbers are in a file with these amounts of customers. The first row is row 2. */
function judge(
  figures: readonly (readonly [account: string, amount: number | null])[],
  numbers: readonly number[],
  { headers = {}, hasCreditNotes = false, word = 'Returned', amounts = figures.map(([, amount]) => amount) } = {},
) {
  const lines = figures.map(([account], at) => ({ line: at + 2, date: '', account, amount: '' }));
  return judgeReturned(lines, { headers, words: importStatuses, amounts }, hasCreditNotes)(numbers, word);
}
const ORDERS = { orderId: 'Order No' };

test('returns are subtracted', () => {
  expect(
    judge(
      [
        ['Alder', 100],
        ['Alder', 30],
      ],
      [3],
    ),
  ).toBe('negative');
  expect(
    judge(
      [
        ['Alder', 100],
        ['Alder', null],
      ],
      [3],
    ),
  ).toBe('negative');
  expect(
    judge(
      [
        ['Alder', 100],
        ['Alder', 30],
      ],
      [3],
      { amounts: [] },
    ),
  ).toBe('negative');
});

test('the rows of an order or of a yes are the sales themselves', () => {
  const figures = [['Alder', 100] as const, ['Alder', 30] as const];
  expect(judge(figures, [3], { headers: ORDERS })).toBe('leaveOut');
  expect(judge(figures, [3], { headers: { status: 'Order status' } })).toBe('leaveOut');
  expect(judge(figures, [3], { headers: { date: 'Bestelldatum' } })).toBe('leaveOut');
  expect(judge(figures, [3], { word: 'Yes' })).toBe('leaveOut');
  // An invoice with the status of its order.
  expect(judge(figures, [3], { headers: { status: 'Order status', date: 'Invoice date' } })).toBe('negative');
});

test.each(['Credit note', 'CREDIT-MEMO', 'Creditnota', 'Gutschrift', 'Avoir', 'Nota de crédito', 'Rechnungskorrektur'])(
  'a %s is a document of its own, also in a list of orders',
  (word) => {
    expect(
      judge(
        [
          ['Alder', 100],
          ['Alder', 30],
        ],
        [3],
        { headers: ORDERS, word },
      ),
    ).toBe('negative');
  },
);

test.each(['Credited', 'Gecrediteerd', 'Retoure', 'مرجوعی'])('an order with the status %s is the order itself', (word) => {
  expect(
    judge(
      [
        ['Alder', 100],
        ['Alder', 30],
      ],
      [3],
      { headers: ORDERS, word },
    ),
  ).toBe('leaveOut');
});

test('negative rows are never left out', () => {
  expect(
    judge(
      [
        ['Alder', 100],
        ['Alder', -30],
      ],
      [3],
      { headers: ORDERS },
    ),
  ).toBe('negative');
  expect(judge([['Alder', 0]], [2], { headers: ORDERS })).toBe('negative');
  expect(
    judge(
      [
        ['Alder', 20],
        ['Alder', -30],
      ],
      [2, 3],
      { headers: ORDERS },
    ),
  ).toBe('negative');
});

test('sales that other rows take back count', () => {
  expect(
    judge(
      [
        ['Alder', 30],
        [' Alder ', -30],
      ],
      [2],
    ),
  ).toBe('count');
  expect(
    judge(
      [
        ['Alder', 30],
        ['Alder', -30],
      ],
      [2, 3],
    ),
  ).toBe('count');
  expect(
    judge(
      [
        ['Alder', 30],
        ['Birch', -30],
      ],
      [2],
    ),
  ).toBe('negative');
  expect(
    judge(
      [
        ['Alder', 30],
        ['Alder', -31],
      ],
      [2],
    ),
  ).toBe('negative');
  expect(
    judge(
      [
        ['Alder', 30],
        ['Alder', -30],
        ['Birch', 5],
      ],
      [2, 4],
    ),
  ).toBe('count');
  expect(
    judge(
      [
        ['Alder', 30],
        ['Alder', -30],
        ['Birch', 5],
        ['Cedar', 5],
      ],
      [2, 4, 5],
    ),
  ).toBe('negative');
  expect(judge([['Alder', 30]], [2], { hasCreditNotes: true })).toBe('count');
});

describe('rows are of invoices', () => {
  const of = (headers: Record<string, string>, filled: string[] = []) => isInvoice({ headers, words: importStatuses, filled });

  test('by the number or the day in use', () => {
    expect(of({ orderId: 'Factuurnummer' })).toBe(true);
    expect(of({ date: 'Rechnungsdatum' })).toBe(true);
    expect(of({ orderId: 'Boekstuknr.' })).toBe(true);
    expect(of({ orderId: 'Order No', date: 'Date', account: 'Invoice name' })).toBe(false);
    expect(of({ orderId: 'Pro-forma invoice' })).toBe(false);
  });

  test.each([
    'Invoice No',
    'Invoice Number',
    'INVOICE #',
    'Boekstuknr.',
    'Rechnungsnr.',
    'Date de facture',
    'Nº factura',
    'Fatura Tarihi',
    'تاریخ فاکتور',
  ])('where every row has a %s', (header) => {
    expect(of({ orderId: 'Order No' }, ['Customer', header])).toBe(true);
  });

  test.each(['Invoice address', 'Payment date', 'Billing name', 'Proforma invoice no', 'شماره پیش‌فاکتور'])(
    'and not where every row has a %s',
    (header) => {
      expect(of({ orderId: 'Order No' }, [header])).toBe(false);
    },
  );
});
