// What the type of a document makes of the rows of a sales file: words for sales, credit notes and payments, and codes.
import { importFindings as english } from '../../../src/text/en/importFindings';
import { importFindings as persian } from '../../../src/text/fa/importFindings';
import { lines, read } from './readLikePanel';

/** A file with 100 of one type, and 30 of another. */
const documents = (type: string, ordinary = 'Invoice') =>
  lines('Customer;Date;Type;Amount', `Alder;2025-01-05;${ordinary};100`, `Alder;2025-01-06;${type};30`);
const revenueOf = async (...file: Parameters<typeof read>) => (await read(...file)).customers['Alder']?.[2025] ?? 0;
const typesOf = async (...file: Parameters<typeof read>) =>
  (await read(...file)).findings.find(({ code }) => code === 'documentTypes');

test.each([
  ...[
    'Sales Receipt',
    'Sale receipt',
    'Cash sales receipt',
    'Cash sale',
    'Cash Sales',
    'POS sale',
    'Till receipt',
    'Credit card sale',
    'Statement Charge',
  ],
  ...['Barverkauf', 'Kassenverkauf', 'Kassenbon', 'Verkaufsquittung', 'Vente au comptant', 'Vente comptoir', 'Ticket de caisse'],
  ...['Reçu de vente', 'Venta al contado', 'Venta de contado', 'Recibo de venta', 'Ticket', 'Vendita al banco', 'Scontrino'],
  ...['Corrispettivo', 'Kassabon', 'Contante verkoop', 'Venda à vista', 'Recibo de venda', 'Fatura-recibo', 'Fatura/Recibo'],
  ...['Peşin satış', 'Perakende satış fişi', 'Sprzedaż gotówkowa', 'Paragon', 'فروش نقدی', 'فاکتور فروش نقدی', 'رسید فروش'],
])('a sale that is paid at once counts: %s', async (type) => {
  expect(await revenueOf(documents(type))).toBe(130);
});

test.each([
  ...[
    'Payment',
    'Receipt',
    'Deposit',
    'Payment receipt',
    'Customer payment',
    'Zahlung',
    'Zahlungseingang',
    'Paiement',
    'Règlement',
  ],
  ...['Pago', 'Recibo', 'Cobro', 'Pagamento', 'Betaling', 'Recebimento', 'Tahsilat', 'Wpłata', 'دریافت', 'دریافت وجه', 'PMT'],
])('money that comes in does not count: %s', async (type) => {
  expect(await revenueOf(documents(type))).toBe(100);
});

test.each([
  ['فروش', 'برگشت از فروش'],
  ['فروش', 'مرجوعی'],
  ['Sales', 'Returns'],
  ['Sale', 'Return'],
  ['Umsatz', 'Gutschriften'],
  ['Ventes', 'Retours'],
  ['Ventas', 'Devoluciones'],
])('beside “%s”, “%s” is taken off, with and without a sign', async (sale, back) => {
  expect(await revenueOf(documents(back, sale))).toBe(70);
  expect(await revenueOf(documents(back, sale).replace('30', '-30'))).toBe(70);
});

describe('the sentence', () => {
  const values = { column: 'Type', negative: '', leaveOut: '', ask: '' };

  test('names what is subtracted and what is left out, with rows and sums', async () => {
    expect(await typesOf(lines(documents('Payment'), 'Alder;2025-01-07;Credit Memo;20'))).toMatchObject({
      questions: [
        { key: 'Invoice', count: 1, sum: 100, answer: 'count' },
        { key: 'Payment', count: 1, sum: 30, answer: 'leaveOut' },
        { key: 'Credit Memo', count: 1, sum: 20, answer: 'negative' },
      ],
    });
    expect(english.count(2, '1,182')).toBe('(2 rows, 1,182)');
    expect(english.count(1)).toBe('(1 row)');
    expect(persian.count(2, '۱٬۱۸۲')).toBe('(۲ ردیف، ۱٬۱۸۲)');
    expect(persian.count(1)).toBe('(۱ ردیف)');
    expect(english.sentences.documentTypes({ ...values, negative: 'Credit Memo (6 rows)', leaveOut: 'Payment (1 row)' })).toBe(
      'Subtracted by Type: Credit Memo (6 rows). Left out by Type: Payment (1 row).',
    );
    expect(english.sentences.documentTypes(values)).toBe('All rows count, whatever Type says.');
    expect(persian.sentences.documentTypes({ ...values, column: 'نوع', negative: 'برگشت (۶ ردیف)' })).toBe(
      'بر پایه «نوع» کم می‌شود: برگشت (۶ ردیف).',
    );
    expect(persian.sentences.documentTypes({ ...values, column: 'نوع' })).toBe('همه ردیف‌ها به حساب می‌آیند، هر چه در «نوع» باشد.');
  });

  test('has no sums where the file has several currencies, which are never added up', async () => {
    const file = lines(
      'Customer;Date;Type;Amount;Currency',
      'Alder;2025-01-05;Invoice;100;EUR',
      'Alder;2025-01-06;Payment;30;USD',
    );
    expect((await typesOf(file))?.questions.map(({ sum }) => sum)).toEqual([undefined, undefined]);
  });

  test('asks about codes that nothing explains', () => {
    expect(english.sentences.documentTypes({ ...values, ask: 'C (5 rows, 500)' })).toBe(
      'Nothing says whether these codes of Type are credit notes: C (5 rows, 500). Decide before you import.',
    );
    expect(persian.sentences.documentTypes({ ...values, column: 'نوع', ask: 'ب (۵ ردیف، ۵۰۰)' })).toBe(
      'معلوم نیست این کدهای «نوع» برگشت از فروش است یا نه: ب (۵ ردیف، ۵۰۰). پیش از ورود، تصمیم بگیرید.',
    );
  });
});

describe('a type of codes', () => {
  test.each([
    ['F', 'A'],
    ['FA', 'AV'],
    ['FAC', 'AVO'],
    ['I', 'C'],
    ['INV', 'CN'],
    ['INV', 'CR'],
    ['SI', 'SC'],
    ['R', 'G'],
    ['RE', 'GU'],
    ['RG', 'GS'],
    ['FV', 'NC'],
    ['FC', 'NC'],
    ['FT', 'NC'],
    ['TD01', 'TD04'],
    ['F1', 'R1'],
    ['F2', 'G2'],
    ['ZF2', 'ZRE'],
    ['RV', 'DG'],
    ['F', 'K'],
    ['FV', 'KOR'],
    ['380', '381'],
    ['۳۸۰', '۳۸۱'],
    ['ف', 'ب'],
  ])('has the sales %s and the credit notes %s by the usual codes of a language', async (sale, credit) => {
    expect(await revenueOf(documents(credit, sale))).toBe(70);
    expect(await typesOf(documents(credit, sale))).toMatchObject({ questions: [{ answer: 'count' }, { answer: 'negative' }] });
  });

  test.each([
    ['a description', 'Description', 'Avoir s/ Électricité article 1', 'Électricité article 1'],
    ['a description in Persian', 'شرح', 'برگشت پمپ', 'پمپ'],
    ['the number of the document', 'Invoice No', 'AV242555', 'FA242554'],
    ['a number with a mark', 'Invoice No', 'GS-17', 'RE-16'],
    ['a remark', 'Comment', 'Credit note for 12', ''],
  ])('is judged by %s', async (_, header, ofCredit, ofSale) => {
    const file = lines(
      `Customer;Date;Type;Amount;${header}`,
      `Alder;2025-01-05;X;100;${ofSale}`,
      `Alder;2025-01-06;Y;30;${ofCredit}`,
    );
    expect(await revenueOf(file)).toBe(70);
    // By the cells of the rows, even against the usual codes.
    const other = file.replace(';X;', ';A;').replace(';Y;', ';F;');
    expect(await revenueOf(other)).toBe(70);
  });

  test('is asked about where nothing tells, but for the code with the most money', async () => {
    const file = lines('Customer;Date;Type;Amount', 'Alder;2025-01-05;K1;30', 'Alder;2025-01-06;K2;100', 'Alder;2025-01-07;K3;5');
    const { isRefused } = await read(file);
    expect(isRefused).toBe(true);
    expect(await typesOf(file)).toMatchObject({
      values: { column: 'Type', waiting: 2 },
      questions: [
        { key: 'K1', count: 1, sum: 30, options: ['ask', 'count', 'negative', 'leaveOut'], answer: 'ask' },
        { key: 'K2', count: 1, sum: 100, options: ['count', 'negative', 'leaveOut'], answer: 'count' },
        { key: 'K3', count: 1, sum: 5, answer: 'ask' },
      ],
    });
    const answers = { 'documentTypes:K1': 'negative', 'documentTypes:K3': 'count' };
    expect(await read(file, { answers })).toMatchObject({ isRefused: false, customers: { Alder: { 2025: 75 } } });
  });

  test('is asked about only the codes that nothing tells', async () => {
    const file = lines(
      'Customer;Date;Type;Amount',
      'Alder;2025-01-05;INV;100',
      'Alder;2025-01-06;CN;30',
      'Alder;2025-01-07;XY;5',
    );
    expect((await typesOf(file))?.questions.map(({ answer }) => answer)).toEqual(['count', 'negative', 'ask']);
  });

  test.each([
    ['the usual credit notes are more than the sales', ['F', '30'], ['A', '100']],
    ['languages differ', ['F', '100'], ['I', '30'], ['N', '20']],
    ['one of the words only is known', ['F', '100'], ['B', '30']],
  ])('is asked about where %s', async (_, ...rows) => {
    const file = lines('Customer;Date;Type;Amount', ...rows.map(([type, amount]) => `Alder;2025-01-05;${type};${amount}`));
    expect((await read(file)).isRefused).toBe(true);
  });

  test.each([
    ['has signs that tell', ['F', '100'], ['A', '-30']],
    ['has one code alone', ['F', '100'], ['F', '30']],
    ['has sales alone', ['FT', '100'], ['FR', '30'], ['FS', '20']],
    ['has words', ['Order', '100'], ['B', '30']],
    ['has too many codes', ...Array.from({ length: 9 }, (__, at) => [`B${at}`, '10'])],
  ])('is not asked about if it %s', async (_, ...rows) => {
    const file = lines('Customer;Date;Type;Amount', ...rows.map(([type, amount]) => `Alder;2025-01-05;${type};${amount}`));
    expect(await typesOf(file)).toBeUndefined();
  });

  test('stays a flag under a header that says what its codes mean, and a side of a ledger under another', async () => {
    const flag = lines('Customer;Date;Is return;Amount', 'Alder;2025-01-05;0;100', 'Alder;2025-01-06;1;30');
    expect(await revenueOf(flag)).toBe(70);
    const side = lines('Customer;Date;Type;Amount', 'Alder;2025-01-05;S;100', 'Alder;2025-01-06;H;30', 'Alder;2025-01-07;S;9');
    expect(await revenueOf(side)).toBe(109);
  });

  test('is found under any header where the other cells of its rows tell', async () => {
    const row = (at: number, kind: string, what: string, amount: number) => `Alder;2025-01-0${at};${kind};${what};${amount}`;
    const file = lines(
      'Customer;Date;Kz;Description;Amount',
      row(1, 'X', 'Pumps', 100),
      row(2, 'Y', 'Gutschrift Pumps', 30),
      row(3, 'X', 'Seals', 50),
    );
    expect(await revenueOf(file)).toBe(120);
  });
});

describe('without a column of types', () => {
  const creditsOf = async (...file: Parameters<typeof read>) =>
    (await read(...file)).findings.find(({ code }) => code === 'creditNotes')?.questions;

  test('credit notes are asked about by the numbers of their documents', async () => {
    const file = lines(
      'Rechnungsnr.;Kunde;Datum;Netto',
      'RE-1;Alder;05.01.2025;100',
      'GU-1;Alder;06.02.2025;30',
      'RE-2;Birch;07.02.2025;200',
    );
    expect(await read(file)).toMatchObject({ isRefused: true });
    expect(await creditsOf(file)).toMatchObject([{ key: 'GU', count: 1, sum: 30, answer: 'ask' }]);
    expect(await revenueOf(file, { answers: { 'creditNotes:GU': 'negative' } })).toBe(70);
    expect(await revenueOf(file, { answers: { 'creditNotes:GU': 'count' } })).toBe(130);
    expect(await revenueOf(file, { answers: { 'creditNotes:GU': 'leaveOut' } })).toBe(100);
  });

  test('Persian returns are asked about by what their rows say', async () => {
    const file = lines(
      'شماره فاکتور,نام مشتری,تاریخ,شرح,مبلغ',
      '۱۰۰۱,افق,۱۴۰۴/۰۱/۱۰,فروش کالا,۱۰۰',
      '۱۰۰۲,افق,۱۴۰۴/۰۲/۱۰,برگشت از فروش فاکتور ۱۰۰۱,۳۰',
      '۱۰۰۳,کاله,۱۴۰۴/۰۲/۱۱,فروش کالا,۲۰۰',
    );
    const jalali = { inYears: { calendar: 'jalali', firstMonth: 1 }, register: 1404 } as const;
    expect(await read(file, jalali)).toMatchObject({ isRefused: true });
    const decided = await read(file, { ...jalali, answers: { 'creditNotes:برگشت': 'negative' } });
    expect(decided).toMatchObject({ isRefused: false, customers: { افق: { 1404: 70 }, کاله: { 1404: 200 } } });
  });

  test('lines with a quantity and a price have amounts too', async () => {
    const file = lines(
      'Invoice no;Customer;Date;Quantity;Unit price',
      'INV-1;Alder;2025-01-05;10;10',
      'CN-1;Alder;2025-02-06;3;10',
      'INV-2;Birch;2025-02-07;20;10',
    );
    expect(await creditsOf(file)).toMatchObject([{ key: 'CN', count: 1, sum: 30, answer: 'ask' }]);
    expect(await revenueOf(file, { answers: { 'creditNotes:CN': 'negative' } })).toBe(70);
  });

  test('what is paid by credit is a sale', async () => {
    const file = lines('Customer;Date;Payment method;Amount', 'Alder;2025-01-05;Cash;100', 'Alder;2025-01-06;Credit;30');
    expect(await creditsOf(file)).toBeUndefined();
  });

  test('the sentence names the numbers and words', () => {
    expect(english.sentences.creditNotes({ negative: 'CN (6 rows, 1,182)' })).toBe(
      'Subtracted as credit notes: CN (6 rows, 1,182).',
    );
    expect(english.sentences.creditNotes({})).toBe('All rows count as sales, also those that look like credit notes.');
    expect(persian.sentences.creditNotes({ ask: 'برگشت (۱ ردیف)' })).toBe(
      'این ردیف‌ها بنا بر شماره یا شرح سند به برگشت از فروش می‌ماند، ولی مبلغشان مثبت است: برگشت (۱ ردیف). پیش از ورود، تصمیم بگیرید.',
    );
  });
});

test.each([
  ['Date,Particulars,Vch Type,Debit,Credit', 'Sales', 'Credit Note', 'Receipt'],
  ['Datum,Kunde,Belegart,Soll,Haben', 'Rechnung', 'Gutschrift', 'Zahlung'],
  ['تاریخ,طرف حساب,نوع سند,بدهکار,بستانکار', 'فروش', 'برگشت از فروش', 'دریافت'],
])('a credit note on the credit side of “%s” is taken off, and a payment is not', async (header, sale, credit, payment) => {
  const { customers, codes } = await read(
    lines(header, `2025-01-05,Alder,${sale},1180,`, `2025-01-06,Alder,${credit},,118`, `2025-01-07,Alder,${payment},,1000`),
  );
  expect(customers).toEqual({ Alder: { 2025: 1062 } });
  expect(codes).toEqual(['documentTypes']);
});

test('numbers that each customer has as its own are not types of documents', async () => {
  const { customers, codes } = await read(
    lines(
      'Data;Documento;Cliente;NIF;Total s/ IVA;IVA;Total',
      ...['03/01/2025;FT 1;Alder;500;100,00;23,00;123,00', '14/01/2025;FT 2;Birch;501;10,00;2,30;12,30'],
      ...['15/01/2025;NC 1;Alder;500;30,00;6,90;36,90', '16/01/2025;FT 3;Birch;501;7,00;1,61;8,61'],
    ),
    { answers: { 'creditNotes:NC': 'negative' } },
  );
  expect(customers).toEqual({ Alder: { 2025: 70 }, Birch: { 2025: 17 } });
  expect(codes).not.toContain('documentTypes');
});
