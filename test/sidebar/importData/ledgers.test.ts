// Ledgers and reports by customer, whose customers are lines above their sales.
import { JALALI, lines, read } from './readLikePanel';

const SEPIDAR = lines(
  'شرکت پخش آذر - گردش فروش به تفکیک مشتری,,,,,,',
  'از تاریخ ۱۴۰۴/۰۱/۰۱ تا تاریخ ۱۴۰۵/۰۷/۳۰ - مبالغ به ریال,,,,,,',
  'ردیف,تاریخ,شماره سند,شرح,تعداد,فی,مبلغ',
  'طرف حساب: ۱۰۰۰۱ - فروشگاه افق,,,,,,',
  '۱,۱۴۰۴/۰۱/۱۲,۲۰۰۰۳,چای,2,100,200',
  '۲,۱۴۰۵/۰۱/۲۸,۲۰۰۰۵,روغن,1,50,50',
  'جمع طرف حساب,,,,3,,250',
  'طرف حساب: ۱۰۰۰۸ - پخش کاله,,,,,,',
  'مانده از قبل,,,,,,900',
  '۱,۱۴۰۴/۰۲/۰۱,۲۰۰۰۴,چای,3,100,300',
  'جمع طرف حساب,,,,3,,300',
  'جمع کل,,,,6,,550',
);

test('a ledger of an Iranian program has its customers with their codes, and no sum counts', async () => {
  const content = await read(SEPIDAR, { inYears: JALALI });
  expect(content).toMatchObject({
    kind: 'salesLines',
    customers: { 'فروشگاه افق': { 1404: 200, 1405: 50 }, 'پخش کاله': { 1404: 300 } },
    ids: { 'فروشگاه افق': '10001', 'پخش کاله': '10008' },
    counted: 3,
    problems: [],
  });
});

test('the label may be in any column, also in the column of the day', async () => {
  const second = SEPIDAR.replace(/^(طرف حساب|جمع)([^,]*),/gm, ',$1$2').replace(/^(,[^\n]*),$/gm, '$1');
  const { customers, problems } = await read(second, { inYears: JALALI });
  expect(customers).toEqual({ 'فروشگاه افق': { 1404: 200, 1405: 50 }, 'پخش کاله': { 1404: 300 } });
  expect(problems).toEqual([]);
});

test('names without a label are customers, and how many rows they were written into is said', async () => {
  const bare = SEPIDAR.replace(/^طرف حساب: \S+ - /gm, '').replace('مانده از قبل,,,,,,900\n', '');
  const { customers, findings } = await read(bare, { inYears: JALALI });
  expect(customers).toEqual({ 'فروشگاه افق': { 1404: 200, 1405: 50 }, 'پخش کاله': { 1404: 300 } });
  expect(findings.find(({ code }) => code === 'namesAbove')).toMatchObject({ values: { rows: 3 } });
});

test('a German list of debtors is read the same way', async () => {
  const { customers, ids } = await read(
    lines(
      'Belegdatum;Beleg;Text;Nettobetrag',
      'Debitor: 10001 Müller GmbH;;;',
      '05.01.2025;R1;Schrauben;1.000,00',
      '06.01.2025;R2;Muttern;500,50',
      'Summe Debitor;;;1.500,50',
      'Debitor: 10002 Maier AG;;;',
      '07.01.2025;R3;Schrauben;10,00',
      'Summe Debitor;;;10,00',
      'Gesamtsumme;;;1.510,50',
    ),
  );
  expect(customers).toEqual({ 'Müller GmbH': { 2025: 1500.5 }, 'Maier AG': { 2025: 10 } });
  expect(ids).toEqual({ 'Müller GmbH': '10001', 'Maier AG': '10002' });
});

test.each([
  [
    'Persian',
    [
      'تاریخ,شرح,طرف حساب,بدهکار,بستانکار',
      '1404/01/20,فاکتور فروش ۱۰۱,پارس,12000,0',
      '1404/02/05,دریافت چک,پارس,0,10000',
      '1404/02/20,برگشت از فروش ۴,پارس,0,1000',
      '1404/02/25,برگشت چک ۱۲,پارس,10000,0',
    ],
    { پارس: { 1404: 11_000 } },
    JALALI,
  ],
  [
    'Turkish',
    [
      'Tarih;Cari Unvan;Evrak No;Açıklama;Borç;Alacak',
      '10.01.2025;Alder;F1;Satış faturası;1.000,00;',
      '15.01.2025;Alder;T1;Tahsilat;;1.000,00',
      '20.01.2025;Alder;I1;Satış iade;;100,00',
    ],
    { Alder: { 2025: 900 } },
    undefined,
  ],
  [
    'Persian, with balances that are no codes of documents',
    [
      'تاریخ;نام طرف حساب;شرح;بدهکار;بستانکار;مانده',
      '1404/01/05;پارس;فاکتور فروش ۱;1000;0;1000',
      '1404/01/15;پارس;دریافت چک;0;1000;0',
      '1404/02/15;پارس;چک برگشتی;1000;0;1000',
      '1404/03/05;نور;فاکتور فروش ۲;50;0;50',
    ],
    { پارس: { 1404: 1000 }, نور: { 1404: 50 } },
    JALALI,
  ],
  [
    'English',
    [
      'Date,Customer,Details,Debit,Credit',
      '2025-01-05,Alder,Invoice 17,1000,',
      '2025-01-06,Alder,Card payment,,1000',
      '2025-01-08,Alder,Credit note 3,,100',
      '2025-01-10,Alder,Returned cheque,50,',
      '2025-01-11,Alder,Impayé chèque n°12,50,',
    ],
    { Alder: { 2025: 900 } },
    undefined,
  ],
])(
  'a register without types is read by its texts: credit notes are subtracted, and payments no sales: %s',
  async (_, rows, expected, inYears) => {
    const { customers } = await read(lines(...rows), inYears && { inYears });
    expect(customers).toEqual(expected);
  },
);
