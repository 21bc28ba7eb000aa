// Files as strangers bring them: other programs, languages and layouts than those in `otherFiles.test.ts`.
import { openPasted, isProblem } from '../../../sidebar/importData/file/OpenedFile';
import { planFile } from '../../../sidebar/importData/columns/planFile';
import { readFile } from '../../../sidebar/importData/rows/readFile';
import { FROM_APRIL, JALALI, lines, read, readDeals, readPeople } from './readLikePanel';

type Case<Expected> = [name: string, rows: string[], expected: Expected];
type Figures = Record<string, Record<number, number>>;
type Reading = NonNullable<Parameters<typeof read>[1]>;
type Table = [...Case<Figures>, reading?: Reading];
/** All four, or the runner passes a callback of its own. */
const withReading = ([name, rows, figures, reading = {}]: Table): Required<Table> => [name, rows, figures, reading];

const SALES: Table[] = [
  [
    'German: report',
    [
      'Umsatzbericht 2025;;',
      'Erstellt am 05.01.2026;;',
      '',
      'Kunde;Datum;Betrag',
      'Alder;05.01.2025;100,00',
      'Birch;06.01.2025;50,00',
      'Summe;;150,00',
    ],
    { Alder: { '2025': 100 }, Birch: { '2025': 50 } },
  ],
  [
    'Persian: report',
    [
      'گزارش فروش سال ۱۴۰۳,,',
      'از تاریخ ۱۴۰۳/۰۱/۰۱ تا ۱۴۰۳/۱۲/۳۰,,',
      'مشتری,تاریخ,مبلغ',
      'پارس,۱۴۰۳/۰۲/۰۱,۱۰۰',
      'نور,۱۴۰۳/۰۳/۰۱,۵۰',
      'جمع کل,,۱۵۰',
    ],
    { پارس: { '1403': 100 }, نور: { '1403': 50 } },
    { inYears: JALALI },
  ],
  [
    'Persian: subtotal',
    ['مشتری,تاریخ,مبلغ', 'پارس,۱۴۰۳/۰۲/۰۱,۱۰۰', 'جمع پارس,,۱۰۰', 'نور,۱۴۰۳/۰۳/۰۱,۵۰', 'جمع نور,,۵۰', 'جمع کل:,,۱۵۰'],
    { پارس: { '1403': 100 }, نور: { '1403': 50 } },
    { inYears: JALALI },
  ],
  [
    'excel outline totals',
    [
      'Customer,Order ID,Date,Amount',
      'Alder,1,2025-01-05,10',
      'Alder Total,,,10',
      'Birch,2,2025-01-05,20',
      'Birch Total,,,20',
      'Grand Total,,,30',
    ],
    { Alder: { '2025': 10 }, Birch: { '2025': 20 } },
  ],
  [
    'German: outline',
    ['Kunde;Auftrag;Datum;Betrag', 'Alder;1;05.01.2025;10', 'Alder Ergebnis;;;10', 'Gesamtergebnis;;;10'],
    { Alder: { '2025': 10 } },
  ],
  [
    'a total below the numbers of rows',
    ['No,Customer,Date,Amount', '1,Alder,2025-01-05,10', '2,Birch,2025-02-05,10', ',Total,,20'],
    { Alder: { '2025': 10 }, Birch: { '2025': 10 } },
  ],
  [
    'total number only',
    ['Customer,Date,Amount', 'Alder,2025-01-05,10', 'Birch,2025-02-05,10', ',,20'],
    { Alder: { '2025': 10 }, Birch: { '2025': 10 } },
  ],
  [
    'a table of psql',
    [
      ' customer | order_date | amount ',
      '----------+------------+--------',
      ' Alder | 2025-01-05 | 10',
      ' Birch | 2025-01-06 | 20',
      '(2 rows)',
    ],
    { Alder: { '2025': 10 }, Birch: { '2025': 20 } },
  ],
  [
    'a table of Markdown',
    ['| Customer | Date | Amount |', '|---|---|---|', '| Alder | 2025-01-05 | 10 |', '| Birch | 2025-01-06 | 20 |'],
    { Alder: { '2025': 10 }, Birch: { '2025': 20 } },
  ],
  [
    'a table of mysql',
    ['+----+', '| customer | date | amount |', '+---+---+---+', '| Alder | 2025-01-05 | 10 |', '+---+---+---+', '1 row in set'],
    { Alder: { '2025': 10 } },
  ],
  [
    'Spanish: totals',
    ['Cliente;Fecha;Importe', 'Alder;05/01/2025;10', 'Birch;15/01/2025;10', 'TOTAL GENERAL;;20', 'Media;;10'],
    { Alder: { '2025': 10 }, Birch: { '2025': 10 } },
  ],
  [
    'note fr',
    [
      'Client;Date;Montant',
      'Alder;25/01/2025;10',
      'Birch;26/01/2025;10',
      '2 lignes',
      'Édité le 05/01/2026 par Ada',
      'Page 1/1',
      'Document confidentiel',
    ],
    { Alder: { '2025': 10 }, Birch: { '2025': 10 } },
  ],
  [
    'note de',
    [
      'Kunde;Datum;Betrag',
      'Alder;25.01.2025;10',
      'Birch;26.01.2025;10',
      'Anzahl Datensätze: 2',
      'Druckdatum: 05.01.2026',
      'Vertraulich',
    ],
    { Alder: { '2025': 10 }, Birch: { '2025': 10 } },
  ],
  [
    'note en',
    [
      'Customer,Date,Amount',
      'Alder,2025-01-25,10',
      'Birch,2025-01-26,10',
      'Thursday, January 5, 2026 10:00 AM GMT - Accrual Basis',
      'End of report',
      '*** End ***',
    ],
    { Alder: { '2025': 10 }, Birch: { '2025': 10 } },
  ],
  [
    'note fa',
    ['مشتری,تاریخ,مبلغ', 'پارس,۱۴۰۳/۰۲/۰۱,۱۰۰', 'نور,۱۴۰۳/۰۳/۰۱,۵۰', 'تعداد رکورد: ۲', 'پایان گزارش', 'تهیه کننده: علی'],
    { پارس: { '1403': 100 }, نور: { '1403': 50 } },
    { inYears: JALALI },
  ],
  [
    'WooCommerce',
    [
      'Order Number,Order Status,Order Date,Company (Billing),Order Total Amount',
      '1,wc-completed,2025-01-05 10:00,Alder,100',
      '2,wc-cancelled,2025-01-05 10:00,Alder,900',
      '3,wc-refunded,2025-01-05,Birch,5',
      '4,wc-processing,2025-01-06,Birch,7',
    ],
    { Alder: { '2025': 100 }, Birch: { '2025': 7 } },
  ],
  [
    'stripe',
    [
      'id,Customer Description,Created (UTC),Amount,Amount Refunded,Currency,Status',
      'ch_1,Alder,2025-01-05 10:00,100.00,0,eur,Paid',
      'ch_2,Birch,2025-01-05 10:00,50,50,eur,Refunded',
      'ch_3,Birch,2025-01-05 10:00,20,0,eur,Failed',
    ],
    { Alder: { '2025': 100 } },
  ],
  [
    'netsuite',
    [
      'Type,Date,Document Number,Name,Amount',
      'Invoice,1/5/2025,INV1,Alder,100.00',
      'Credit Memo,1/16/2025,CM1,Alder,-30.00',
      'Customer Deposit,1/17/2025,D1,Alder,40',
    ],
    { Alder: { '2025': 70 } },
  ],
  [
    'datev de',
    [
      'Belegart;Belegnr.;Belegdatum;Debitor;Nettobetrag',
      'RE;1;05.01.2025;Alder;100,00',
      'GS;2;06.01.2025;Alder;20,00',
      'RE;3;07.01.2025;Birch;10,00',
    ],
    { Alder: { '2025': 80 }, Birch: { '2025': 10 } },
  ],
  [
    'lexware',
    [
      'Belegtyp;Belegnummer;Datum;Kunde;Netto;Status',
      'Rechnung;1;05.01.2025;Alder;100,00;Bezahlt',
      'Rechnung;2;05.02.2025;Alder;50,00;Überfällig',
      'Angebot;3;05.02.2025;Birch;70,00;Offen',
      'Gutschrift;4;05.03.2025;Alder;10,00;Bezahlt',
    ],
    { Alder: { '2025': 140 } },
  ],
  [
    'persian status sepidar',
    [
      'شماره فاکتور,تاریخ,طرف حساب,وضعیت,مبلغ خالص',
      '1,۱۴۰۳/۰۲/۰۱,پارس,تایید شده,۱۰۰',
      '2,۱۴۰۳/۰۲/۰۲,پارس,ابطالی,۹۰۰',
      '3,۱۴۰۳/۰۲/۰۳,نور,موقت,۵۰',
      '4,۱۴۰۳/۰۲/۰۴,نور,تسویه شده,۷',
    ],
    { پارس: { '1403': 100 }, نور: { '1403': 7 } },
    { inYears: JALALI },
  ],
  [
    'French: status sage',
    [
      'N° pièce;Type de pièce;Date;Client;Total HT',
      'F1;Facture;05/01/2025;Alder;100,00',
      'A1;Avoir;26/01/2025;Alder;20,00',
      'D1;Devis;05/02/2025;Birch;70,00',
      'F2;Facture;05/03/2025;Birch;10,00',
    ],
    { Alder: { '2025': 80 }, Birch: { '2025': 10 } },
  ],
  [
    'short codes of credit notes',
    [
      'Customer,Doc No,Date,Doc Type,Amount',
      'Alder,1,2025-01-05,INV,100',
      'Alder,2,2025-01-05,CN,10',
      'Alder,3,2025-01-06,CRN,5',
    ],
    { Alder: { '2025': 85 } },
  ],
  [
    'hubspot deals as sales',
    [
      'Record ID,Deal Name,Deal Stage,Close Date,Amount,Associated Company,Associated Company IDs',
      '101,R,Closed won,2025-01-05,10,Alder,7',
      '102,S,Closed won,2025-02-05,20,Alder,7',
    ],
    { Alder: { '2025': 30 } },
    { kind: 'salesLines' },
  ],
  [
    'similar fa',
    [
      'مشتری,شماره فاکتور,تاریخ,مبلغ',
      'شرکت پارس,1,2025-01-05,1',
      'پارس,2,2025-01-05,2',
      'مؤسسه نور,3,2025-01-05,1',
      'موسسه نور,4,2025-01-06,2',
    ],
    { 'شرکت پارس': { '2025': 3 }, 'مؤسسه نور': { '2025': 3 } },
  ],
  [
    'ids that a program read as numbers',
    [
      'CustomerID,Customer,InvoiceNo,InvoiceDate,Amount',
      '17850.0,Alder,1,2025-01-05,1',
      '13047.0,Birch,2,2025-01-05,2',
      'nan,Cedar,3,2025-01-05,2',
    ],
    { Alder: { '2025': 1 }, Birch: { '2025': 2 }, Cedar: { '2025': 2 } },
  ],
  [
    'no cents',
    [
      'Kunde;Datum;Rechnungsnr.;Betrag',
      'Alder;05.01.2025;1;"2.500,—"',
      'Birch;05.01.2025;2;"75,–"',
      'Cedar;05.01.2025;3;1.250:-',
    ],
    { Alder: { '2025': 2500 }, Birch: { '2025': 75 }, Cedar: { '2025': 1250 } },
  ],
  [
    'eu prefix minus',
    [
      'Kunde;Datum;Rechnungsnr.;Betrag',
      'Alder;05.01.2025;1;-1.234,50 €',
      'Alder;05.01.2025;2;2.000,00 €',
      'Birch;06.01.2025;3;− 5,00 €',
    ],
    { Alder: { '2025': 765.5 }, Birch: { '2025': -5 } },
  ],
  [
    'long fr',
    ['Client;Année;CA HT', 'Alder;2024;100', 'Alder;2025;120', 'Birch;2025;5'],
    { Alder: { '2024': 100, '2025': 120 }, Birch: { '2025': 5 } },
  ],
  [
    'long fa',
    ['مشتری,سال,ماه,مبلغ فروش', 'پارس,۱۴۰۲,مهر,۱۰', 'پارس,۱۴۰۳,آبان,۲۰'],
    { پارس: { '1402': 10, '1403': 20 } },
    { inYears: JALALI },
  ],
  [
    'an amount converted into one currency',
    [
      'Account,Order ID,Date,Amount,Amount (converted),Currency,Amount (converted) Currency',
      'Alder,1,2025-01-05,100,90,USD,EUR',
      'Birch,2,2025-01-05,50,50,EUR,EUR',
    ],
    { Alder: { '2025': 90 }, Birch: { '2025': 50 } },
  ],
  [
    'an amount in company currency',
    [
      'Company,Order ID,Date,Amount,Amount in company currency,Currency',
      'Alder,1,2025-01-05,100,90,USD',
      'Birch,2,2025-01-05,50,50,EUR',
    ],
    { Alder: { '2025': 90 }, Birch: { '2025': 50 } },
  ],
  [
    'signs of several currencies',
    [
      'Customer,Order ID,Date,Amount',
      'Alder,1,2025-01-05,"£1,000.00"',
      'Alder,2,2025-01-05,£50',
      'Birch,3,2025-01-05,US$ 70',
      'Birch,4,2025-01-06,CHF 5',
    ],
    { Alder: { '2025': 1050 } },
  ],
  [
    'Persian: toman header',
    ['مشتری,شماره فاکتور,تاریخ,مبلغ (هزار تومان)', 'پارس,1,۱۴۰۳/۰۱/۰۵,۱۲'],
    { پارس: { '1403': 120000 } },
    { inYears: JALALI, money: { currency: 'IRR', unit: 1 } },
  ],
  [
    'net gross fr',
    [
      'Client;N° facture;Date facture;Montant TTC;Montant HT;TVA',
      'Alder;1;05/01/2025;120,00;100,00;20,00',
      'Birch;2;25/01/2025;12;10;2',
    ],
    { Alder: { '2025': 100 }, Birch: { '2025': 10 } },
  ],
  [
    'net gross es',
    ['Cliente;Factura;Fecha;Base imponible;IVA;Total', 'Alder;1;05/01/2025;100;21;121', 'Birch;2;25/01/2025;10;2,1;12,1'],
    { Alder: { '2025': 100 }, Birch: { '2025': 10 } },
  ],
  [
    'Persian: lines',
    [
      'شماره فاکتور,تاریخ فاکتور,نام مشتری,نام کالا,تعداد,فی,تخفیف,مبلغ کل',
      '1,۱۴۰۳/۰۱/۰۵,پارس,قفسه,۲,۵۰,۱۰,۹۰',
      '1,۱۴۰۳/۰۱/۰۵,پارس,چراغ,۱,۱۰,۰,۱۰',
    ],
    { پارس: { '1403': 100 } },
    { inYears: JALALI },
  ],
  [
    'German: quantity, price and discount',
    [
      'Kunde;Rechnungsnr.;Rechnungsdatum;Menge;Einzelpreis;Rabatt %',
      'Alder;1;05.01.2025;2;10,50;10',
      'Birch;2;25.01.2025;1;5,00;0',
    ],
    { Alder: { '2025': 18.9 }, Birch: { '2025': 5 } },
  ],
  [
    'odoo',
    [
      'Invoice Partner Display Name,Number,Invoice/Bill Date,Untaxed Amount Signed,Total Signed,Status,Payment Status',
      'Alder,INV1,2025-01-05,100,121,Posted,Paid',
      'Alder,RINV1,2025-01-06,-10,-12.1,Posted,Paid',
      'Birch,INV2,2025-01-06,50,60.5,Draft,Not Paid',
      'Birch,INV3,2025-01-06,5,6.05,Posted,Not Paid',
      'Cedar,INV4,2025-01-06,5,6.05,Cancelled,Not Paid',
    ],
    { Alder: { '2025': 90 }, Birch: { '2025': 5 } },
  ],
  [
    'a net price by piece',
    [
      'Order Number,Order Date,CustomerKey,Customer Name,Quantity,Net Price,Unit Cost',
      '1,2023-01-28,1,Alder,2,10,4',
      '2,2023-02-28,2,Birch,1,10,4',
    ],
    { Alder: { '2023': 20 }, Birch: { '2023': 10 } },
  ],
  [
    'zoho books',
    [
      'Invoice Date,Invoice Number,Invoice Status,Customer Name,SubTotal,Total,Balance,Currency Code',
      '2025-01-05,I1,Closed,Alder,100,118,0,INR',
      '2025-01-06,I2,Overdue,Birch,50,59,59,INR',
      '2025-01-06,I3,Void,Birch,50,59,59,INR',
    ],
    { Alder: { '2025': 100 }, Birch: { '2025': 50 } },
  ],
  [
    'freshbooks',
    [
      'Client Name,Invoice #,Date Issued,Invoice Status,Date Paid,Item Name,Rate,Quantity,Line Subtotal,Line Total,Currency',
      'Alder,1,2025-01-05,paid,2025-01-07,Rack,10,2,20,24,EUR',
      'Alder,1,2025-01-05,paid,2025-01-07,Lamp,5,1,5,6,EUR',
    ],
    { Alder: { '2025': 25 } },
  ],
  [
    'squareup',
    [
      'Date,Time,Gross Sales,Discounts,Net Sales,Customer Name,Transaction ID,Event Type',
      '2025-01-05,10:00,"$100.00",-$10.00,$90.00,Alder,T1,Payment',
      '2025-01-06,10:00,-$50.00,$0.00,-$50.00,Alder,T2,Refund',
    ],
    { Alder: { '2025': 40 } },
  ],
  [
    'hasnain es erp',
    [
      'Nº Factura;Fecha Factura;Cliente;Estado;Total Neto',
      '1;25/01/2025;Alder;Pagada;100,50',
      '2;26/01/2025;Birch;Anulada;900',
      '3;27/01/2025;Birch;Vencida;10',
    ],
    { Alder: { '2025': 100.5 }, Birch: { '2025': 10 } },
  ],
  [
    'Italian invoices',
    ['Cliente;Data fattura;Numero fattura;Imponibile;Totale', 'Alder;25/01/2025;1;100,50;122,61', 'Birch;26/01/2025;2;10;12,2'],
    { Alder: { '2025': 100.5 }, Birch: { '2025': 10 } },
  ],
  [
    'Dutch',
    [
      'Klant;Factuurdatum;Factuurnummer;Bedrag excl. btw;Bedrag incl. btw',
      'Alder;25-01-2025;1;100,50;121,61',
      'Birch;26-01-2025;2;10;12,1',
    ],
    { Alder: { '2025': 100.5 }, Birch: { '2025': 10 } },
  ],
  [
    'Persian: debit',
    ['تاریخ,شرح,نام تفصیلی,بدهکار,بستانکار,مانده', '۱۴۰۳/۰۱/۱۵,فاکتور فروش,پارس,۱۰۰,۰,۱۰۰', '۱۴۰۳/۰۱/۲۵,دریافت,پارس,۰,۶۰,۴۰'],
    { پارس: { '1403': 100 } },
    { inYears: JALALI },
  ],
  [
    'sage fr lignes',
    [
      'Code client;Intitulé client;N° de facture;Date de facture;Référence;Qté;PU HT;Remise %;Montant HT',
      'C1;Alder;F1;05/01/2025;A1;2;50,00;10;90,00',
      'C1;Alder;F1;05/01/2025;A2;1;10,00;0;10,00',
      'C2;Birch;F2;25/01/2025;A1;1;50,00;0;50,00',
    ],
    { Alder: { '2025': 100 }, Birch: { '2025': 50 } },
  ],
  [
    'German: warenwirtschaft',
    [
      'Kd.-Nr.;Kunde;Rg.-Nr.;Rg.-Datum;Pos.;Artikel;Menge;VK netto;Gesamt netto',
      '1;Alder;R1;05.01.2025;1;A;2;10,00;20,00',
      '1;Alder;R1;05.01.2025;2;B;1;5,00;5,00',
      '2;Birch;R2;31.01.2025;1;A;1;10,00;10,00',
    ],
    { Alder: { '2025': 25 }, Birch: { '2025': 10 } },
  ],
  [
    'German: SAP german',
    [
      'Auftraggeber;Name Auftraggeber;Faktura;Fakturadatum;Fakturaart;Nettowert;Währg',
      '1000;Alder;9001;05.01.2025;F2;1.234,50;EUR',
      '1000;Alder;9002;06.01.2025;G2;234,50;EUR',
      '2000;Birch;9003;31.01.2025;F2;10,00;EUR',
    ],
    { Alder: { '2025': 1000 }, Birch: { '2025': 10 } },
  ],
  [
    'Persian: hesabfa',
    [
      'ردیف,شماره,تاریخ,مشتری,عنوان,جمع کل,تخفیف,مالیات,مبلغ قابل پرداخت,وضعیت',
      '۱,۱۰۰۱,۱۴۰۳/۰۱/۱۵,پارس,فروش,۱۰۰,۰,۹,۱۰۹,تایید شده',
      '۲,۱۰۰۲,۱۴۰۳/۰۲/۱۵,نور,فروش,۵۰,۰,۰,۵۰,پیش‌نویس',
      '۳,۱۰۰۳,۱۴۰۳/۰۲/۱۶,نور,فروش,۷,۰,۰,۷,تایید شده',
    ],
    { پارس: { '1403': 100 }, نور: { '1403': 7 } },
    { inYears: JALALI },
  ],
  [
    'Persian: holoo',
    [
      'کد مشتری,نام مشتری,شماره فاکتور,تاریخ فاکتور,نوع فاکتور,مبلغ فاکتور',
      '1,پارس,10,1403/01/15,فروش,1000',
      '1,پارس,11,1403/01/20,برگشت از فروش,200',
      '2,نور,12,1403/02/01,پیش فاکتور,900',
      '2,نور,13,1403/02/05,فروش,70',
    ],
    { پارس: { '1403': 800 }, نور: { '1403': 70 } },
    { inYears: JALALI },
  ],
  [
    'Persian: month col',
    ['مشتری,سال,ماه,مبلغ', 'پارس,1403,1,10', 'پارس,1403,12,20'],
    { پارس: { '1403': 30 } },
    { inYears: JALALI },
  ],
  [
    'Persian: unit mix',
    [
      'مشتری,شماره فاکتور,تاریخ,مبلغ',
      'پارس,1,1403/01/15,"۱۰۰٬۰۰۰ تومان"',
      'پارس,2,1403/01/16,"۵۰۰٬۰۰۰ ریال"',
      'نور,3,1403/01/17,"۲۰٬۰۰۰ تومان"',
    ],
    { پارس: { '1403': 150000 }, نور: { '1403': 20000 } },
    { inYears: JALALI },
  ],
  [
    'Persian: date with weekday',
    ['مشتری,شماره فاکتور,تاریخ,مبلغ', 'پارس,1,چهارشنبه ۱۵ فروردین ۱۴۰۳,10', 'نور,2,پنجشنبه ۱۶ فروردین ۱۴۰۳,20'],
    { پارس: { '1403': 10 }, نور: { '1403': 20 } },
    { inYears: JALALI },
  ],
  [
    'Persian: compact date',
    ['مشتری,شماره فاکتور,تاریخ,مبلغ', 'پارس,1,14030115,10', 'نور,2,14030116,20'],
    { پارس: { '1403': 10 }, نور: { '1403': 20 } },
    { inYears: JALALI },
  ],
  [
    'German: long date',
    ['Kunde;Rechnung;Datum;Betrag', 'Alder;1;5. Januar 2025;10', 'Birch;2;31. Dez. 2025;20'],
    { Alder: { '2025': 10 }, Birch: { '2025': 20 } },
  ],
  [
    'French: long date',
    ['Client;Facture;Date;Montant', 'Alder;1;5 janvier 2025;10', 'Birch;2;1er février 2025;20'],
    { Alder: { '2025': 10 }, Birch: { '2025': 20 } },
  ],
  [
    'us long date',
    ['Customer,Invoice,Date,Amount', 'Alder,1,"Jan 5, 2025",10', 'Birch,2,"Sunday, February 2, 2025",20'],
    { Alder: { '2025': 10 }, Birch: { '2025': 20 } },
  ],
  [
    'spaces in numbers fr',
    ['Client;Facture;Date;Montant', 'Alder;1;05/01/2025;1 234,50 €', 'Birch;2;25/01/2025;12 000 €'],
    { Alder: { '2025': 1234.5 }, Birch: { '2025': 12000 } },
  ],
  [
    'spaces around headers',
    [' Customer Name ;  Invoice Date ; Net  Amount ', 'Alder;2025-01-05;10', 'Birch;2025-01-06;20'],
    { Alder: { '2025': 10 }, Birch: { '2025': 20 } },
  ],
  [
    'two equal headers',
    ['Customer,Date,Amount,Amount', 'Alder,2025-01-05,10,11', 'Birch,2025-01-06,20,22'],
    { Alder: { '2025': 10 }, Birch: { '2025': 20 } },
  ],
  [
    'unclosed quotes in sales',
    ['Customer,Order ID,Date,Amount', '"19 inch rack,1,2025-01-05,10', 'Birch,2,2025-01-06,20', '"Best" Pipes,3,2025-01-07,30'],
    { '"19 inch rack': { '2025': 10 }, Birch: { '2025': 20 }, '"Best" Pipes': { '2025': 30 } },
  ],
  [
    'order lines ship',
    [
      'order_id,customer,order_status,order_total,order_date',
      '1,Alder,delivered,10,2025-01-05',
      '2,Alder,canceled,99,2025-01-05',
      '3,Birch,shipped,5,2025-01-06',
    ],
    { Alder: { '2025': 10 }, Birch: { '2025': 5 } },
  ],
  [
    'a column that says whether it was cancelled',
    [
      'Customer,Order ID,Date,Amount,Cancelled',
      'Alder,1,2025-01-05,10,FALSE',
      'Alder,2,2025-01-05,99,TRUE',
      'Birch,3,2025-01-06,5,FALSE',
    ],
    { Alder: { '2025': 10 }, Birch: { '2025': 5 } },
  ],
  [
    'serial days',
    ['Customer,Invoice No,Invoice Date,Amount', 'Alder,1,45662,10', 'Birch,2,45700,20'],
    { Alder: { '2025': 10 }, Birch: { '2025': 20 } },
  ],
  [
    'amounts in brackets',
    [
      'Customer,Invoice No,Date,Amount',
      'Alder,1,2025-01-05,"1,000.00"',
      'Alder,2,2025-01-06,"(200.00)"',
      'Birch,3,2025-01-06,"$(5.00)"',
    ],
    { Alder: { '2025': 800 }, Birch: { '2025': -5 } },
  ],
  [
    'a caption between the rows',
    ['Customer,Date,Amount', '--- North ---,,', 'Alder,2025-01-05,10', '--- South ---,,', 'Birch,2025-01-06,20'],
    { Alder: { '2025': 10 }, Birch: { '2025': 20 } },
  ],
  [
    'names of regions between the rows',
    ['Customer,Date,Amount', 'NORTH,,', 'Alder,2025-01-05,10', 'SOUTH,,', 'Birch,2025-01-06,20'],
    { Alder: { '2025': 10 }, Birch: { '2025': 20 } },
  ],
  [
    'xero total',
    [
      'ContactName,InvoiceNumber,InvoiceDate,Total,LineAmount,Type,Status',
      'Alder,I1,2025-01-05,360,100,ACCREC,PAID',
      'Alder,I1,2025-01-05,360,200,ACCREC,PAID',
      'Birch,C1,2025-01-06,60,50,ACCRECCREDIT,PAID',
      'Birch,I2,2025-01-06,60,70,ACCREC,VOIDED',
    ],
    { Alder: { '2025': 300 }, Birch: { '2025': -50 } },
  ],
  [
    'totals col unit',
    ['Client;Année;Trimestre;CA (k€)', 'Alder;2025;T1;10', 'Alder;2025;T2;5', 'Birch;2025;1;1'],
    { Alder: { '2025': 15000 }, Birch: { '2025': 1000 } },
  ],
  [
    'year month long de',
    ['Kunde;Monat;Umsatz', 'Alder;Jan 2025;10', 'Alder;Feb 2025;5', 'Birch;01.2025;1'],
    { Alder: { '2025': 15 }, Birch: { '2025': 1 } },
  ],
  ['months as 202501', ['Customer,Month,Sales', 'Alder,202501,10', 'Alder,202502,5'], { Alder: { '2025': 15 } }],
  [
    'German: GuV Zeilen',
    ['Kunde;Monat;Jahr;Umsatz netto', 'Alder;1;2025;10', 'Alder;2;2025;20', 'Birch;3;2025;5'],
    { Alder: { '2025': 30 }, Birch: { '2025': 5 } },
  ],
  [
    'persian digits decimal',
    ['مشتری,شماره فاکتور,تاریخ,مبلغ', 'پارس,1,1403/01/15,۱۲٫۵', 'نور,2,1403/01/16,۱٬۰۰۰٫۲۵'],
    { پارس: { '1403': 12.5 }, نور: { '1403': 1000.25 } },
    { inYears: JALALI },
  ],
  [
    'arabic ya',
    ['مشتري,شماره فاكتور,تاريخ,مبلغ', 'شركت پارس,1,1403/01/15,5'],
    { 'شرکت پارس': { '1403': 5 } },
    { inYears: JALALI },
  ],
  [
    'French: a status of two words',
    [
      'Client;Date de vente;Montant;Statut de la commande',
      'Alder;05/01/2025;10;Livrée',
      'Alder;06/01/2025;90;Commande annulée',
      'Birch;25/01/2025;5;Livrée',
    ],
    { Alder: { '2025': 10 }, Birch: { '2025': 5 } },
  ],
  [
    'refund rows',
    [
      'Customer,Order ID,Date,Type,Amount',
      'Alder,1,2025-01-05,sale,100',
      'Alder,1,2025-01-08,refund,-40',
      'Birch,2,2025-01-08,sale,5',
    ],
    { Alder: { '2025': 60 }, Birch: { '2025': 5 } },
  ],
  [
    'German: corrections',
    [
      'Kunde;Datum;Belegnr;Art;Betrag',
      'Alder;05.01.2025;1;Rechnung;100',
      'Alder;06.01.2025;2;Rechnungskorrektur;30',
      'Birch;07.01.2025;3;Stornorechnung;5',
    ],
    { Alder: { '2025': 70 }, Birch: { '2025': -5 } },
  ],
  [
    'an id of each invoice',
    ['Id,Customer,Date,Total', '1,Alder,2025-01-05,10', '2,Alder,2025-01-06,20', '3,Birch,2025-01-06,5'],
    { Alder: { '2025': 30 }, Birch: { '2025': 5 } },
  ],
  [
    'netto brutto de',
    [
      'Kunde;Rechnungsnummer;Rechnungsdatum;Gesamtbetrag brutto;Gesamtbetrag netto',
      'Alder;1;05.01.2025;119;100',
      'Birch;2;31.01.2025;11,9;10',
    ],
    { Alder: { '2025': 100 }, Birch: { '2025': 10 } },
  ],
  [
    'total incl excl',
    ['Customer,Invoice,Date,Total incl. tax,Total excl. tax', 'Alder,1,2025-01-05,120,100', 'Birch,2,2025-01-06,12,10'],
    { Alder: { '2025': 100 }, Birch: { '2025': 10 } },
  ],
  [
    'unit price qty tot',
    ['Customer,Date,Invoice,Product,Price,Qty,Line Total', 'Alder,2025-01-05,1,A,10,2,20', 'Alder,2025-01-05,1,B,5,1,5'],
    { Alder: { '2025': 25 } },
  ],
  [
    'repeat doc total 3',
    [
      'Customer,Invoice,Date,Item,Invoice Total',
      'Alder,1,2025-01-05,A,100',
      'Alder,1,2025-01-05,B,100',
      'Birch,2,2025-01-06,A,50',
      'Birch,2,2025-01-06,B,50',
    ],
    { Alder: { '2025': 100 }, Birch: { '2025': 50 } },
  ],
  [
    'a column of currencies',
    [
      'Kunde;Rechnung;Datum;Betrag;Währung',
      'Alder;1;05.01.2025;100,00;EUR',
      'Alder;2;06.01.2025;100,00;CHF',
      'Birch;3;31.01.2025;50,00;EUR',
    ],
    { Alder: { '2025': 100 }, Birch: { '2025': 50 } },
  ],
  [
    'one amount in two currencies',
    ['Kunde;Rechnung;Datum;Betrag EUR;Betrag USD', 'Alder;1;05.01.2025;100;110', 'Birch;2;31.01.2025;50;55'],
    { Alder: { '2025': 100 }, Birch: { '2025': 50 } },
  ],
  ['uneven sales', ['Customer,Date,Amount', 'Alder,2025-01-05,1,500', 'Birch,2025-01-06,20'], { Birch: { '2025': 20 } }],
  [
    'semicolon title',
    [
      'Umsätze je Kunde',
      'Zeitraum: 01.01.2025 - 31.12.2025',
      '',
      'Kunde;Rechnung;Datum;Betrag',
      'Alder;1;05.01.2025;1.000,50',
      'Birch;2;31.01.2025;20,00',
      'Summe;;;1.020,50',
    ],
    { Alder: { '2025': 1000.5 }, Birch: { '2025': 20 } },
  ],
  [
    'tab export',
    ['Customer\tInvoice\tDate\tAmount', 'Alder\t1\t2025-01-05\t1,000.50', 'Birch\t2\t2025-01-06\t20'],
    { Alder: { '2025': 1000.5 }, Birch: { '2025': 20 } },
  ],
  [
    'repeat header pages',
    ['Kunde;Datum;Betrag', 'Alder;05.01.2025;10', 'Seite 1', 'Kunde;Datum;Betrag', 'Birch;31.01.2025;20', 'Seite 2'],
    { Alder: { '2025': 10 }, Birch: { '2025': 20 } },
  ],
  [
    'headers row 2 w units',
    ['Customer,Date,Amount', ',,(EUR)', 'Alder,2025-01-05,10', 'Birch,2025-01-06,20'],
    { Alder: { '2025': 10 }, Birch: { '2025': 20 } },
  ],
  [
    'days with times and zones',
    ['Kunde;Datum;Betrag', 'Alder;2025-01-05T10:00:00Z;10', 'Birch;2025-01-06T23:30:00+01:00;20'],
    { Alder: { '2025': 10 }, Birch: { '2025': 20 } },
  ],
  [
    'Sales rep rows',
    ['Verkäufer;Kunde;Datum;Betrag', 'Ada;Alder;05.01.2025;10', ';Alder;06.01.2025;5', 'Bo;Birch;31.01.2025;20'],
    { Alder: { '2025': 15 }, Birch: { '2025': 20 } },
  ],
  [
    'gross profit',
    ['Customer,Order,Date,Sales,Gross Profit', 'Alder,1,2025-01-05,100,30', 'Birch,2,2025-01-06,10,2'],
    { Alder: { '2025': 100 }, Birch: { '2025': 10 } },
  ],
  [
    'fiscal long',
    ['Customer,Fiscal Year,Revenue', 'Alder,FY2024/25,10', 'Alder,2025/26,20', 'Birch,FY25,5'],
    { Alder: { '2025': 10, '2026': 20 }, Birch: { '2025': 5 } },
    { inYears: FROM_APRIL },
  ],
];

test.each(SALES.map(withReading))('sales: %s', async (_, rows, customers, reading) => {
  const found = await read(lines(...rows), reading);
  expect(found.kind).toBe('salesLines');
  expect(found.customers).toEqual(customers);
});

const ACCOUNTS: Table[] = [
  [
    'a customer named Total',
    ['Customer,City,Revenue 2025', 'Total,Paris,5', 'Alder,Bern,1', 'Total,,6'],
    { Total: { '2025': 5 }, Alder: { '2025': 1 } },
  ],
  ['wide quarters fr', ['Client;T1 2025;T2 2025;T3 2025;T4 2025', 'Alder;1;2;3;4'], { Alder: { '2025': 10 } }],
  ['wide months fa', ['مشتری,فروردین ۱۴۰۳,اردیبهشت ۱۴۰۳,خرداد ۱۴۰۳', 'پارس,۱,۲,۳'], { پارس: { '1403': 6 } }, { inYears: JALALI }],
  ['wide months es', ['Cliente;Ene 2025;Feb 2025;Mar 2025;Abr 2025', 'Alder;1;2;3;4'], { Alder: { '2025': 10 } }],
  ['wide fr mois', ['Client;janv. 2025;févr. 2025;mars 2025', 'Alder;1;2;3'], { Alder: { '2025': 6 } }],
  ['wide 2025-01', ['Customer,2025-01,2025-02,2025-03', 'Alder,1,2,3'], { Alder: { '2025': 6 } }],
  ['wide Jan-25', ['Customer,Jan-25,Feb-25,Mar-25,Total', 'Alder,1,2,3,6'], { Alder: { '2025': 6 } }],
  ['wide 1/2025', ['Customer,01/2025,02/2025', 'Alder,1,2'], { Alder: { '2025': 3 } }],
  [
    'wide year+grand total',
    ['Customer,2023,2024,2025,Grand Total', 'Alder,1,2,3,6', 'Birch,1,1,1,3', 'Grand Total,2,3,4,9'],
    { Alder: { '2023': 1, '2024': 2, '2025': 3 }, Birch: { '2023': 1, '2024': 1, '2025': 1 } },
  ],
  [
    'pivot sum of',
    ['Row Labels,Sum of 2024,Sum of 2025', 'Alder,1,2', '(blank),,', 'Grand Total,1,2'],
    { Alder: { '2024': 1, '2025': 2 } },
  ],
  [
    'pivot de',
    ['Zeilenbeschriftungen;Summe von 2024;Summe von 2025', 'Alder;1;2', 'Gesamtergebnis;1;2'],
    { Alder: { '2024': 1, '2025': 2 } },
  ],
  [
    'pivot cols',
    ['Sum of Amount,Column Labels,,', 'Row Labels,2024,2025,Grand Total', 'Alder,1,2,3', 'Grand Total,1,2,3'],
    { Alder: { '2024': 1, '2025': 2 } },
  ],
  ['thousands of EUR in a header', ['Customer,Revenue 2025 in thousands of EUR', 'Alder,12'], { Alder: { '2025': 12000 } }],
  ['thousands as T€', ['Kunde;Umsatz 2025 (in T€)', 'Alder;12'], { Alder: { '2025': 12000 } }],
  ['French: thousands', ['Client;CA 2025 (K€)', 'Alder;12,5'], { Alder: { '2025': 12500 } }],
  ['French: millions', ['Client;CA 2025 (M€)', 'Alder;1,5'], { Alder: { '2025': 1500000 } }],
  ['Spanish: thousands', ['Cliente;Ventas 2025 (miles €)', 'Alder;12'], { Alder: { '2025': 12000 } }],
  [
    'fiscal years over two years',
    ['Customer,FY2024/25,FY2025/26', 'Alder,1,2'],
    { Alder: { '2025': 1, '2026': 2 } },
    { inYears: FROM_APRIL },
  ],
  [
    'fiscal years with a dash',
    ['Customer,FY 2023-24,FY 2024-25', 'Alder,1,2'],
    { Alder: { '2024': 1, '2025': 2 } },
    { inYears: FROM_APRIL },
  ],
  [
    'sales of fiscal years',
    ['Customer,Sales 2023/2024,Sales 2024/2025', 'Alder,1,2'],
    { Alder: { '2024': 1, '2025': 2 } },
    { inYears: FROM_APRIL },
  ],
  [
    'xero report',
    [
      'Alder Org',
      'Income by Contact',
      'For the year ended 31 December 2025',
      '',
      'Contact,2025,2024',
      'Birch,10,5',
      'Cedar,20,',
      'Total,30,5',
    ],
    { Birch: { '2024': 5, '2025': 10 }, Cedar: { '2025': 20 } },
  ],
  [
    'Persian: years wide',
    ['نام مشتری,فروش ۱۴۰۱,فروش ۱۴۰۲,فروش ۱۴۰۳', 'پارس,۱۰۰,۱۱۰,۱۲۰', 'نور,,۵۰,۶۰', 'جمع,۱۰۰,۱۶۰,۱۸۰'],
    { پارس: { '1401': 100, '1402': 110, '1403': 120 }, نور: { '1402': 50, '1403': 60 } },
    { inYears: JALALI },
  ],
  [
    'Persian: seasons',
    ['مشتری,بهار ۱۴۰۳,تابستان ۱۴۰۳,پاییز ۱۴۰۳,زمستان ۱۴۰۳', 'پارس,۱,۲,۳,۴'],
    { پارس: { '1403': 10 } },
    { inYears: JALALI },
  ],
  ['Persian: quarters', ['مشتری,سه‌ماهه اول ۱۴۰۳,سه‌ماهه دوم ۱۴۰۳', 'پارس,۱,۲'], { پارس: { '1403': 3 } }, { inYears: JALALI }],
  [
    'our revenue beside their annual revenue',
    [
      'Record ID,Company name,Company owner,City,Industry,Number of Employees,Annual Revenue,Total Revenue',
      '1,Alder,Ada,Bern,Retail,10,5000,100',
      '2,Birch,Ada,Rom,Retail,20,6000,200',
    ],
    { Alder: { '2025': 100 }, Birch: { '2025': 200 } },
  ],
  [
    'accounts de',
    [
      'Kundennummer;Firma;Ort;Branche;Umsatz 2024;Umsatz 2025;DB 2025;Plan 2026',
      '1;Alder;Bern;Handel;1.000,00;1.200,50;300;1500',
      '2;Birch;Wien;Handel;12,5;13,1;1;20',
    ],
    { Alder: { '2024': 1000, '2025': 1200.5 }, Birch: { '2024': 12.5, '2025': 13.1 } },
  ],
  [
    'accounts fr',
    [
      'Client;CA 2023 (€);CA 2024 (€);CA 2025 (€);Évolution 2025 (%);Objectif 2026',
      'Alder;1 000;1 100;1 200;9 %;1500',
      'Birch;;50;60;20 %;70',
    ],
    { Alder: { '2023': 1000, '2024': 1100, '2025': 1200 }, Birch: { '2024': 50, '2025': 60 } },
  ],
  [
    'accounts es',
    ['Cliente;Ventas 2024;Ventas 2025;% Var;Presupuesto 2026', 'Alder;1.000;1.200;20%;1300', 'Birch;500;600;20%;650'],
    { Alder: { '2024': 1000, '2025': 1200 }, Birch: { '2024': 500, '2025': 600 } },
  ],
  [
    'accounts with ytd',
    ['Customer,2023,2024,2025,2026 YTD,YoY %', 'Alder,1,2,3,1,5%'],
    { Alder: { '2023': 1, '2024': 2, '2025': 3, '2026': 1 } },
  ],
  [
    'Actual/Budget',
    ['Customer,2025 Actual,2025 Budget,2024 Actual,Var %', 'Alder,3,5,2,5%', 'Birch,1,1,1,0%'],
    { Alder: { '2024': 2, '2025': 3 }, Birch: { '2024': 1, '2025': 1 } },
  ],
  [
    'Ist/Plan',
    ['Kunde;Ist 2024;Plan 2024;Ist 2025;Plan 2025', 'Alder;2;3;4;5', 'Birch;1;1;1;1'],
    { Alder: { '2024': 2, '2025': 4 }, Birch: { '2024': 1, '2025': 1 } },
  ],
  ['revenue net 2025', ['Customer,Net Revenue 2025,Gross Revenue 2025', 'Alder,10,12'], { Alder: { '2025': 10 } }],
  ['revenue & cost wide', ['Customer,Revenue 2025,COGS 2025,Gross Margin 2025', 'Alder,10,6,4'], { Alder: { '2025': 10 } }],
  [
    'accounting zero wide',
    ['Customer,Revenue 2024,Revenue 2025', 'Alder, $ -   ,"$ 1,200.00"', 'Birch,-,5'],
    { Alder: { '2024': 0, '2025': 1200 }, Birch: { '2025': 5 } },
  ],
  [
    'currency wide mixed',
    ['Customer,Currency,Revenue 2025', 'Alder,EUR,10', 'Birch,USD,20', 'Cedar,EUR,5'],
    { Alder: { '2025': 10 }, Birch: {}, Cedar: { '2025': 5 } },
  ],
  [
    'two header rows',
    ['Customer,Sales,,', 'Name,2023,2024,2025', 'Alder,1,2,3', 'Birch,2,3,4'],
    { Alder: { '2023': 1, '2024': 2, '2025': 3 }, Birch: { '2023': 2, '2024': 3, '2025': 4 } },
  ],
  [
    'years in a row of their own above the headers',
    [',2024,,2025,', 'Customer,Revenue,Cost,Revenue,Cost', 'Alder,1,2,3,4'],
    { Alder: { '2024': 1, '2025': 3 } },
  ],
  ['quarters in German', ['Kunde;1. Quartal 2025;2. Quartal 2025', 'Alder;1;2'], { Alder: { '2025': 3 } }],
  ['quarters in French', ['Client;1er trimestre 2025;2ème trimestre 2025', 'Alder;1;2'], { Alder: { '2025': 3 } }],
  [
    'years and their total',
    ['Client;2023;2024;2025;Total', 'Alder;1;2;3;6', 'TOTAL;1;2;3;6'],
    { Alder: { '2023': 1, '2024': 2, '2025': 3 } },
  ],
  [
    'Persian: comma',
    ['نام مشتری;مبلغ فروش سال ۱۴۰۲ (ریال);مبلغ فروش سال ۱۴۰۳ (ریال)', 'پارس;۱٬۲۳۴٬۵۶۷;۲/۵', 'نور;0;۱۰۰'],
    { پارس: { '1402': 1234567, '1403': 2.5 }, نور: { '1402': 0, '1403': 100 } },
    { inYears: JALALI },
  ],
  [
    'one name with two ids',
    ['Customer ID,Customer Name,Revenue 2025', '7,Alder,1', '9,Alder,2', '8,Birch,3'],
    { Alder: { '2025': 2 }, Birch: { '2025': 3 } },
  ],
  [
    'Persian: names',
    ['مشتری,فروش ۱۴۰۳', 'شرکت پارس سهامی خاص,1', 'پارس (سهامی خاص),2', 'شرکت پارس,3'],
    { 'شرکت پارس سهامی خاص': { '1403': 6 } },
    { inYears: JALALI },
  ],
  [
    'text nulls',
    ['Customer,City,Revenue 2024,Revenue 2025', 'Alder,NULL,#N/A,5', 'Birch,N/A,-,6'],
    { Alder: { '2025': 5 }, Birch: { '2025': 6 } },
  ],
];

test.each(ACCOUNTS.map(withReading))('customers: %s', async (_, rows, customers, reading) => {
  const found = await read(lines(...rows), reading);
  expect(found.kind).toBe('accounts');
  expect(found.customers).toEqual(customers);
});

const DEALS: Case<[account: string, deal: string, stage: string, amount: number | null][]>[] = [
  [
    'quotes with the last day on which they are valid',
    [
      'Angebotsnr.;Angebotsdatum;Kunde;Betreff;Netto;Gültig bis;Status',
      'A1;01.10.2026;Alder;Racks;1.000,00;31.12.2026;versendet',
      'A2;01.08.2026;Birch;Lamps;30,00;31.08.2026;angenommen',
      'A3;01.03.2026;Birch;Rails;70,00;31.03.2026;abgelehnt',
    ],
    [
      ['Alder', 'Racks', 'proposed', 1000],
      ['Birch', 'Lamps', 'won', 30],
      ['Birch', 'Rails', 'lost', 70],
    ],
  ],
  [
    'Swedish deals',
    [
      'Affär;Företag;Fas;Värde;Sannolikhet;Förväntat avslut',
      'Racks;Alder;Förhandling;1 000;60%;2027-01-31',
      'Lamps;Birch;Vunnen;30;100%;2026-02-28',
      'Rails;Birch;Förlorad;70;0%;2026-03-31',
    ],
    [
      ['Alder', 'Racks', 'negotiating', 1000],
      ['Birch', 'Lamps', 'won', 30],
      ['Birch', 'Rails', 'lost', 70],
    ],
  ],
  [
    'leads',
    [
      'Lead Name,Company,Lead Status,Estimated Value,Expected Close',
      'Racks,Alder,Qualified,1000,2027-01-31',
      'Lamps,Birch,Lost,30,2026-05-01',
    ],
    [
      ['Alder', 'Racks', 'qualified', 1000],
      ['Birch', 'Lamps', 'lost', 30],
    ],
  ],
  [
    'projects',
    [
      'Kunde;Projekt;Status;Auftragswert;Wahrscheinlichkeit',
      'Alder;Racks;offen;1.000,00 €;60%',
      'Birch;Lamps;verloren;30,00 €;0%',
    ],
    [
      ['Alder', 'Racks', 'identified', 1000],
      ['Birch', 'Lamps', 'lost', 30],
    ],
  ],
  [
    'zoho deals',
    [
      'Deal Name,Account Name,Amount,Stage,Closing Date,Deal Owner',
      'Racks,Alder,1000,Closed Won,2025-03-01,Ada',
      'Lamps,Birch,500,Closed Lost to Competition,2025-04-01,Ada',
      'T,Cedar,30,Id. Decision Makers,2027-01-01,Bo',
    ],
    [
      ['Alder', 'Racks', 'won', 1000],
      ['Birch', 'Lamps', 'lost', 500],
      ['Cedar', 'T', 'qualified', 30],
    ],
  ],
  [
    'freshsales',
    ['Name,Account,Deal value,Deal stage,Expected close', 'Racks,Alder,1000,Won,2025-03-01', 'Racks,Birch,1000,Lost,2025-03-01'],
    [
      ['Alder', 'Racks', 'won', 1000],
      ['Birch', 'Racks', 'lost', 1000],
    ],
  ],
  [
    'pipedrive export',
    [
      'Deal - Title,Deal - Value,Deal - Currency,Deal - Status,Deal - Stage,Deal - Won time,Organization - Name,Person - Name',
      'Racks,1000,EUR,won,Offer,2025-03-02 10:00:00,Alder,Ida',
      'Lamp,500,EUR,lost,Offer,,Birch,Jo',
    ],
    [
      ['Alder', 'Racks', 'won', 1000],
      ['Birch', 'Lamp', 'lost', 500],
    ],
  ],
  [
    'monday',
    ['CRM Board', '', 'Deals,Name,Deal Value,Stage,Close date', 'A,Alder,100,Won,2025-01-02'],
    [['Alder', 'A', 'won', 100]],
  ],
  [
    'german leads',
    [
      'Kunde;Chance;Phase;Erwarteter Umsatz;Voraussichtliches Abschlussdatum;Wahrscheinlichkeit',
      'Alder;Regal;Angebot;10.000,00 €;31.12.2027;50 %',
    ],
    [['Alder', 'Deal of 31 Dec 2027', 'proposed', 10000]],
  ],
  [
    'persian deals didar',
    [
      'عنوان معامله,نام شرکت,مبلغ معامله,وضعیت معامله,تاریخ ثبت,مرحله کاریز',
      'قفسه,پارس,۱٬۰۰۰٬۰۰۰,موفق,۱۴۰۳/۰۵/۰۱,پیش فاکتور',
      'چراغ,نور,۵۰۰٬۰۰۰,ناموفق,۱۴۰۳/۰۶/۰۱,مذاکره',
    ],
    [
      ['پارس', 'قفسه', 'won', 1000000],
      ['نور', 'چراغ', 'lost', 500000],
    ],
  ],
  [
    'french deals',
    [
      'Affaire;Compte;Montant (€);Statut;Date de clôture prévue;Probabilité (%)',
      'Rayon;Alder;10 000,50;Gagné;05/01/2025;100',
      'Lampe;Birch;2 000;En cours;05/01/2027;40',
    ],
    [
      ['Alder', 'Rayon', 'won', 10000.5],
      ['Birch', 'Lampe', 'identified', 2000],
    ],
  ],
  [
    'maven',
    [
      'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value',
      '1C1,Moses,GTX,Cancity,Won,2016-10-20,2017-03-01,1054',
      '2C2,Moses,GTX,Isdom,Lost,2016-10-20,2017-03-01,0',
    ],
    [
      ['Cancity', 'GTX', 'won', 1054],
      ['Isdom', 'GTX', 'lost', 0],
    ],
  ],
  [
    'deal report with sums by stage',
    [
      'Stage,Account Name,Opportunity Name,Amount,Close Date',
      'Closed Won,Alder,A,100,1/15/2025',
      ',Birch,B,200,1/16/2025',
      'Subtotal,,,300,',
      'Closed Lost,Cedar,C,50,1/17/2025',
      'Subtotal,,,50,',
      'Total,,,350,',
    ],
    [
      ['Alder', 'A', 'won', 100],
      ['Birch', 'B', 'identified', 200],
      ['Cedar', 'C', 'lost', 50],
    ],
  ],
  [
    'salesforce probability',
    ['Account Name,Opportunity Name,Amount,Probability (%),Close Date', 'Alder,A,100,100%,1/15/2025', 'Birch,B,50,20,1/16/2027'],
    [
      ['Alder', 'A', 'won', 100],
      ['Birch', 'B', 'identified', 50],
    ],
  ],
  [
    'Owner forecast',
    [
      'Opportunity,Account,Est. Revenue,Status,Est. Close Date,Probability',
      'A,Alder,"$1,000.00",Won,1/15/2025,100',
      'B,Birch,"$500.00",Open,1/16/2027,40',
    ],
    [
      ['Alder', 'A', 'won', 1000],
      ['Birch', 'B', 'identified', 500],
    ],
  ],
  [
    'hubspot all deals de',
    [
      'Datensatz-ID;Dealname;Dealphase;Abschlussdatum;Betrag;Zugehöriges Unternehmen',
      '1;A;Abgeschlossen und gewonnen;2025-01-15 10:00;100;Alder',
      '2;B;Abgeschlossen und verloren;2025-01-16 10:00;50;Birch',
    ],
    [
      ['Alder', 'A', 'won', 100],
      ['Birch', 'B', 'lost', 50],
    ],
  ],
  [
    'hubspot fr',
    [
      "ID de l'objet;Nom de la transaction;Phase de la transaction;Date de fermeture;Montant;Entreprise associée",
      '1;A;Fermé gagné;2025-01-15;100;Alder',
      '2;B;Fermé perdu;2025-01-16;50;Birch',
    ],
    [
      ['Alder', 'A', 'won', 100],
      ['Birch', 'B', 'lost', 50],
    ],
  ],
  [
    'hubspot es',
    [
      'ID de registro;Nombre del negocio;Etapa del negocio;Fecha de cierre;Importe;Empresa asociada',
      '1;A;Cierre ganado;2025-01-15;100;Alder',
      '2;B;Cierre perdido;2025-01-16;50;Birch',
    ],
    [
      ['Alder', 'A', 'won', 100],
      ['Birch', 'B', 'lost', 50],
    ],
  ],
  [
    'sf german',
    [
      'Accountname;Opportunity-Name;Phase;Betrag;Wahrscheinlichkeit (%);Schlusstermin',
      'Alder;A;Geschlossen und gewonnen;1.000,00;100;15.01.2025',
      'Birch;B;Geschlossen und verloren;500,00;0;16.01.2025',
    ],
    [
      ['Alder', 'A', 'won', 1000],
      ['Birch', 'B', 'lost', 500],
    ],
  ],
  [
    'sf french',
    [
      "Nom du compte;Nom de l'opportunité;Étape;Montant;Probabilité (%);Date de clôture",
      'Alder;A;Fermée gagnée;1 000,00;100;15/01/2025',
      'Birch;B;Fermée perdue;500,00;0;16/01/2025',
    ],
    [
      ['Alder', 'A', 'won', 1000],
      ['Birch', 'B', 'lost', 500],
    ],
  ],
  [
    'dynamics de',
    [
      'Thema;Potenzieller Kunde;Gesch. Umsatz;Statusgrund;Tats. Abschlussdatum',
      'A;Alder;1.000,00;Gewonnen;15.01.2025',
      'B;Birch;500,00;Storniert;16.01.2025',
    ],
    [
      ['Alder', 'A', 'won', 1000],
      ['Birch', 'B', 'lost', 500],
    ],
  ],
  [
    'Persian: crm payamgostar',
    [
      'موضوع,حساب,مبلغ پیش‌بینی,مرحله,تاریخ بستن,احتمال موفقیت',
      'قفسه,پارس,۱۰۰,برنده,۱۴۰۳/۰۱/۱۵,۱۰۰',
      'چراغ,نور,۵۰,در حال مذاکره,۱۴۰۶/۰۱/۱۵,۴۰',
    ],
    [
      ['پارس', 'قفسه', 'won', 100],
      ['نور', 'چراغ', 'negotiating', 50],
    ],
  ],
  [
    'uneven deals',
    ['Company,Deal Name,Stage,Amount,Close Date', 'Alder,A,Won,1,500,2025-01-05', 'Birch,B,Won,20,2025-01-06'],
    [['Birch', 'B', 'won', 20]],
  ],
  [
    'quotes deals',
    ['Company,Deal Name,Stage,Amount,Close Date', 'Alder,"19 inch rack,Won,1,2025-01-05', 'Birch,"Best" Pipes,Won,20,2025-01-06'],
    [
      ['Alder', '"19 inch rack', 'won', 1],
      ['Birch', '"Best" Pipes', 'won', 20],
    ],
  ],
];

test.each(DEALS)('deals: %s', async (_, rows, expected) => {
  const { deals } = await readDeals(lines(...rows));
  expect(deals.map(({ account, name, values }) => [account, name, values['stage'], values['amount'] ?? null])).toEqual(expected);
});

test('an amount beside a day on which it is expected is that of a deal, and an invoice with the number of its quote is a sale', async () => {
  const { deals } = await readDeals(lines('Company,Estimated Value,Expected Close', 'Alder,100,2027-01-01'));
  expect(deals.map(({ account, values }) => [account, values['expectedClose']])).toEqual([['Alder', '2027-01-01']]);
  const { customers } = await read(
    lines('Invoice No,Quote No,Invoice Date,Customer,Amount', 'I1,Q1,2025-01-02,Alder,100', 'I2,,2025-01-03,Birch,50'),
  );
  expect(customers).toEqual({ Alder: { 2025: 100 }, Birch: { 2025: 50 } });
});

const ACTIVITIES: Case<[account: string, day: string, kind: string, subject: string, people: string][]>[] = [
  [
    'sf activities',
    ['Subject,Date,Company / Account,Name,Assigned,Status,Type', 'Call,1/5/2026,Alder,Ida Ash,Ada,Completed,Call'],
    [['Alder', '2026-05-01', 'call', 'Call', 'Ida Ash']],
  ],
  [
    'german activities',
    ['Betreff;Aktivitätstyp;Fälligkeitsdatum;Firma;Kontakt;Zuständig', 'Rückruf;Anruf;05.01.2026;Alder;Ida Ash;Ada'],
    [['Alder', '2026-01-05', 'call', 'Rückruf', 'Ida Ash']],
  ],
  [
    'persian activities',
    ['موضوع,نوع,تاریخ,مشتری,مخاطب,مسئول', 'پیگیری,تماس,۱۴۰۴/۰۵/۰۱,پارس,آیدا,علی'],
    [['پارس', '2025-07-23', 'call', 'پیگیری', 'آیدا']],
  ],
  [
    'french activities',
    ['Objet;Type;Date;Société;Contact;Propriétaire', 'Relance;Appel;05/01/2026;Alder;Ida Ash;Ada'],
    [['Alder', '2026-01-05', 'call', 'Relance', 'Ida Ash']],
  ],
  [
    'act zoho',
    [
      'Subject,Activity Type,Due Date,Status,Related To,Contact Name,Task Owner',
      'Follow up,Task,2026-01-05,Completed,Alder,Ida Ash,Ada',
    ],
    [['Alder', '2026-01-05', 'task', 'Follow up', 'Ida Ash']],
  ],
  [
    'act hubspot',
    [
      'Activity type,Activity date,Activity assigned to,Associated Company,Associated contacts,Body preview',
      'Call,2026-01-05 10:00,Ada,Alder,Ida Ash,Talked about racks',
    ],
    [['Alder', '2026-01-05', 'call', '', 'Ida Ash']],
  ],
  [
    'act pipedrive',
    [
      'Activity - Subject,Activity - Type,Activity - Due date,Activity - Done,Organization - Name,Person - Name,Activity - Assigned to user',
      'Call Ida,call,2026-01-05,Done,Alder,Ida Ash,Ada',
    ],
    [['Alder', '2026-01-05', 'call', 'Call Ida', 'Ida Ash']],
  ],
];

test.each(ACTIVITIES)('activities: %s', async (_, rows, expected) => {
  const opened = await openPasted(lines(...rows));
  if (isProblem(opened)) throw new Error(opened.code);
  const content = readFile(opened, planFile(opened.lines, { fields: [], lastFullYear: 2025 }), [], []);
  if (content.kind !== 'activities') throw new Error(`These are ${content.kind}.`);
  expect(
    content.activities.map(({ account, day, kind, subject, people }) => [
      account,
      day,
      kind,
      subject,
      people.map(({ name }) => name).join(', '),
    ]),
  ).toEqual(expected);
});

const PEOPLE: Case<[account: string, name: string, title: string][]>[] = [
  [
    'google contacts',
    [
      'Name,Given Name,Family Name,Organization 1 - Name,Organization 1 - Title,E-mail 1 - Value,Phone 1 - Value',
      'Ida Ash,Ida,Ash,Alder,Buyer,ida@a.example,123',
    ],
    [['Alder', 'Ida Ash', 'Buyer']],
  ],
  [
    'outlook',
    [
      'First Name,Middle Name,Last Name,Company,Job Title,E-mail Address,Business Phone',
      'Ida,,Ash,Alder,Buyer,ida@a.example,123',
    ],
    [['Alder', 'Ida Ash', 'Buyer']],
  ],
  [
    'german outlook',
    ['Vorname;Nachname;Firma;Position;E-Mail-Adresse;Telefon geschäftlich', 'Ida;Ash;Alder;Einkauf;ida@a.example;1'],
    [['Alder', 'Ida Ash', 'Einkauf']],
  ],
  [
    'contacts fa',
    ['نام,نام خانوادگی,شرکت,سمت,تلفن همراه,ایمیل', 'آیدا,اش,پارس,مدیر خرید,۰۹۱۲۱۲۳۴۵۶۷,ida@p.example'],
    [['پارس', 'آیدا اش', 'مدیر خرید']],
  ],
  [
    'contacts sf',
    [
      'Salutation,First Name,Last Name,Title,Account Name,Mailing Street,Phone,Email',
      'Ms.,Ida,Ash,Buyer,Alder,Street 1,123,ida@a.example',
    ],
    [['Alder', 'Ida Ash', 'Buyer']],
  ],
  [
    'contacts es',
    ['Nombre;Apellidos;Empresa;Cargo;Correo electrónico', 'Ida;Ash;Alder;Compras;ida@a.example'],
    [['Alder', 'Ida Ash', 'Compras']],
  ],
];

test.each(PEOPLE)('people: %s', async (_, rows, expected) => {
  const { contacts } = await readPeople(lines(...rows));
  expect(contacts.map(({ account, name, values }) => [account, name, values['jobTitle'] ?? ''])).toEqual(expected);
});
