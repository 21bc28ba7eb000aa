// Other inputs of the kinds that real exports bring: what counts, what is left out, and what is named.
import { problems as words } from '../../../src/text/en/problems';
import { JALALI, lines, read, readDeals, readPeople } from './readLikePanel';

type Figures = Record<string, Record<number, number>>;

/** Each a header, rows and the revenue of every customer by year. */
const SALES: Record<string, [rows: string[], customers: Figures]> = {
  'a title over the headers, with the period in a line of its own': [
    [
      'Alder Industries',
      'Sales by Customer Detail',
      '"January - December, 2025"',
      '',
      'Date,Transaction Type,Num,Customer,Amount',
      '2025-01-05,Invoice,1,Alder,100',
      'TOTAL,,,,100',
    ],
    { Alder: { 2025: 100 } },
  ],
  'a note over the headers, as LinkedIn writes it': [
    [
      'Notes:',
      '"When exporting, you may notice that some amounts are missing, because ..."',
      '',
      'Customer,Order ID,Date,Amount',
      'Alder,1,2025-01-05,1',
    ],
    { Alder: { 2025: 1 } },
  ],
  'totals in other languages': [
    [
      'Kunde;Rechnungsnummer;Rechnungsdatum;Betrag',
      'Alder;1;05.01.2025;10',
      'Gesamtsumme;;;10',
      'Zwischensumme;;;10',
      'Durchschnitt;;;10',
      'Anzahl: 1;;;',
    ],
    { Alder: { 2025: 10 } },
  ],
  'totals in French': [
    ['Client;N° facture;Date;Montant HT', 'Alder;1;05/01/2025;10', 'Total général;;;10', 'Sous-total;;;10', 'Moyenne;;;10'],
    { Alder: { 2025: 10 } },
  ],
  'totals in Spanish': [
    ['Cliente;Nº factura;Fecha;Importe', 'Alder;1;25/01/2025;10', 'Total general;;;10', 'Suma;;;10'],
    { Alder: { 2025: 10 } },
  ],
  'totals of SAP and of databases': [
    [
      'Customer,Order ID,Date,Amount',
      'Alder,1,2025-01-05,10',
      '*,,,10',
      '**,,,10',
      '(1 rows affected)',
      '=====,,,',
      'Page 1 of 2',
      'Copyright © 2025 Alder Inc. All rights reserved.',
    ],
    { Alder: { 2025: 10 } },
  ],
  'customers whose names look like totals': [
    [
      'Customer,Order ID,City,Date,Amount',
      'Total Energies,1,Paris,2025-01-05,1',
      'Sum AG,2,Bern,2025-01-05,2',
      'Grand Hotel,3,Wien,2025-01-05,3',
      'Average Joe,4,Rome,2025-01-05,4',
      'Count Dracula Ltd,5,Bran,2025-01-05,5',
    ],
    {
      'Total Energies': { 2025: 1 },
      'Sum AG': { 2025: 2 },
      'Grand Hotel': { 2025: 3 },
      'Average Joe': { 2025: 4 },
      'Count Dracula Ltd': { 2025: 5 },
    },
  ],
  'the headers again in the middle': [
    ['Customer,Order ID,Date,Amount', 'Alder,1,2025-01-05,1', 'CUSTOMER,ORDER ID,DATE,AMOUNT', 'Birch,2,2025-01-05,2'],
    { Alder: { 2025: 1 }, Birch: { 2025: 2 } },
  ],
  'marks in the middle of a cell': [
    [
      'Customer,Order ID,Date,Amount',
      'Alder 5" pipes,1,2025-01-05,1',
      'O"Brien,2,2025-01-05,2',
      '"Birch ""North""",3,2025-01-05,3',
      '"Cedar',
      'South",4,2025-01-05,4',
    ],
    { 'Alder 5" pipes': { 2025: 1 }, 'O"Brien': { 2025: 2 }, 'Birch "North"': { 2025: 3 }, 'Cedar\nSouth': { 2025: 4 } },
  ],
  'a mark that is never closed in the last line': [
    ['Customer,Order ID,Date,Amount', 'Alder,1,2025-01-05,1', '"Birch,2,2025-01-05,2'],
    { Alder: { 2025: 1 }, '"Birch': { 2025: 2 } },
  ],
  'statuses in German': [
    [
      'Kunde;Auftrag;Datum;Status;Netto',
      'Alder;1;05.01.2025;bezahlt;10',
      'Alder;2;05.01.2025;storniert;99',
      'Alder;3;05.01.2025;Entwurf;99',
      'Alder;4;05.01.2025;abgeschlossen;5',
    ],
    { Alder: { 2025: 15 } },
  ],
  'statuses in French': [
    [
      'Client;Commande;Date;Statut;Montant HT',
      'Alder;1;05/01/2025;Payée;10',
      'Alder;2;05/01/2025;Annulée;99',
      'Alder;3;05/01/2025;Brouillon;99',
    ],
    { Alder: { 2025: 10 } },
  ],
  'statuses in Spanish': [
    [
      'Cliente;Pedido;Fecha;Estado;Importe',
      'Alder;1;05/01/2025;Pagado;10',
      'Alder;2;05/01/2025;Cancelado;99',
      'Alder;3;05/01/2025;Devuelto;99',
    ],
    { Alder: { 2025: 10 } },
  ],
  'statuses in Persian': [
    [
      'مشتری,شماره فاکتور,تاریخ,وضعیت,مبلغ',
      'پارس,۱,2025-01-05,قطعی,10',
      'پارس,۲,2025-01-05,ابطال شده,99',
      'پارس,۳,2025-01-05,پیش نویس,99',
      'پارس,۴,2025-01-05,برگشت خورده,99',
    ],
    { پارس: { 2025: 10 } },
  ],
  'statuses with more words': [
    [
      'Customer,Order ID,Date,Status,Amount',
      'Alder,1,2025-01-05,Paid,10',
      'Alder,2,2025-01-05,Voided by admin,99',
      'Alder,3,2025-01-05,Cancelled - customer request,99',
      'Alder,4,2025-01-05,DRAFT,99',
      'Alder,5,2025-01-05,uncollectible,99',
    ],
    { Alder: { 2025: 10 } },
  ],
  'credit notes in German, French and Spanish': [
    [
      'Customer,Invoice No,Date,Document Type,Amount',
      'Alder,1,2025-01-05,Rechnung,100',
      'Alder,2,2025-01-05,Gutschrift,10',
      'Alder,3,2025-01-05,Avoir,20',
      'Alder,4,2025-01-05,Nota de crédito,30',
      'Alder,5,2025-01-05,Rechnungskorrektur,5',
    ],
    { Alder: { 2025: 35 } },
  ],
  'a credit note that is negative already': [
    ['Customer,Invoice No,Date,Document Type,Amount', 'Alder,1,2025-01-05,Invoice,100', 'Alder,2,2025-01-05,Credit Note,-10'],
    { Alder: { 2025: 90 } },
  ],
  'returns in Persian': [
    ['مشتری,شماره فاکتور,تاریخ,نوع سند,مبلغ', 'پارس,۱,2025-01-05,فاکتور فروش,100', 'پارس,۲,2025-01-05,برگشت از فروش,30'],
    { پارس: { 2025: 70 } },
  ],
  'the id of a line beside the customer': [
    ['Line ID,Invoice ID,Customer,Date,Amount', '1,A,Alder,2025-01-05,1', '2,A,Alder,2025-01-05,2', '3,B,Birch,2025-01-05,3'],
    { Alder: { 2025: 3 }, Birch: { 2025: 3 } },
  ],
  'spellings of a company': [
    [
      'Customer,Order ID,Date,Amount',
      'Alder Ltd,1,2025-01-05,1',
      'ALDER LIMITED,2,2025-01-05,2',
      'Alder  Ltd.,3,2025-01-05,4',
      'Straße GmbH,4,2025-01-05,1',
      'Strasse G.m.b.H.,5,2025-01-05,2',
    ],
    { 'Alder Ltd': { 2025: 7 }, 'Straße GmbH': { 2025: 3 } },
  ],
  'other legal forms are other companies': [
    ['Customer,Order ID,Date,Amount', 'Alder Ltd,1,2025-01-05,1', 'Alder GmbH,2,2025-01-05,2'],
    { 'Alder Ltd': { 2025: 1 }, 'Alder GmbH': { 2025: 2 } },
  ],
  'two companies in one cell': [
    ['Customer;Order ID;Date;Amount', '"Alder Ltd;Birch GmbH";1;2025-01-05;1', 'Birch GmbH;2;2025-01-05;2'],
    { 'Alder Ltd': { 2025: 1 }, 'Birch GmbH': { 2025: 2 } },
  ],
  'no cents': [
    [
      'Customer;Order ID;Date;Amount',
      'Alder;1;2025-01-05;1.250,-',
      'Alder;2;2025-01-05;99,-',
      'Alder;3;2025-01-05;"1.250,--"',
      'Alder;4;2025-01-05;12,50',
    ],
    { Alder: { 2025: 2611.5 } },
  ],
  'no cents in Switzerland': [
    ['Customer;Order ID;Date;Amount', "Alder;1;2025-01-05;CHF 1'250.-", 'Alder;2;2025-01-05;99.–', 'Alder;3;2025-01-05;Fr. 0.50'],
    { Alder: { 2025: 1349.5 } },
  ],
  'a minus behind': [
    ['Customer;Order ID;Date;Amount', 'Alder;1;2025-01-05;1.234,50', 'Alder;2;2025-01-05;"980,00-"', 'Alder;3;2025-01-05;(4,50)'],
    { Alder: { 2025: 250 } },
  ],
  'accounting zeros': [
    ['Customer,Order ID,Date,Amount', 'Alder,1,2025-01-05,$ -', 'Alder,2,2025-01-05, - € ', 'Birch,3,2025-01-05,$-'],
    { Alder: { 2025: 0 }, Birch: { 2025: 0 } },
  ],
  'a decimal comma that only the end of the file proves': [
    [
      'Customer;Order ID;Date;Amount',
      ...Array.from({ length: 250 }, (_, at) => `Birch;${at};2025-01-05;7`),
      'Alder;900;2025-01-05;1.250',
      'Alder;901;2025-01-05;0,75',
    ],
    { Birch: { 2025: 1750 }, Alder: { 2025: 1250.75 } },
  ],
  'an order of day and month that another column proves': [
    ['Customer,Order ID,Order Date,Ship Date,Amount', 'Alder,1,03/04/2025,03/25/2025,1', 'Alder,2,01/02/2024,01/20/2024,2'],
    { Alder: { 2025: 1, 2024: 2 } },
  ],
  'currencies in a column': [
    [
      'Customer,Order ID,Date,Amount,Currency',
      'Alder,1,2025-01-05,100,eur',
      'Alder,2,2025-01-05,50,EUR',
      'Birch,3,2025-01-05,70,USD',
    ],
    { Alder: { 2025: 150 } },
  ],
  'currencies as words': [
    ['Customer,Order ID,Date,Amount', 'Alder,1,2025-01-05,100 Euro', 'Alder,2,2025-01-05,50 €', 'Birch,3,2025-01-05,USD 70'],
    { Alder: { 2025: 150 } },
  ],
  'rials and tomans in a column': [
    [
      'مشتری,شماره فاکتور,تاریخ,مبلغ,ارز',
      'پارس,۱,2025-01-05,1000,ریال',
      'پارس,۲,2025-01-05,1000,ریال',
      'پارس,۳,2025-01-05,5,تومان',
    ],
    { پارس: { 2025: 2050 } },
  ],
  'thousands in the header of lines': [
    ['Customer,Order ID,Date,Amount (k€)', 'Alder,1,2025-01-05,1.5', 'Birch,2,2025-01-05,2'],
    { Alder: { 2025: 1500 }, Birch: { 2025: 2000 } },
  ],
  'the net amount of the line before that of the document': [
    [
      'Invoice Number,Customer Name,Invoice Date,SubTotal,Total,Item Total',
      'I1,Alder,2025-01-05,300,360,100',
      'I1,Alder,2025-01-05,300,360,200',
      'I2,Birch,2025-01-05,50,60,50',
    ],
    { Alder: { 2025: 300 }, Birch: { 2025: 50 } },
  ],
  'net before gross in German': [
    ['Kunde;Rechnung;Datum;Brutto;Netto', 'Alder;1;05.01.2025;119,00;100,00', 'Alder;2;06.01.2025;11,90;10,00'],
    { Alder: { 2025: 110 } },
  ],
  'quantity, price and a discount in percent': [
    ['Customer,Order ID,Date,Qty,Unit price,Discount %', 'Alder,1,2025-01-05,2,10,10', 'Alder,2,2025-01-05,1,5,0'],
    { Alder: { 2025: 23 } },
  ],
  'the long form with months as numbers': [
    ['Customer,Year,Month,Revenue', 'Alder,2025,1,10', 'Alder,2025,12,20', 'Birch,2024,06,5'],
    { Alder: { 2025: 30 }, Birch: { 2024: 5 } },
  ],
  'the long form with quarters and a fiscal year': [
    ['Customer,Fiscal Year,Quarter,Sales', 'Alder,FY2025,Q1,10', 'Alder,FY2025,Q4,20'],
    { Alder: { 2025: 30 } },
  ],
  'periods in one cell': [
    ['Customer,Period,Amount', 'Alder,2025-01,10', 'Alder,03/2025,5', 'Alder,March 2025,2', 'Birch,Jan-24,1'],
    { Alder: { 2025: 17 }, Birch: { 2024: 1 } },
  ],
  'months in German and French': [
    ['Kunde;Jahr;Monat;Umsatz', 'Alder;2025;Januar;1', 'Alder;2025;März;2', 'Birch;2025;Dezember;4'],
    { Alder: { 2025: 3 }, Birch: { 2025: 4 } },
  ],
  'guarded ids and errors of spreadsheets in text columns': [
    [
      'Customer No,Customer,Order ID,Date,Category,Amount',
      '="00123",Alder,1,2025-01-05,#N/A,1',
      "'00124,Birch,2,2025-01-05,#NV,2",
    ],
    { Alder: { 2025: 1 }, Birch: { 2025: 2 } },
  ],
  'names that look like values': [
    [
      'Customer,Order ID,Date,Amount',
      'TRUE,1,2025-01-05,1',
      '=SUM(1),2,2025-01-05,2',
      '2024-01-05,3,2025-01-05,3',
      'Star*,4,2025-01-05,4',
    ],
    { TRUE: { 2025: 1 }, '=SUM(1)': { 2025: 2 }, '2024-01-05': { 2025: 3 }, 'Star*': { 2025: 4 } },
  ],
  'lakhs, apostrophes and narrow spaces': [
    [
      'Customer;Order ID;Date;Amount',
      'Alder;1;2025-01-05;"1,23,456.50"',
      "Birch;2;2025-01-05;1'234.50",
      'Cedar;3;2025-01-05;1\u202f234.50',
    ],
    { Alder: { 2025: 123456.5 }, Birch: { 2025: 1234.5 }, Cedar: { 2025: 1234.5 } },
  ],
};

SALES['customers over their lines, as QuickBooks groups them'] = [
  [
    'Alder Industries',
    'Sales by Customer Detail',
    '2025',
    '',
    ',Date,Transaction Type,Num,Product/Service,Qty,Sales Price,Amount',
    'Alder,,,,,,,',
    '  ,01/05/2025,Invoice,1,Rack,1,10,10',
    '  ,01/25/2025,Credit Memo,3,Rack,1,4,-4',
    'Total for Alder,,,,,,,6',
    'Birch,,,,,,,',
    '  ,01/26/2025,Invoice,2,Rack,1,20,20',
    'Total for Birch,,,,,,,20',
    'TOTAL,,,,,,,26',
  ],
  { Alder: { 2025: 6 }, Birch: { 2025: 20 } },
];
SALES['a status beside each sale, one sale per customer'] = [
  ['Name,Person,Status,Date,Amount', 'Alder,Ada,Done,2025-01-05,100', 'Birch,Ada,Cancelled,2025-01-06,50'],
  { Alder: { 2025: 100 } },
];
SALES['a ledger of debits in Persian'] = [
  ['تاریخ,شماره سند,طرف حساب,شرح,بدهکار,بستانکار', '2025-01-05,۱,پارس,فروش,۱۰۰,۰', '2025-01-06,۲,پارس,دریافت,۰,۶۰'],
  { پارس: { 2025: 100 } },
];

test.each(Object.entries(SALES))('sales: %s', async (_, [rows, customers]) => {
  const found = await read(lines(...rows));
  expect(found.kind).toBe('salesLines');
  expect(found.customers).toEqual(customers);
});

const ACCOUNTS: Record<string, [rows: string[], customers: Figures]> = {
  'placeholders of ids': [
    ['Account Name,Account Number,Revenue 2025', 'Alder,n/a,1', 'Birch,N/A,2', 'Cedar,unknown,3', 'Dogwood,0000,4', 'Elm,-,5'],
    { Alder: { 2025: 1 }, Birch: { 2025: 2 }, Cedar: { 2025: 3 }, Dogwood: { 2025: 4 }, Elm: { 2025: 5 } },
  ],
  'ids that a spreadsheet shortened': [
    ['Account Name,Account Number,Revenue 2025', 'Alder,1.23E+11,1', 'Birch,1.23E+11,2', 'Cedar,"1,23E+11",3'],
    { Alder: { 2025: 1 }, Birch: { 2025: 2 }, Cedar: { 2025: 3 } },
  ],
  'wide months of two digits': [['Customer,Jan 24,Feb 24', 'Alder,1,2'], { Alder: { 2024: 3 } }],
  'wide months in German': [['Kunde;Januar 2025;Februar 2025;März 2025', 'Alder;1;2;3'], { Alder: { 2025: 6 } }],
  'wide quarters in several spellings': [['Customer,Q1 2025,2025 Q2,3Q2025,Q4-2025', 'Alder,1,2,3,4'], { Alder: { 2025: 10 } }],
  'figures of a year that are not revenue': [
    [
      'Customer,Revenue 2025,Target 2025,Budget 2025,Forecast 2025,Growth 2025,Share 2025,Ziel 2025,هدف 2025',
      'Alder,1,9,9,9,9,9,9,9',
    ],
    { Alder: { 2025: 1 } },
  ],
  'thousands in several headers': [
    ['Kunde;Umsatz 2024 (TEUR);Umsatz 2025 (TEUR)', 'Alder;1;2'],
    { Alder: { 2024: 1000, 2025: 2000 } },
  ],
  'a total over the customers': [
    ['Customer,Revenue 2025', 'Grand total,3', 'Alder,1', 'Birch,2'],
    { Alder: { 2025: 1 }, Birch: { 2025: 2 } },
  ],
  'blanks of a pivot table': [
    ['Customer,Revenue 2025', 'Alder,1', '(blank),2', '(Leer),3', 'Gesamtergebnis,6'],
    { Alder: { 2025: 1 } },
  ],
};

ACCOUNTS['fiscal years of two digits'] = [['Customer,FY24 Revenue,FY25', 'Alder,1,2'], { Alder: { 2024: 1, 2025: 2 } }];
ACCOUNTS['a column without a header at the end'] = [
  ['Customer,Revenue 2025,', 'Alder,1,x', 'Birch,2,y', 'Cedar,3,z'],
  { Alder: { 2025: 1 }, Birch: { 2025: 2 }, Cedar: { 2025: 3 } },
];
ACCOUNTS['a year to date'] = [['Customer,Revenue 2025,Revenue 2026 YTD', 'Alder,1,2'], { Alder: { 2025: 1, 2026: 2 } }];

ACCOUNTS['units beside the year, without brackets'] = [
  ['Kunde;Umsatz 2023 in Mio. €;Umsatz 2024 in Mio. €', 'Alder;1,5;2'],
  { Alder: { 2023: 1_500_000, 2024: 2_000_000 } },
];
ACCOUNTS['thousands of dollars'] = [['Customer,Sales 2025 ($000)', 'Alder,1.5'], { Alder: { 2025: 1500 } }];
ACCOUNTS['umlauts written out'] = [['Kunde,Umsatz 2025', 'Müller GmbH,1', 'Mueller GmbH,2'], { 'Müller GmbH': { 2025: 3 } }];

test.each(Object.entries(ACCOUNTS))('customers: %s', async (_, [rows, customers]) => {
  const found = await read(lines(...rows));
  expect(found.kind).toBe('accounts');
  expect(found.customers).toEqual(customers);
});

test('customers: millions of rials, in a Jalali workbook', async () => {
  const { customers } = await read(lines('نام مشتری,فروش ۱۴۰۳ (میلیون ریال)', 'پارس,۱۲'), { inYears: JALALI });
  expect(customers).toEqual({ پارس: { 1403: 12_000_000 } });
});

type Deal = [account: string, stage: string, amount: number];
const DEALS: Record<string, [rows: string[], deals: Deal[]]> = {
  'in German': [
    [
      'Firma;Verkaufschance;Phase;Betrag;Abschlussdatum',
      'Alder;Regal;Gewonnen;10;05.01.2025',
      'Birch;Lampe;Verloren;20;06.01.2025',
      'Cedar;Tisch;Angebot;30;06.01.2027',
    ],
    [
      ['Alder', 'won', 10],
      ['Birch', 'lost', 20],
      ['Cedar', 'proposed', 30],
    ],
  ],
  'in French': [
    [
      'Société;Opportunité;Étape;Montant;Date de clôture',
      'Alder;Rayon;Gagnée;10;05/01/2025',
      'Birch;Lampe;Perdue;20;06/01/2025',
      'Cedar;Table;Négociation;30;06/01/2027',
    ],
    [
      ['Alder', 'won', 10],
      ['Birch', 'lost', 20],
      ['Cedar', 'negotiating', 30],
    ],
  ],
  'in Spanish': [
    [
      'Empresa;Oportunidad;Etapa;Importe;Fecha de cierre',
      'Alder;Estante;Ganada;10;05/01/2025',
      'Birch;Lámpara;Perdida;20;06/01/2025',
    ],
    [
      ['Alder', 'won', 10],
      ['Birch', 'lost', 20],
    ],
  ],
  'in Persian': [
    ['نام شرکت,نام فرصت,مرحله,مبلغ,تاریخ بستن', 'پارس,قفسه,برنده,۱۰,۱۴۰۳/۱۰/۱۵', 'نور,چراغ,بازنده,۲۰,۱۴۰۳/۱۰/۱۶'],
    [
      ['پارس', 'won', 10],
      ['نور', 'lost', 20],
    ],
  ],
  'with a probability alone': [
    [
      'Company,Deal Name,Amount,Probability,Expected Close Date',
      'Alder,Racks,10,100%,2025-01-05',
      'Birch,Lamps,20,0%,2025-01-05',
      'Cedar,Tables,30,0.5,2027-01-05',
    ],
    [
      ['Alder', 'won', 10],
      ['Birch', 'lost', 20],
      ['Cedar', 'identified', 30],
    ],
  ],
  'with a status beside the stage': [
    [
      'Organization,Title,Value,Stage,Status',
      'Alder,Racks,10,Proposal Made,Won',
      'Birch,Lamps,20,Proposal Made,Lost',
      'Cedar,Tables,30,Proposal Made,Open',
    ],
    [
      ['Alder', 'won', 10],
      ['Birch', 'lost', 20],
      ['Cedar', 'proposed', 30],
    ],
  ],
};

DEALS['with numbered stages'] = [
  [
    'Account,Opportunity,Sales Stage,Value,Close Date',
    'Alder,Racks,1-Qualify,10,2027-01-05',
    'Birch,Lamps,4. Closed Won (100%),20,2025-01-05',
  ],
  [
    ['Alder', 'qualified', 10],
    ['Birch', 'won', 20],
  ],
];

DEALS['below the title and over the imprint of Salesforce'] = [
  [
    'Opportunity Pipeline',
    'As of 2026-01-05',
    '',
    'Account Name,Opportunity Name,Stage,Amount,Probability (%),Close Date',
    'Alder,A,Closed Won,"USD 10,000.00",100%,1/5/2025',
    'Grand Totals (1 record),,,"USD 10,000.00",,',
    'Confidential Information - Do Not Distribute',
    'Copyright © 2000-2026 salesforce.com, inc. All rights reserved.',
  ],
  [['Alder', 'won', 10000]],
];

test.each(Object.entries(DEALS))('deals: %s', async (_, [rows, deals]) => {
  const found = await readDeals(lines(...rows));
  expect(found.deals.map(({ account, values }) => [account, values['stage'], values['amount']])).toEqual(deals);
  expect(found.problems).toEqual([]);
});

const PEOPLE: Record<string, [rows: string[], people: Record<string, string>[]]> = {
  'of LinkedIn, below its notes': [
    [
      'Notes:',
      '"When exporting your connection data, you may notice that some of the email addresses are missing."',
      '',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      'Ida,Ash,https://linkedin.com/in/ida,ida@alder.example,Alder,Buyer,05 Jan 2025',
    ],
    [{ account: 'Alder', name: 'Ida Ash', jobTitle: 'Buyer', email: 'ida@alder.example' }],
  ],
  'of HubSpot': [
    ['Record ID,First Name,Last Name,Email,Contact owner,Associated Company', '51,Ida,Ash,ida@alder.example,Ada,Alder'],
    [{ account: 'Alder', name: 'Ida Ash', email: 'ida@alder.example', ourOwner: 'Ada' }],
  ],
  'in German': [
    ['Firma;Ansprechpartner;Funktion;E-Mail', 'Alder;Ida Ash;Einkauf;ida@alder.example'],
    [{ account: 'Alder', name: 'Ida Ash', jobTitle: 'Einkauf', email: 'ida@alder.example' }],
  ],
  'in French': [
    ['Société;Prénom;Nom de famille;Fonction;Courriel', 'Alder;Ida;Ash;Achats;ida@alder.example'],
    [{ account: 'Alder', name: 'Ida Ash', jobTitle: 'Achats', email: 'ida@alder.example' }],
  ],
  'in Persian': [
    ['نام شرکت,نام و نام خانوادگی,سمت,ایمیل', 'پارس,آیدا اش,خرید,ida@alder.example'],
    [{ account: 'پارس', name: 'آیدا اش', jobTitle: 'خرید', email: 'ida@alder.example' }],
  ],
};

test.each(Object.entries(PEOPLE))('people: %s', async (_, [rows, people]) => {
  const { contacts, problems } = await readPeople(lines(...rows));
  expect(contacts.map(({ account, name, values }) => ({ account, name, ...values }))).toEqual(people);
  expect(problems).toEqual([]);
});

describe('bad input ends in a sentence with its row and column', () => {
  const inSales = ['Customer,Order ID,Date,Amount', 'Alder,1,2025-01-05,10'];
  const cases: [row: string, code: string, values: Record<string, string>][] = [
    ['Alder,2,2025-01-05,ten', 'badNumber', { column: 'Amount', value: 'ten' }],
    ['Alder,2,2025-01-05,1.2 pcs', 'badNumber', { column: 'Amount', value: '1.2 pcs' }],
    ['Alder,2,2025-13-45,5', 'badDate', { column: 'Date', value: '2025-13-45' }],
    ['Alder,2,31/02/2025,5', 'badDate', { column: 'Date', value: '31/02/2025' }],
    ['Alder,2,,5', 'badDate', { column: 'Date', value: '' }],
    ['Alder,2,0000-00-00,5', 'badDate', { column: 'Date', value: '0000-00-00' }],
    [',2,2025-01-05,5', 'nameMissing', { column: 'Customer', value: '' }],
    ['Alder,2,2031-01-05,5', 'futureDate', { column: 'Date', value: '2031-01-05' }],
  ];
  test.each(cases)('of sales: %s', async (row, code, { column, value }) => {
    const { problems, customers } = await read(lines(...inSales, '', row, '"Birch', 'North",3,2025-01-06,1'));
    expect(problems).toMatchObject([{ code, line: 4, text: value }]);
    expect(column).toBeDefined();
    expect(customers).toMatchObject({ Alder: { 2025: 10 } });
    expect(Object.keys(words)).toContain(code);
  });

  test('of customers: the cell is left out, and the row stays', async () => {
    const { problems, customers } = await read(lines('Customer,Revenue 2024,Revenue 2025', 'Alder,x,1', 'Birch,2,?', ',3,4'));
    expect(problems).toMatchObject([
      { code: 'badNumber', values: { row: 2, column: 'Revenue 2024', value: 'x' } },
      { code: 'badNumber', values: { row: 3, column: 'Revenue 2025', value: '?' } },
      { code: 'nameMissing', values: { row: 4 } },
    ]);
    expect(customers).toEqual({ Alder: { 2025: 1 }, Birch: { 2024: 2 } });
  });

  test('of deals and people', async () => {
    const deals = await readDeals(
      lines(
        'Company,Deal Name,Stage,Amount,Close Date',
        'Alder,A,Won,ten,2025-01-05',
        'Birch,B,Sideways,5,soon',
        ',C,Won,1,2025-01-05',
      ),
    );
    expect(deals.problems).toMatchObject([
      { code: 'badNumber', values: { row: 2, column: 'Amount' } },
      { code: 'badDate', values: { row: 3, column: 'Close Date' } },
      { code: 'nameMissing', values: { row: 4 } },
    ]);
    expect(deals.findings).toMatchObject([{ code: 'unknownStages', lines: [3], questions: [{ key: 'Sideways' }] }]);
    const people = await readPeople(
      lines('Company,First Name,Last Name,Buying Role', ',Ida,Ash,', 'Alder,,,', 'Alder,Jo,Elm,Wizard'),
    );
    expect(people.problems).toMatchObject([
      { code: 'nameMissing', values: { row: 2 } },
      { code: 'contactWithoutName', values: { row: 3 } },
      { code: 'unknownRole', values: { row: 4, column: 'Buying Role', value: 'Wizard' } },
    ]);
  });
});

test('of two exports that overlap, a corrected line counts as the later one has it', async () => {
  const file = lines(
    'Customer ID;Customer;Invoice;Pos;Date;Amount',
    '1;Alder;900;10;2024-12-05;100',
    '1;Alder;900;20;2024-12-05;50',
    '2;Schröder Antriebe;901;10;2024-12-06;70',
    '1;Alder;900;10;2024-12-05;100',
    '1;Alder;900;20;2024-12-05;55',
    '2;Schroeder Drives;901;10;2024-12-06;70',
    '1;Alder;900;10;2025-12-05;1',
  );
  const once = await read(file);
  expect(once.codes).toEqual(expect.arrayContaining(['duplicateLines', 'correctedLines']));
  const sums = ({ customers }: Pick<typeof once, 'customers'>): unknown => Object.values(customers);
  expect(sums(once)).toEqual([{ 2024: 155, 2025: 1 }, { 2024: 70 }]);
  expect(sums(await read(file, { answers: { 'correctedLines:': 'each' } }))).not.toEqual(sums(once));
});

test('the day on which a Persian deal closes is read under each of its usual names', async () => {
  for (const header of ['تاریخ بسته شدن', 'تاریخ بستن', 'تاریخ بسته‌شدن', 'تاریخ نهایی شدن']) {
    const { deals } = await readDeals(
      lines(`عنوان فرصت,مشتری,مرحله,مبلغ (میلیون ریال),${header},احتمال`, 'خط ورق,پارس,مذاکره نهایی,45000,1405/10/15,۷۰٪'),
    );
    expect(deals).toMatchObject([{ values: { amount: 45_000_000_000, expectedClose: '2027-01-05' } }]);
  }
});
