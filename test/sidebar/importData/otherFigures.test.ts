// Rows and amounts that are not plain revenue: costs and budgets, a ledger's signs, returns, and discounts that are still to be taken off.
import { lines, read } from './readLikePanel';

test.each([
  ['Metric', 'Revenue', 'Cost'],
  ['Scenario', 'Actual', 'Budget'],
  ['Wertart', 'Ist', 'Soll'],
  ['شرح', 'فروش', 'بهای تمام شده'],
])('of rows with a %s, those of %s count, and those of %s do not', async (header, ours, other) => {
  const sales = lines(`Customer,Year,${header},Value`, `Alder,2025,${ours},100`, `Alder,2025,${other},60`);
  const { customers, codes } = await read(sales);
  expect(customers).toEqual({ Alder: { 2025: 100 } });
  expect(codes).toContain('documentTypes');
  const wide = lines(`Customer,${header},2024,2025`, `Alder,${ours},100,200`, `Alder,${other},60,80`);
  const accounts = await read(wide);
  expect(accounts.customers).toEqual({ Alder: { 2024: 100, 2025: 200 } });
  expect(accounts.findings).toMatchObject([{ code: 'leftOutRows', lines: [3], questions: [{ key: 'otherFigure' }] }]);
});

test('types of documents stay types of documents', async () => {
  const { customers } = await read(
    lines('Customer,Date,Type,Amount', 'Alder,2025-01-05,Tax Invoice,100', 'Alder,2025-01-06,Planned service,5'),
  );
  expect(customers).toEqual({ Alder: { 2025: 105 } });
});

test('where sales are negative, all signs are turned round', async () => {
  const ledger = ['Alder,2025-01-05,-100', 'Birch,2025-02-05,-200', 'Cedar,2025-02-06,-50', 'Alder,2025-02-06,20'];
  const file = lines('Customer,Posting date,Amount', ...ledger);
  expect((await read(file)).customers).toEqual({ Alder: { 2025: 80 }, Birch: { 2025: 200 }, Cedar: { 2025: 50 } });
  const kept = await read(file, { answers: { 'negativeAmounts:': 'keep' } });
  expect(kept.customers['Alder']).toEqual({ 2025: -80 });
  const years = await read(lines('Customer,2025', 'Alder,-100', 'Birch,-20', 'Cedar,-5'));
  expect(years.customers).toEqual({ Alder: { 2025: 100 }, Birch: { 2025: 20 }, Cedar: { 2025: 5 } });
});

test('a negative quantity with a positive amount is subtracted', async () => {
  const { customers, codes } = await read(
    lines('Customer,Date,Quantity,Amount', 'Alder,2025-01-05,10,100', 'Alder,2025-01-06,-2,20'),
  );
  expect(customers).toEqual({ Alder: { 2025: 80 } });
  expect(codes).toEqual(['returnedGoods']);
});

test('a discount is taken off where the other figures show that it is not yet', async () => {
  const invoices = lines(
    'مشتری,تاریخ,مبلغ کل,تخفیف,مالیات,قابل پرداخت',
    'سرو,2025-01-05,1000,100,90,990',
    'کاج,2025-01-06,2000,0,200,2200',
  );
  const { customers, codes } = await read(invoices);
  expect(customers).toEqual({ سرو: { 2025: 900 }, کاج: { 2025: 2000 } });
  expect(codes).toEqual(['beforeDiscount']);
  const percent = lines('Customer,Date,Qty,Unit price,Disc %,Amount', 'Alder,2025-01-05,10,10,10,100');
  expect((await read(percent)).customers).toEqual({ Alder: { 2025: 90 } });
  const net = lines('Customer,Date,Qty,Unit price,Discount,Amount', 'Alder,2025-01-05,10,10,10,90');
  expect((await read(net)).customers).toEqual({ Alder: { 2025: 90 } });
});

test('of goods that came back, the discount comes back too', async () => {
  const file = lines('Customer,Date,Qty,Unit price,Discount', 'Alder,2025-01-05,3,10,5', 'Alder,2025-01-06,-1,10,5');
  expect((await read(file)).customers).toEqual({ Alder: { 2025: 20 } });
});

test.each(['Invoice amount', 'Order value', 'Rechnungsbetrag', 'Montant de la facture', 'Importe factura', 'مبلغ فاکتور'])(
  'the %s that repeats on each line of a document counts once',
  async (header) => {
    const file = lines(`Customer,Invoice No,Date,Product,${header}`, 'Alder,1,2025-01-05,A,300', 'Alder,1,2025-01-05,B,300');
    expect((await read(file)).customers).toEqual({ Alder: { 2025: 300 } });
  },
);

test('a margin in per cent of each line gives its cost', async () => {
  for (const [header, one, other] of [
    ['Margin %', '40%', '20%'],
    ['GM %', '40', '20'],
    ['Margin %', '0.4', '0.2'],
    ['Margin', '40%', '20%'],
  ]) {
    const { costs } = await read(
      lines(`Customer,Date,Sales,${header}`, `Alder,2025-01-05,100,${one}`, `Birch,2025-01-05,10,${other}`),
    );
    expect(costs).toEqual({ Alder: { 2025: 60 }, Birch: { 2025: 8 } });
  }
  const amount = await read(lines('Customer,Date,Sales,Margin', 'Alder,2025-01-05,100,40'));
  expect(amount.costs).toEqual({ Alder: { 2025: 60 } });
});

test('what was paid back is taken off', async () => {
  const file = lines(
    'Customer,Date,Amount,Amount Refunded',
    'Alder,2025-01-05,100,20',
    'Birch,2025-01-06,50,',
    'Cedar,2025-01-06,30,-5',
  );
  expect((await read(file)).customers).toEqual({ Alder: { 2025: 80 }, Birch: { 2025: 50 }, Cedar: { 2025: 25 } });
});

test('a percentage among amounts is not money', async () => {
  const sales = await read(lines('Customer,Date,Amount', 'Alder,2025-01-05,12%', 'Birch,2025-01-05,100'));
  expect(sales.customers).toEqual({ Birch: { 2025: 100 } });
  expect(sales.problems).toMatchObject([{ code: 'badNumber', line: 2 }]);
  const accounts = await read(lines('Customer,2024,2025', 'Alder,100,12%', 'Birch,100,90'));
  expect(accounts.customers['Alder']).toEqual({ 2024: 100 });
  expect(accounts.problems).toMatchObject([{ code: 'badNumber', values: { row: 2, value: '12%' } }]);
});

test('a net price of a line counts before the document’s amount with taxes', async () => {
  const file = lines(
    'Customer,Invoice No,Invoice date,Net price,Total incl. VAT',
    'Alder,1,2025-01-05,100,357',
    'Alder,1,2025-01-05,200,357',
  );
  expect((await read(file)).customers).toEqual({ Alder: { 2025: 300 } });
});

test('payments and credit notes of SAP are known by their codes', async () => {
  const rows = [
    'Alder;RV;05.01.2025;100,00',
    'Alder;DZ;06.01.2025;-100,00',
    'Birch;RV;06.01.2025;50,00',
    'Birch;DG;06.01.2025;20,00',
  ];
  expect((await read(lines('Kunde;Belegart;Buchungsdatum;Betrag', ...rows))).customers).toEqual({
    Alder: { 2025: 100 },
    Birch: { 2025: 30 },
  });
});

test('the cost of a unit gives the cost of a line', async () => {
  const { costs } = await read(
    lines('Customer,Date,Qty,Unit price,Unit cost', 'Alder,2025-01-05,10,10,6', 'Alder,2025-01-06,-1,10,6'),
  );
  expect(costs).toEqual({ Alder: { 2025: 54 } });
});

test('numbers of documents begin anew with a year and with a customer', async () => {
  const file = lines(
    'Customer,Invoice No,Date,Total',
    'Alder,1,2024-01-05,100',
    'Alder,1,2025-01-05,100',
    'Birch,1,2025-01-05,100',
  );
  const { customers, codes } = await read(file);
  expect(customers).toEqual({ Alder: { 2024: 100, 2025: 100 }, Birch: { 2025: 100 } });
  expect(codes).toEqual([]);
});

test.each([
  ['Dr/Cr', 'Dr', 'Cr'],
  ['S/H', 'S', 'H'],
  ['ماهیت', 'بدهکار', 'بستانکار'],
])('of a column %s, the side of most rows counts', async (header, one, other) => {
  const file = lines(
    `Customer,Date,Amount,${header}`,
    `Alder,2025-01-05,100,${one}`,
    `Alder,2025-01-05,50,${one}`,
    `Alder,2025-01-06,30,${other}`,
  );
  const { customers, codes } = await read(file);
  expect(customers).toEqual({ Alder: { 2025: 150 } });
  expect(codes).toEqual(['documentTypes']);
});

test('what is billed counts before what is paid of it', async () => {
  const file = lines('Customer,Date,Total billed,Total paid', 'Alder,2025-01-05,100,60');
  expect((await read(file)).customers).toEqual({ Alder: { 2025: 100 } });
});

test('a file of credit notes does not have its signs turned round', async () => {
  const rows = ['Alder,2025-01-05,Credit Note,-10', 'Birch,2025-01-06,Credit Note,-20', 'Cedar,2025-01-07,Credit Note,-30'];
  const { customers, codes } = await read(lines('Customer,Date,Type,Amount', ...rows));
  expect(codes).toEqual(['documentTypes']);
  expect(customers).toEqual({ Alder: { 2025: -10 }, Birch: { 2025: -20 }, Cedar: { 2025: -30 } });
});

describe('amounts with a tax beside them are without it', () => {
  test.each<[string, string[], Record<string, Record<number, number>>]>([
    [
      'WooCommerce',
      [
        'Order ID,Order Date,Customer Company,Order Total,Order Tax,Order Subtotal',
        '1,2025-02-01,Alder,119.00,19.00,100.00',
        '2,2025-02-02,Birch,59.50,9.50,50.00',
        '3,2025-02-03,Birch,20.00,0.00,20.00',
      ],
      { Alder: { 2025: 100 }, Birch: { 2025: 70 } },
    ],
    [
      'Sepidar, with a discount',
      [
        'شماره فاکتور,تاریخ,نام مشتری,مبلغ,تخفیف,مالیات و عوارض,مبلغ خالص',
        '1,2025-02-15,البرز,1000,100,90,990',
        '2,2025-03-01,نور,500,0,50,550',
      ],
      { البرز: { 2025: 900 }, نور: { 2025: 500 } },
    ],
    [
      'two taxes, as in India',
      ['Invoice No,Date,Customer,Total,CGST,SGST,Basic', '1,2025-01-05,Alder,118,9,9,100', '2,2025-01-06,Birch,1180,90,90,1000'],
      { Alder: { 2025: 100 }, Birch: { 2025: 1000 } },
    ],
    [
      'a credit note',
      [
        'Date;Kunde;Gesamt;Umsatzsteuer',
        '01.02.2025;Alder;119,00;19,00',
        '02.02.2025;Alder;-59,50;-9,50',
        '02.02.2025;Birch;10,70;0,70',
      ],
      { Alder: { 2025: 50 }, Birch: { 2025: 10 } },
    ],
  ])('%s', async (_, rows, customers) => {
    const { codes, ...found } = await read(lines(...rows));
    expect(found.customers).toEqual(customers);
    expect(codes).toContain('withTax');
  });

  test('a gross amount beside the rate of its tax', async () => {
    const file = lines('Datum;Kunde;Betrag brutto;MwSt-Satz', '03.01.2025;Alder;119,00;19', '14.01.2025;Birch;10,70;7 %');
    expect((await read(file)).customers).toEqual({ Alder: { 2025: 100 }, Birch: { 2025: 10 } });
    const net = lines('Datum;Kunde;Betrag;MwSt-Satz', '03.01.2025;Alder;119,00;19', '14.01.2025;Birch;10,70;7');
    expect((await read(net)).customers).toEqual({ Alder: { 2025: 119 }, Birch: { 2025: 10.7 } });
  });

  test('and net amounts beside their tax stay', async () => {
    const { codes, customers } = await read(
      lines('Customer,Date,Amount,VAT,Gross', 'Alder,2025-01-05,100,19,119', 'Birch,2025-01-06,50,9.5,59.5'),
    );
    expect(customers).toEqual({ Alder: { 2025: 100 }, Birch: { 2025: 50 } });
    expect(codes).not.toContain('withTax');
  });
});
