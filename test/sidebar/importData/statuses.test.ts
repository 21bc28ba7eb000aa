// What the words of a column of statuses make of the rows of a sales file.
import { importFindings as english } from '../../../src/text/en/importFindings';
import { importFindings as persian } from '../../../src/text/fa/importFindings';
import { JALALI, lines, read } from './readLikePanel';

/** A file of invoices: 100 of a status that counts, and 30 of the others. */
const invoices = (status: string, amount = '30', header = 'Customer;Invoice No;Date;Amount;Status') =>
  lines(header, 'Alder;1;2025-01-05;100;Posted', `Alder;2;2025-01-06;${amount};${status}`);
const revenueOf = async (...file: Parameters<typeof read>) => (await read(...file)).customers['Alder']?.[2025] ?? 0;
const statusesOf = async (...file: Parameters<typeof read>) => {
  const { findings } = await read(...file);
  return findings.find(({ code }) => code === 'statuses');
};

describe('goods that came back', () => {
  const RETURNS = [
    'Credit note',
    'CREDIT-MEMO',
    'Credited',
    'Return',
    'Returned by customer',
    'Goods returned',
    'Sales return',
    'Gutschrift',
    'Retoure',
    'Retourniert',
    'Zurückgegeben',
    'Avoir',
    'Retournée',
    'Note de crédit',
    'Devolución',
    'Devuelto',
    'Nota di credito',
    'Devolvida',
    'Gecrediteerd',
    'Creditnota',
    'Geretourneerd',
    'İade',
    'İADE EDİLDİ',
    'Zwrot',
    'Zwrócone',
    'برگشت',
    'برگشتی',
    'برگشت از فروش',
    'برگشت‌ از ‌فروش',
    'فاکتور برگشت از فروش',
    'کالای برگشتی',
    'مرجوع',
    'مرجوعي',
    'مرجوع شده',
    'فاکتور مرجوعی',
    'عودت',
    'عودت داده شده',
    'پس گرفته شد',
  ];

  test.each(RETURNS)('with the status %s are subtracted from sales', async (status) => {
    expect(await revenueOf(invoices(status))).toBe(70);
  });

  test.each(RETURNS)('with the status %s and a negative amount count as they are', async (status) => {
    expect(await revenueOf(invoices(status, '-30'))).toBe(70);
  });

  test('can be counted or left out instead', async () => {
    const file = invoices('برگشتی');
    expect(await statusesOf(file)).toMatchObject({
      values: { rows: 1 },
      questions: [
        { key: 'Posted', answer: 'count' },
        { key: 'برگشتی', options: ['count', 'negative', 'leaveOut'], answer: 'negative' },
      ],
    });
    expect(await revenueOf(file, { answers: { 'statuses:برگشتی': 'count' } })).toBe(130);
    expect(await revenueOf(file, { answers: { 'statuses:برگشتی': 'leaveOut' } })).toBe(100);
  });

  test('by an unknown word can be subtracted, and what is not sold cannot', async () => {
    const file = lines(
      'Customer;Invoice No;Date;Amount;Status',
      'Alder;1;2025-01-05;100;Posted',
      'Alder;2;2025-01-06;30;Sent home',
      'Alder;3;2025-01-07;9;Cancelled',
    );
    expect((await statusesOf(file))?.questions.map(({ options }) => options.length)).toEqual([3, 3, 2]);
    expect(await revenueOf(file, { answers: { 'statuses:Sent home': 'negative' } })).toBe(70);
  });

  test.each(['Refunded', 'Cancelled', 'Storniert', 'ابطال شده', 'مسترد شده', 'برگشت خورده'])(
    'are something else than the status %s, which is left out',
    async (status) => {
      expect(await revenueOf(invoices(status))).toBe(100);
    },
  );

  test.each(['Not returned', 'Returning customer', 'Partially returned', 'بدون مرجوعی', 'مرجوع نشده', 'چک برگشتی'])(
    'are something else than the status %s, which counts',
    async (status) => {
      expect(await revenueOf(invoices(status))).toBe(130);
    },
  );

  test.each([
    'Customer;Order No;Date;Amount;Status',
    'Customer;No;Order date;Amount;Status',
    'مشتری;شماره سفارش;تاریخ;مبلغ;وضعیت',
  ])('are the order itself in the list %s, which is left out', async (header) => {
    expect(await revenueOf(invoices('Returned', '30', header))).toBe(100);
    expect(await revenueOf(invoices('Returned', '-30', header))).toBe(70);
  });

  test('leave the credited invoice where its credit note is a row with the same amount', async () => {
    const file = lines(
      'Relatie;Factuurnummer;Factuurdatum;Bedrag excl. btw;Status',
      'Alder;1;05-01-2025;100,00;Betaald',
      'Alder;2;06-01-2025;30,50;Gecrediteerd',
      'Alder;C1;07-01-2025;-30,50;Betaald',
    );
    expect(await revenueOf(file)).toBe(100);
    // The same amount of another customer takes nothing back.
    expect(await revenueOf(file.replace('Alder;C1', 'Birch;C1'))).toBe(69.5);
  });

  test('leave the credited invoice where a column of types names the credit note', async () => {
    const file = lines(
      'Customer;Invoice No;Date;Amount;Document type;Status',
      'Alder;1;2025-01-05;100;Invoice;Credited',
      'Alder;2;2025-01-06;30;Credit note;Paid',
    );
    expect(await revenueOf(file)).toBe(70);
  });

  test('are subtracted once where the type and the status both say so', async () => {
    const file = lines(
      'Customer;Invoice No;Date;Amount;Document type;Status',
      'Alder;1;2025-01-05;100;Invoice;Posted',
      'Alder;2;2025-01-06;30;Credit note;Returned',
    );
    expect(await revenueOf(file)).toBe(70);
  });

  test('are said to be subtracted, and each word that is left out has its rows and sum', () => {
    const values = { column: 'Status', negative: 'Returned (1 row, 30)', leaveOut: 'Lost (16 rows, 689) and Open (2 rows, 74)' };
    expect(english.sentences.statuses(values)).toBe(
      'Subtracted by Status: Returned (1 row, 30). Left out by Status: Lost (16 rows, 689) and Open (2 rows, 74).',
    );
    expect(english.sentences.statuses({ column: 'Status' })).toBe('All rows count, whatever Status says.');
    expect(persian.sentences.statuses({ column: 'وضعیت', negative: 'مرجوعی (۵۲ ردیف، ۳۰)', leaveOut: 'ابطال (۳ ردیف، ۵)' })).toBe(
      'بر پایه «وضعیت» کم می‌شود: مرجوعی (۵۲ ردیف، ۳۰). بر پایه «وضعیت» کنار گذاشته شد: ابطال (۳ ردیف، ۵).',
    );
    expect(persian.sentences.statuses({ column: 'وضعیت' })).toBe('همه ردیف‌ها به حساب می‌آیند، هر چه در «وضعیت» باشد.');
  });
});

describe('an invoice that is not paid yet', () => {
  /** Only rows of one status. */
  const only = (header: string, status: string) =>
    lines(header, `Alder;1;2025-01-05;100;${status}`, `Alder;2;2025-01-06;30;${status}`);
  const HEADERS = [
    'Customer;Invoice No;Date;Amount;Status',
    'Customer;No;Invoice date;Amount;Status',
    'Relatie;Factuurnummer;Datum;Bedrag;Status',
    'Relatie;Nummer;Factuurdatum;Bedrag;Status',
    'Kunde;Nummer;Rechnungsdatum;Betrag;Status',
    'مشتری;شماره فاکتور;تاریخ;مبلغ;وضعیت',
  ];
  const UNPAID = [
    'Openstaand',
    'Open',
    'Offen',
    'Ouverte',
    'Abierta',
    'Aperta',
    'Aberta',
    'Açık',
    'Unpaid',
    'Overdue',
    'Vervallen',
  ];
  const IN_PERSIAN = ['باز', 'پرداخت نشده', 'تسویه نشده', 'در انتظار پرداخت', 'در جریان وصول'];

  test.each([...UNPAID, ...IN_PERSIAN])('with the status %s is sold, even if the file has no other', async (status) => {
    for (const header of HEADERS) expect([header, await revenueOf(only(header, status))]).toEqual([header, 130]);
  });

  test('is sold where each of its orders has the number of an invoice', async () => {
    const file = lines(
      'Customer;Order ID;Invoice No;Order date;Amount;Status',
      'Alder;o1;1;2025-01-05;100;Open',
      'Alder;o2;2;2025-01-06;30;Open',
    );
    expect(await revenueOf(file)).toBe(130);
    // An order without one is still to be invoiced.
    expect(await revenueOf(file.replace('o2;2;', 'o2;;'))).toBe(0);
  });

  test('is sold beside a single credit note', async () => {
    const file = lines(
      'Relatie;Factuurnummer;Factuurdatum;Bedrag excl. btw;Status',
      'Alder;1;05-01-2025;100,00;Openstaand',
      'Alder;2;06-01-2025;30,00;Openstaand',
      'Alder;C1;07-01-2025;-20,00;Gecrediteerd',
    );
    expect(await revenueOf(file)).toBe(110);
  });

  test.each([
    ['Customer;Order No;Order date;Amount;Status', 'Open'],
    ['Klant;Ordernummer;Orderdatum;Bedrag;Status', 'Openstaand'],
    ['Kunde;Auftragsnummer;Auftragsdatum;Betrag;Status', 'Offen'],
    ['Customer;Quote No;Quote date;Amount;Status', 'Open'],
    ['Customer;Proforma invoice no;Date;Amount;Status', 'Open'],
    ['مشتری;شماره سفارش;تاریخ;مبلغ;وضعیت', 'باز'],
    ['مشتری;شماره پیش‌فاکتور;تاریخ;مبلغ;وضعیت', 'باز'],
    ['Customer;Invoice No;Invoice date;Amount;Status', 'Draft'],
    ['Relatie;Factuurnummer;Factuurdatum;Bedrag;Status', 'Concept'],
    ['مشتری;شماره فاکتور;تاریخ;مبلغ;وضعیت', 'پیش‌نویس'],
  ])('is not an order, an offer or a draft: of %s, %s is left out', async (header, status) => {
    expect(await revenueOf(only(header, status), { kind: 'salesLines' })).toBe(0);
  });
});

test('returns of a Jalali year are subtracted from it', async () => {
  const file = lines(
    'شماره فاکتور;تاریخ;طرف حساب;مبلغ خالص;وضعیت',
    '۱۰۰۱;۱۴۰۴/۰۲/۰۱;پارس;۱۰۰۰;قطعی',
    '۱۰۰۲;۱۴۰۴/۰۲/۰۵;پارس;۳۰۰;برگشت از فروش',
    '۱۰۰۳;۱۴۰۴/۰۲/۰۶;پارس;-۱۰۰;مرجوعی',
    '۱۰۰۴;۱۴۰۴/۰۲/۰۷;پارس;۵۰;ابطال شده',
  );
  const { customers } = await read(file, { inYears: JALALI });
  expect(customers).toEqual({ پارس: { 1404: 600 } });
});
