// Files of programs and in languages that no list of headers was made from: by the meaning of their words, and by what their cells say.
import { isProblem, openPasted } from '../../../sidebar/importData/file/OpenedFile';
import { planFile } from '../../../sidebar/importData/columns/planFile';
import { readFile } from '../../../sidebar/importData/rows/readFile';
import { JALALI, lines, read, readDeals, readPeople } from './readLikePanel';

type Figures = Record<string, Record<number, number>>;
type Reading = NonNullable<Parameters<typeof read>[1]>;
interface File {
  rows: string[];
  customers: Figures;
  reading?: Reading;
}

const SALES: Record<string, File> = {
  'Dutch invoices, one of them cancelled': {
    rows: [
      'Factuurnr.;Factuurdatum;Klantcode;Klantnaam;Aantal;Nettobedrag;Btw-bedrag;Valuta;Status',
      '1001;14-03-2025;K1;Alder BV;2;1.000,00;210,00;EUR;Verwerkt',
      '1002;02-04-2025;K1;Alder BV;1;500,00;105,00;EUR;Geannuleerd',
      '1003;30-05-2025;K2;Birch NV;3;30,00;6,30;EUR;Verwerkt',
      'Totaal;;;;;1.530,00;321,30;;',
    ],
    customers: { 'Alder BV': { 2025: 1000 }, 'Birch NV': { 2025: 30 } },
  },
  'Brazilian invoices': {
    rows: [
      'Nº da Nota;Data de Emissão;Código do Cliente;Nome do Cliente;CNPJ;Situação;Valor Total',
      '1;14/03/2025;C1;Alder Ltda;11.222.333/0001-81;Autorizada;1.000,00',
      '2;02/04/2025;C1;Alder Ltda;11.222.333/0001-81;Cancelada;900,00',
      '3;30/05/2025;C2;Birch SA;11.222.333/0001-82;Autorizada;30,00',
      'Total geral;;;;;;1.930,00',
    ],
    customers: { 'Alder Ltda': { 2025: 1000 }, 'Birch SA': { 2025: 30 } },
  },
  'Turkish invoices, with a return and a capital İ': {
    rows: [
      'Fatura No;Fatura Tarihi;Cari Kodu;Cari Unvanı;Fatura Türü;KDV Hariç Tutar;Genel Toplam;Durum',
      'F1;14.03.2025;C1;Alder A.Ş.;Satış Faturası;1.000,00;1.200,00;Onaylandı',
      'F2;02.04.2025;C1;Alder A.Ş.;Satış İade Faturası;200,00;240,00;Onaylandı',
      'F3;30.05.2025;C2;Birch Ltd. Şti.;Satış Faturası;30,00;36,00;Onaylandı',
      'F4;31.05.2025;C2;Birch Ltd. Şti.;Satış Faturası;700,00;840,00;İptal',
    ],
    customers: { 'Alder A.Ş.': { 2025: 800 }, 'Birch Ltd. Şti.': { 2025: 30 } },
  },
  'Polish invoices': {
    rows: [
      'Numer faktury;Data wystawienia;Kontrahent;NIP;Wartość netto;Wartość brutto;Status',
      'FS 1/2025;14.03.2025;Alder Sp. z o.o.;521-000;1 000,00;1 230,00;zatwierdzona',
      'FS 2/2025;02.04.2025;Alder Sp. z o.o.;521-000;900,00;1 107,00;anulowana',
      'FS 3/2025;30.05.2025;Birch S.A.;522-000;30,00;36,90;zatwierdzona',
      'Razem;;;;1 930,00;2 373,90;',
    ],
    customers: { 'Alder Sp. z o.o.': { 2025: 1000 }, 'Birch S.A.': { 2025: 30 } },
  },
  'French invoices in capitals without accents': {
    rows: [
      'NUMERO DOCUMENT;DATE DOCUMENT;NOM DU TIERS;TOTAL HT NET;TOTAL TTC;ETAT DU DOCUMENT',
      'FA1;14/03/2025;ALDER SARL;1 000,00;1 200,00;VALIDEE',
      'FA2;15/03/2025;ALDER SARL;900,00;1 080,00;ANNULEE',
      'FA3;30/05/2025;BIRCH SAS;30,00;36,00;PAYEE',
    ],
    customers: { 'ALDER SARL': { 2025: 1000 }, 'BIRCH SAS': { 2025: 30 } },
  },
  'headers of a database, with a flag of what was cancelled beside another status': {
    rows: [
      'DocNum,DocDate,CardCode,CardName,DocTotal,VatSum,DocCur,Canceled,DocStatus',
      '1,2025-03-14,C1,Alder,120,20,EUR,N,C',
      '2,2025-03-15,C1,Alder,900,150,EUR,Y,C',
      '3,2025-05-30,C2,Birch,36,6,EUR,N,O',
    ],
    customers: { Alder: { 2025: 100 }, Birch: { 2025: 30 } },
  },
  'a state that is a status by its words, and an amount in the base currency': {
    rows: [
      'Customer name,Invoice number,Invoice date,State,Transaction currency,Transaction total,Base currency amount',
      'Alder,I1,03/14/2025,Paid,EUR,100,110',
      'Alder,I2,03/20/2025,Reversed,EUR,900,990',
      'Birch,I3,05/30/2025,Posted,USD,30,30',
    ],
    customers: { Alder: { 2025: 110 }, Birch: { 2025: 30 } },
  },
  'a state of the country': {
    rows: ['Customer,State,Invoice,Date,Amount', 'Alder,New York,1,2025-03-14,100', 'Birch,Void County,2,2025-05-30,30'],
    customers: { Alder: { 2025: 100 }, Birch: { 2025: 30 } },
  },
  'our own company beside the customers': {
    rows: [
      'Order Reference,Creation Date,Customer,Salesperson,Company,Total,Status',
      'S1,2025-03-14 10:00:00,Alder,Ada,Northgate,100,Sales Order',
      'S2,2025-03-15 10:00:00,Alder,Ada,Northgate,900,Cancelled',
      'S3,2025-05-30 10:00:00,Birch,Ada,Northgate,30,Sales Order',
      'S4,2025-05-31 10:00:00,Birch,Ada,Northgate,70,Quotation',
    ],
    customers: { Alder: { 2025: 100 }, Birch: { 2025: 30 } },
  },
  'invoices that are not paid yet': {
    rows: [
      'Serie;Nº Fra.;Fecha Fra.;Nombre Cliente;Base Imp.;Total Fra.;Situación',
      'A;1;14/03/2025;Alder SL;1.000,00;1.210,00;Cobrada',
      'A;2;02/04/2025;Alder SL;-200,00;-242,00;Cobrada',
      'A;3;30/05/2025;Birch SA;30,00;36,30;Pendiente',
      'A;4;31/05/2025;Birch SA;700,00;847,00;Anulada',
    ],
    customers: { 'Alder SL': { 2025: 800 }, 'Birch SA': { 2025: 30 } },
  },
  'a shop whose words have hyphens': {
    rows: [
      'order_id,date,status,order_total,billing_company',
      '1,2025-03-14 10:00:00,completed,100,Alder',
      '2,2025-03-15 10:00:00,on-hold,900,Alder',
      '3,2025-05-30 10:00:00,processing,30,Birch',
    ],
    customers: { Alder: { 2025: 100 }, Birch: { 2025: 30 } },
  },
  'a day that is known by its cells alone': {
    rows: [
      'Reference,Dated on,Due on,Contact,Organisation,Status,Currency,Net value,Total value',
      '001,2025-03-14,2025-04-14,Ida Ash,Alder,Paid,GBP,100,120',
      '002,2025-05-30,2025-06-14,Jo Oak,Birch,Open,GBP,30,36',
      '003,2025-05-31,2025-06-14,Jo Oak,Birch,Draft,GBP,70,84',
    ],
    customers: { Alder: { 2025: 100 }, Birch: { 2025: 30 } },
  },
  'people as customers, with their companies beside them': {
    rows: [
      'Order ID,Customer ID,Customer Name,Order Date,Order Status,Order Total (ex tax),Company',
      '1,7,Ida Ash,14/03/2025,Completed,100,Alder',
      '2,7,Ida Ash,15/03/2025,Declined,900,Alder',
      '3,8,Jo Oak,30/05/2025,Shipped,30,Birch',
    ],
    customers: { Alder: { 2025: 100 }, Birch: { 2025: 30 } },
  },
  'codes of customers beside their names, and an amount in the currency of the company': {
    rows: [
      'Site;Client facturé;Raison sociale;N° facture;Date compta;Type;Montant HT société;Devise',
      'S1;C1;Alder;F1;14/03/2025;FAC;100,00;EUR',
      'S1;C1;Alder;A1;02/04/2025;AVO;50,00;EUR',
      'S1;C2;Birch;F2;30/05/2025;FAC;30,00;EUR',
    ],
    customers: { Alder: { 2025: 50 }, Birch: { 2025: 30 } },
  },
  'a flag of credit notes': {
    rows: [
      'Cust ID,Cust Name,Inv Num,Inv Date,Qty,Unit Price,Ext Price,Credit Memo',
      'A1,Alder,1,03/14/2025,2,50,100,No',
      'A1,Alder,2,04/02/2025,1,50,50,Yes',
      'B1,Birch,3,05/30/2025,3,10,30,No',
    ],
    customers: { Alder: { 2025: 50 }, Birch: { 2025: 30 } },
  },
  'customers named once over their years, as a pivot table shows them': {
    rows: [
      'Customer Name,Year of Order Date,Sales',
      'Alder,2024,100',
      ',2025,300',
      'Birch,2024,10',
      ',2025,30',
      'Grand Total,,440',
    ],
    customers: { Alder: { 2024: 100, 2025: 300 }, Birch: { 2024: 10, 2025: 30 } },
  },
  'open invoices beside credit memos': {
    rows: [
      'Type,Reference Nbr.,Status,Date,Customer,Customer Name,Amount,Balance,Currency',
      'Invoice,AR1,Closed,3/14/2025,C1,Alder,100.00,0.00,USD',
      'Credit Memo,AR2,Closed,4/2/2025,C1,Alder,20.00,0.00,USD',
      'Invoice,AR3,Open,5/30/2025,C2,Birch,30.00,30.00,USD',
      'Invoice,AR4,Voided,5/31/2025,C2,Birch,70.00,0.00,USD',
    ],
    customers: { Alder: { 2025: 80 }, Birch: { 2025: 30 } },
  },
  'codes and descriptions of customers in Italian': {
    rows: [
      'Data registrazione;Numero documento;Cliente;Descrizione cliente;Imponibile;Causale',
      '14/03/2025;1;C1;Alder;100,00;FATTURA',
      '02/04/2025;2;C1;Alder;20,00;NOTA CREDITO',
      '30/05/2025;3;C2;Birch;30,00;FATTURA',
    ],
    customers: { Alder: { 2025: 80 }, Birch: { 2025: 30 } },
  },
  'a flag of what was cancelled in German': {
    rows: [
      'Auftragsnummer;Erstellt am;Firma;Auftragswert netto;Storniert',
      'A1;14.03.2025;Alder;100,00;N',
      'A2;15.03.2025;Alder;900,00;J',
      'A3;30.05.2025;Birch;30,00;N',
    ],
    customers: { Alder: { 2025: 100 }, Birch: { 2025: 30 } },
  },
  'net amounts of items, and invoices that were written off': {
    rows: [
      'Billing Document,Billing Document Date,Sold-to Party,Sold-to Party Name,Billing Quantity,Net Amount of Billing Item,Status',
      '90001,2025-03-14,1001,Alder,2,100.00,Betaald',
      '90003,2025-05-30,1002,Birch,3,30.00,Openstaand',
      '90004,2025-05-31,1002,Birch,3,70.00,Oninbaar',
    ],
    customers: { Alder: { 2025: 100 }, Birch: { 2025: 30 } },
  },
  'our two companies beside many customers': {
    rows: [
      'Company,Customer Name,Invoice,Date,Amount',
      'North,Alder,1,2025-03-14,100',
      'South,Birch,2,2025-05-30,30',
      'North,Cedar,3,2025-05-30,3',
      'South,Date Co,4,2025-05-30,4',
      'North,Elm,5,2025-05-30,5',
    ],
    customers: {
      Alder: { 2025: 100 },
      Birch: { 2025: 30 },
      Cedar: { 2025: 3 },
      'Date Co': { 2025: 4 },
      Elm: { 2025: 5 },
    },
  },
  'sales without a name between others': {
    rows: [
      'Customer,Invoice,Date,Amount',
      'Alder,1,2025-03-14,100',
      ',2,2025-03-15,7',
      'Birch,3,2025-05-30,30',
      'Cedar,4,2025-05-30,3',
      ',5,2025-05-31,5',
      'Alder,6,2025-06-30,1',
    ],
    customers: { Alder: { 2025: 101 }, Birch: { 2025: 30 }, Cedar: { 2025: 3 } },
  },
  'documents whose type is in their own column': {
    rows: [
      'Documento;Nº;Data;Cliente;Total líquido;Total',
      'Fatura;1;14-03-2025;Alder;100,00;123,00',
      'Nota de crédito;2;02-04-2025;Alder;20,00;24,60',
      'Fatura;3;30-05-2025;Birch;30,00;36,90',
    ],
    customers: { Alder: { 2025: 80 }, Birch: { 2025: 30 } },
  },
  'headers with the object or the table before them': {
    rows: [
      'Invoice: Invoice Number,dim_customer.customer_name,Invoice: Invoice Date,Invoice: Status,fact_sales.net_amount',
      '1,Alder,03/14/2025,Posted,100',
      '2,Alder,03/15/2025,Canceled,900',
      '3,Birch,05/30/2025,Posted,30',
    ],
    customers: { Alder: { 2025: 100 }, Birch: { 2025: 30 } },
  },
  'the stage of an order': {
    rows: [
      'Invoice No,Invoice Date,Company,Stage,Product Total,Grand Total',
      '1,14/03/2025,Alder,Dispatched,100,120',
      '2,15/03/2025,Alder,Cancelled,900,1080',
      '3,30/05/2025,Birch,Dispatched,30,36',
    ],
    customers: { Alder: { 2025: 100 }, Birch: { 2025: 30 } },
  },
  'quarters below each other, each with its title': {
    rows: [
      'Sales Q1 2025',
      'Customer,Invoice,Date,Amount',
      'Alder,1,2025-03-14,100',
      'Subtotal,,,100',
      'Sales Q2 2025',
      'Customer,Invoice,Date,Amount',
      'Birch,2,2025-05-30,30',
      'Subtotal,,,30',
      'Grand total,,,130',
    ],
    customers: { Alder: { 2025: 100 }, Birch: { 2025: 30 } },
  },
  'names that begin like words for totals': {
    rows: [
      'Customer,Invoice,Date,Amount',
      'Toplam Lojistik,1,2025-03-14,1',
      'Razem Sp. z o.o.,2,2025-03-14,2',
      'Totaal Techniek,3,2025-03-14,3',
      'Autres Regards,4,2025-03-14,4',
      'Overige Zaken BV,5,2025-03-14,5',
    ],
    customers: {
      'Toplam Lojistik': { 2025: 1 },
      'Razem Sp. z o.o.': { 2025: 2 },
      'Totaal Techniek': { 2025: 3 },
      'Autres Regards': { 2025: 4 },
      'Overige Zaken BV': { 2025: 5 },
    },
  },
  'Persian: an account by its level in the books': {
    rows: ['کد تفصیل,عنوان تفصیل,شماره سند,تاریخ سند,مبلغ', '۱۱,پارس,۱,۱۴۰۴/۰۲/۱۴,۱۰۰', '۱۲,نور,۲,۱۴۰۴/۰۳/۲۰,۳۰'],
    customers: { پارس: { 1404: 100 }, نور: { 1404: 30 } },
    reading: { inYears: JALALI },
  },
  'Swedish ledger: a payment is not a sale': {
    rows: [
      'Datum;Typ;Nr;Kund;Belopp;Saldo',
      '2025-01-10;Faktura;1;Alder;1 000,00;1 000,00',
      '2025-02-10;Betalning;;Alder;-1 000,00;0,00',
      '2025-02-15;Kreditfaktura;2;Alder;-100,00;-100,00',
    ],
    customers: { Alder: { 2025: 900 } },
  },
  'amounts in several currencies beside those in one': {
    rows: [
      'Order,Customer,Date,Currency,Amount,Amount EUR',
      '1,Alder,2025-01-02,USD,110,100',
      '2,Birch,2025-01-03,EUR,50,50',
      '3,Alder,2025-02-02,GBP,85,100',
    ],
    customers: { Alder: { 2025: 200 }, Birch: { 2025: 50 } },
  },
  'SAP: a customer in the first of its rows, and its result in another column': {
    rows: [
      'Sold-to;Name;Billing date;Billing doc.;Net value',
      '100210;Alder;15.01.2025;9001;1.000,00',
      ';;20.02.2025;9002;250,00-',
      ';;;Result;750,00',
      '100211;Birch;05.03.2025;9003;80,00',
      ';;;Result;80,00',
      'Overall result;;;;830,00',
    ],
    customers: { Alder: { 2025: 750 }, Birch: { 2025: 80 } },
  },
  'an amount whose header has its currency': {
    rows: ['order_id,company,created_at,total_usd', '1,Alder,2025-05-01,1000', '2,Birch,2025-07-01,30'],
    customers: { Alder: { 2025: 1000 }, Birch: { 2025: 30 } },
  },
  'returns in a column beside the sales': {
    rows: ['Date,Customer,Sales Amount,Return Amount', '2025-01-05,Alder,100,10', '2025-02-05,Birch,50,0'],
    customers: { Alder: { 2025: 90 }, Birch: { 2025: 50 } },
  },
  'returns that the sales are without': {
    rows: ['Date,Customer,Gross,Returns,Sales', '2025-01-05,Alder,100,-10,90', '2025-02-05,Birch,50,0,50'],
    customers: { Alder: { 2025: 90 }, Birch: { 2025: 50 } },
  },
  'an amount in the currency of its row, and in euros in all rows': {
    rows: [
      'Beleg;Datum;Kunde;Betrag FW;Währung;Betrag EUR',
      '1;05.01.2025;Alder;110,00;USD;100,00',
      '2;06.02.2025;Birch;50,00;EUR;50,00',
    ],
    customers: { Alder: { 2025: 100 }, Birch: { 2025: 50 } },
  },
  'Persian: an invoice that its subject cancels': {
    rows: [
      'شماره مالیاتی,تاریخ صدور,نوع صورتحساب,موضوع صورتحساب,نام خریدار,مجموع صورتحساب',
      'A1,1404/02/01,نوع اول,اصلی,پارس,1000',
      'A2,1404/02/05,نوع اول,ابطالی,نور,500',
      'A3,1404/03/05,نوع اول,اصلی,نور,300',
    ],
    customers: { پارس: { 1404: 1000 }, نور: { 1404: 300 } },
    reading: { inYears: JALALI },
  },
  'a cancelled line of an order': {
    rows: [
      'Order #,Order Date,Customer,Qty Ordered,Qty Shipped,Unit Price,Extended Amount,Line Status',
      '1,02/03/2025,Alder,10,10,5.00,50.00,Shipped',
      '1,02/03/2025,Alder,4,0,2.00,8.00,Cancelled',
      '2,02/14/2025,Birch,2,2,5.00,10.00,Shipped',
    ],
    customers: { Alder: { 2025: 50 }, Birch: { 2025: 10 } },
  },
  'buyers with their companies': {
    rows: ['Date,Seller,Buyer,Buyer Company,Total', '2025-01-02,Northgate,Ann,Alder,100', '2025-02-02,Northgate,Bo,Birch,50'],
    customers: { Alder: { 2025: 100 }, Birch: { 2025: 50 } },
  },
  'Dutch ledger with a number for each line': {
    rows: [
      'Dagboek;Datum;Boekstuk;Relatie;Omschrijving;Debet;Credit',
      'VRK;14-01-2025;V1;Alder;Factuur V1;1.250,00;',
      'BNK;20-01-2025;B1;Alder;Betaling V1;;1.250,00',
      'VRK;25-01-2025;V2;Alder;Creditnota V2;;125,00',
      'VRK;15-02-2025;V3;Birch;Factuur V3;99,00;',
    ],
    customers: { Alder: { 2025: 1125 }, Birch: { 2025: 99 } },
  },
  'NetSuite: codes before the names, invoices that are paid in full or still open': {
    rows: [
      'Internal ID,Date,Document Number,Name,Status,Amount (Net),Amount (Gross)',
      '9001,1/31/2025,INV100,CUST-17 Alder,Paid In Full,"1,000.00","1,080.00"',
      '9002,12/31/2025,INV101,CUST-18 Birch,Open,250.00,270.00',
      '9003,12/31/2025,CM12,CUST-17 Alder,Fully Applied,-100.00,-108.00',
    ],
    customers: { Alder: { 2025: 900 }, Birch: { 2025: 250 } },
  },
  'Swedish invoices, one of them cancelled': {
    rows: [
      'Fakturanr;Fakturadatum;Kundnr;Kundnamn;Netto;Moms;Totalt;Makulerad',
      '1;2025-01-20;50;Alder AB;1 000,00;250,00;1 250,00;Nej',
      '2;2025-02-20;51;Birch HB;900,00;225,00;1 125,00;Ja',
      '3;2025-03-20;51;Birch HB;30,00;7,50;37,50;Nej',
      'Summa;;;;1 030,00;257,50;1 287,50;',
    ],
    customers: { 'Alder AB': { 2025: 1000 }, 'Birch HB': { 2025: 30 } },
  },
};

const ACCOUNTS: Record<string, File> = {
  'Swedish sales of years, in thousands after a comma': {
    rows: ['Försäljning per kund, tkr;;', 'Kund;2024;2025', 'Alder AB;1 200;1 350', 'Birch HB;80;90', 'Summa;1 280;1 440'],
    customers: { 'Alder AB': { 2024: 1_200_000, 2025: 1_350_000 }, 'Birch HB': { 2024: 80_000, 2025: 90_000 } },
  },
  'a pivot table in German, of customers above their months': {
    rows: [
      'Umsatz 2025;',
      'Zeilenbeschriftungen;Summe von Betrag',
      ...['Alder;250', 'Jan;100', 'Feb;150', 'Birch;120', 'Jan;50', 'Feb;70', 'Gesamtergebnis;370'],
    ],
    customers: { Alder: { 2025: 250 }, Birch: { 2025: 120 } },
  },
  'quantities and amounts below months, below a title with the year': {
    rows: ['Sales 2025;;;;', ';Jan;;Feb;', 'Customer;Qty;Value;Qty;Value', 'Alder;1;100;2;200', 'Birch;3;30;4;40'],
    customers: { Alder: { 2025: 300 }, Birch: { 2025: 70 } },
  },
  'months without a year, below a title with it': {
    rows: ['Umsatz 2024', '', 'Kunde;Monat;Betrag', 'Alder;Jan;100', 'Alder;Feb;50', 'Birch;Jan;10'],
    customers: { Alder: { 2024: 150 }, Birch: { 2024: 10 } },
  },
  'months in rows beside years in columns': {
    rows: ['Customer,Month,2024,2025', 'Alder,Jan,100,1', 'Alder,Feb,50,2', 'Birch,Jan,10,3'],
    customers: { Alder: { 2024: 150, 2025: 3 }, Birch: { 2024: 10, 2025: 3 } },
  },
  'Dutch revenue of this year and of the year before': {
    rows: ['Debiteurnr;Naam;Woonplaats;Omzet dit jaar;Omzet vorig jaar', '1001;Alder;Ede;9.000;12.000', '1002;Birch;Urk;500;650'],
    customers: { Alder: { 2025: 12_000, 2026: 9000 }, Birch: { 2025: 650, 2026: 500 } },
  },
  'a pivot table of customers above their months, in Persian': {
    rows: [
      'فروش ۱۴۰۴,',
      'برچسب‌های ردیف,مجموع مبلغ',
      ...['پارس,300', 'فروردین,100', 'خرداد,200', 'نور,70', 'فروردین,50', 'خرداد,20', 'جمع کل,370'],
    ],
    customers: { پارس: { 1404: 300 }, نور: { 1404: 70 } },
    reading: { inYears: JALALI },
  },
  'SAP: headers and units in three rows, and names without a header': {
    rows: [
      'Kunde;;Umsatz;Umsatz',
      ';;2024;2025',
      ';;TEUR;TEUR',
      '100210;Alder;1.311;1.298',
      '100211;Birch;98;77',
      '100212;Cedar;10;11',
      '#;Nicht zugeordnet;1;2',
      'Gesamtergebnis;;1.420;1.388',
    ],
    customers: {
      Alder: { 2024: 1_311_000, 2025: 1_298_000 },
      Birch: { 2024: 98_000, 2025: 77_000 },
      Cedar: { 2024: 10_000, 2025: 11_000 },
    },
  },
  'Dutch quarters, and a year of four of them': {
    rows: ['Klant;2024 K1-K4;2025 K1;2025 K2;2025 K3;2025 K4', 'Alder;120;30;31;32;33', 'Birch;12;3;0;3;1'],
    customers: { Alder: { 2024: 120, 2025: 126 }, Birch: { 2024: 12, 2025: 7 } },
  },
  'a title with the period, over names and totals alone': {
    rows: [
      'Northgate Inc',
      'Sales by Customer Summary',
      '"January - December 2024"',
      '',
      ',Total',
      'Alder Ltd,"1,000.00"',
      'Birch Inc,300.50',
      'Not Specified,20.00',
      'TOTAL,"$1,320.50"',
    ],
    customers: { 'Alder Ltd': { 2024: 1000 }, 'Birch Inc': { 2024: 300.5 } },
  },
  'the rest of the customers in one row': {
    rows: ['Kunde;Umsatz 2025', 'Alder;300', 'Birch;30', 'Sonstige (45);70', 'Übrige Kunden;12', 'Others Club;5'],
    customers: { Alder: { 2025: 300 }, Birch: { 2025: 30 }, 'Others Club': { 2025: 5 } },
  },
  'total sales and their share below the customers': {
    rows: [
      'No.,Name,Sales (LCY),Balance (LCY)',
      '10000,Alder,"1,000.00",0.00',
      '20000,Birch,30.00,30.00',
      ',Total,"1,030.00",30.00',
      ',Total Sales,"2,000.00",',
      ',% of Total Sales,51.5,',
    ],
    customers: { Alder: { 2025: 1000 }, Birch: { 2025: 30 } },
  },
  'revenue of all time, of this year and of the year before': {
    rows: [
      'Kundennr.;Firma;Umsatz gesamt;Umsatz lfd. Jahr;Umsatz Vorjahr',
      '1;Alder;500,00;50,00;100,00',
      '2;Birch;90,00;9,00;30,00',
    ],
    customers: { Alder: { 2025: 100, 2026: 50 }, Birch: { 2025: 30, 2026: 9 } },
  },
  'numbers of debtors beside their names': {
    rows: ['Debiteur;Naam;Plaats;Omzet 2025;Budget 2025', '10001;Alder;Utrecht;300,00;400', '10002;Birch;Gent;30,00;40'],
    customers: { Alder: { 2025: 300 }, Birch: { 2025: 30 } },
  },
  'Polish turnover of years': {
    rows: [
      'Klient;Miasto;Sprzedaż 2024;Sprzedaż 2025',
      'Alder Sp. z o.o.;Łódź;200,00;300,00',
      'Birch S.A.;Opole;20,00;30,00',
      'Suma końcowa;;220,00;330,00',
    ],
    customers: { 'Alder Sp. z o.o.': { 2024: 200, 2025: 300 }, 'Birch S.A.': { 2024: 20, 2025: 30 } },
  },
  'Persian: purchases of years': {
    rows: ['نام خریدار,شهر,خرید ۱۴۰۳,خرید ۱۴۰۴', 'پارس,تهران,۲۰۰,۳۰۰', 'نور,قم,۲۰,۳۰', 'جمع کل,,۲۲۰,۳۳۰'],
    customers: { پارس: { 1403: 200, 1404: 300 }, نور: { 1403: 20, 1404: 30 } },
    reading: { inYears: JALALI },
  },
};

const withReading = ([name, { rows, customers, reading = {} }]: [string, File]): [string, string[], Figures, Reading] => [
  name,
  rows,
  customers,
  reading,
];

test.each(Object.entries(SALES).map(withReading))('sales: %s', async (_, rows, customers, reading) => {
  const found = await read(lines(...rows), reading);
  expect([found.kind, found.customers]).toEqual(['salesLines', customers]);
});

test.each(Object.entries(ACCOUNTS).map(withReading))('customers: %s', async (_, rows, customers, reading) => {
  const found = await read(lines(...rows), reading);
  expect([found.kind, found.customers]).toEqual(['accounts', customers]);
});

test('a title of the year that runs makes its figures those of a year to date', async () => {
  const file = lines('Sales from 1 January to 28 November 2026', '', 'Customer,Sales', 'Alder,100', 'Birch,30');
  const { customers, lastFullYear, rows } = await read(file);
  expect([customers, lastFullYear]).toEqual([{ Alder: { 2026: 100 }, Birch: { 2026: 30 } }, 2025]);
  expect(rows.map(({ values }) => values['revenueToDate'])).toEqual([100, 30]);
});

test('a title with a quarter makes its figures those of a part of the year', async () => {
  const { customers, years } = await read(lines('Sales Q2 2025', '', 'Customer,Sales', 'Alder,100', 'Birch,30'));
  expect(customers).toEqual({ Alder: { 2025: 100 }, Birch: { 2025: 30 } });
  expect(years).toMatchObject([{ year: 2025, extent: null }]);
});

test('a row of words for sums alone is not a deal', async () => {
  const { deals } = await readDeals(
    lines(
      'Stage,Account Name,Opportunity Name,Amount,Close Date',
      'Closed Won,Alder,Racks,"1,200.00",14/03/2025',
      'Subtotal,Sum,,"1,200.00",',
      ',Count,1,,',
    ),
  );
  expect(deals.map(({ account }) => account)).toEqual(['Alder']);
});

test('an amount that is due, expected or of a deal is not the revenue of a customer', async () => {
  for (const header of ['Amount due', 'Expected revenue', 'Deal value', 'Amount paid'])
    expect((await read(lines(`Customer,City,${header}`, 'Alder,Graz,100', 'Birch,Wien,30'))).customers).toEqual({
      Alder: {},
      Birch: {},
    });
});

test.each([
  ['Aged Receivables Summary', 'Contact,Current,1 Month,Older,Total'],
  ['Customers', 'Contact,0-30,31-60,61-90,Total'],
])('what is owed is not revenue: %s', async (title, headers) => {
  const { customers, codes } = await read(lines(title, '', headers, 'Alder,100,0,0,100', 'Birch,30,0,0,30'));
  expect([customers, codes]).toEqual([{ Alder: {}, Birch: {} }, ['namesOnly']]);
});

test('a list of customers with a day and an amount is not a list of sales', async () => {
  const { kind } = await read(lines('Company,Contract start,Order total', 'Alder,2021-01-05,100', 'Birch,2022-01-05,30'));
  expect(kind).toBe('accounts');
});

test('an open deal is expected on its expected day, and a closed deal was closed on its own', async () => {
  const { deals } = await readDeals(
    lines(
      'Deal id,Name,Amount,Related account,Deal stage,Expected close date,Closed date',
      '9,Racks,1200,Alder,Won,2025-03-01,2025-02-20',
      '11,Doors,500,Birch,Negotiation,2027-03-01,',
    ),
  );
  expect(deals.map(({ values }) => values['closedOn'] ?? values['expectedClose'])).toEqual(['2025-02-20', '2027-03-01']);
});

test('amounts below a title of open items are not sales unless a person says so', async () => {
  const rows = ['Kunde;Rechnungsdatum;Rechnung;Betrag', 'Alder;05.10.2026;R1;119,00', 'Birch;06.10.2026;R2;59,50'];
  expect((await read(lines(...rows))).customers).toEqual({ Alder: { 2026: 119 }, Birch: { 2026: 59.5 } });
  expect((await read(lines('Offene Posten zum 30.11.2026', ...rows))).customers).toEqual({});
});

test('names with numbers of customers alone are not imported unasked', async () => {
  const { codes } = await read(lines('Customer No.,Customer,Balance', '1,Alder,100', '2,Birch,30'));
  expect(codes).toEqual(['namesOnly']);
});

test.each([
  [
    'Italian',
    [
      'Nome opportunità;Nome account;Fase;Importo;Probabilità (%);Data di chiusura',
      'Scaffali;Alder;Chiusa vinta;1200;100;14/03/2025',
      'Lampade;Birch;Chiusa persa;800;0;14/04/2025',
      'Porte;Birch;Trattativa;500;60;30/05/2027',
    ],
    'Scaffali Lampade Porte',
  ],
  [
    'Dutch',
    [
      'Verkoopkans;Organisatie;Waarde;Fase;Kans %;Verwachte sluitingsdatum',
      'Rekken;Alder;1200;Gewonnen;100;14-03-2025',
      'Lampen;Birch;800;Verloren;0;14-04-2025',
      'Deuren;Birch;500;Onderhandeling;60;30-05-2027',
    ],
    'Rekken Lampen Deuren',
  ],
  [
    'Portuguese',
    [
      'Nome do negócio;Empresa;Valor;Etapa;Probabilidade;Data de fechamento',
      'Prateleiras;Alder;1200;Ganho;100;14/03/2025',
      'Lâmpadas;Birch;800;Perdido;0;14/04/2025',
      'Portas;Birch;500;Negociação;60;30/05/2027',
    ],
    'Prateleiras Lâmpadas Portas',
  ],
])('deals: %s', async (_, rows, names) => {
  const { deals, findings } = await readDeals(lines(...rows));
  const [first, second, third] = names.split(' ');
  expect(findings).toEqual([]);
  expect(deals.map(({ account, name, values }) => [account, name, values])).toEqual([
    ['Alder', first, { stage: 'won', amount: 1200, closedOn: '2025-03-14' }],
    ['Birch', second, { stage: 'lost', amount: 800, closedOn: '2025-04-14' }],
    ['Birch', third, { stage: 'negotiating', amount: 500, probability: 0.6, expectedClose: '2027-05-30' }],
  ]);
});

test.each([
  ['Prénom;Nom;Société;Fonction', 'Ida;Ash;Alder;Achats'],
  ['Vorname;Name;Firma;Position', 'Ida;Ash;Alder;Einkauf'],
  ['First name,Name,Company,Title', 'Ida,Ida Ash,Alder,Buyer'],
  ['Firma;Ad;Soyad;Unvan', 'Alder;Ida;Ash;Müdür'],
  ['Company,First name,Last name,Title,Company', 'Alder,Ida,Ash,Buyer,Alder Group'],
  ['Företag;Förnamn;Efternamn;Befattning;E-post', 'Alder;Ida;Ash;Inköpare;ida@alder.example'],
])('people under %s have their whole names', async (headers, row) => {
  const { contacts } = await readPeople(lines(headers, row));
  expect(contacts.map(({ account, name }) => [account, name])).toEqual([['Alder', 'Ida Ash']]);
});

test.each([
  [
    'Zoho calls',
    [
      'Subject,Call Type,Call Start Time,Contact Name,Related To,Call Owner',
      'Prices,Outbound,2026-03-02 10:00:00,Ida Ash,Alder,Ada',
    ],
    'call',
  ],
  [
    'appointments',
    ['Subject,Regarding,Owner,Start Time,Required Attendees', 'Yearly review,Alder,Ada,2026-03-02 10:00,Ida Ash'],
    'meeting',
  ],
  [
    'French',
    ["Sujet;Type d'activité;Date de l'activité;Compte;Contact", 'Point annuel;REUNION;02/03/2026;Alder;Ida Ash'],
    'meeting',
  ],
  [
    'a type of contact in German',
    ['Besuchsdatum;Kunde;Ansprechpartner;Kontaktart;Thema', '02.03.2026;Alder;Ida Ash;Telefonat;Preise'],
    'call',
  ],
])('activities: %s', async (_, rows, kind) => {
  const opened = await openPasted(lines(...rows));
  if (isProblem(opened)) throw new Error(opened.code);
  const content = readFile(opened, planFile(opened.lines, { fields: [], lastFullYear: 2025 }), [], []);
  if (content.kind !== 'activities') throw new Error(`These are ${content.kind}.`);
  expect(content.activities).toMatchObject([{ account: 'Alder', day: '2026-03-02', kind, people: [{ name: 'Ida Ash' }] }]);
});

test('a type of contact of other words is not that of an activity', async () => {
  const rows = ['First name,Last name,Company,Contact Type,Created date', 'Ida,Ash,Alder,Customer,2025-01-02'];
  const { contacts } = await readPeople(lines(...rows));
  expect(contacts.map(({ name }) => name)).toEqual(['Ida Ash']);
});

test.each(['Product group', 'Plant', 'گروه کالا'])(
  'figures of years beside “%s”, with the customer named in the first of its rows alone, are added up',
  async (header) => {
    const file = lines(
      `Customer;${header};Revenue 2024;Revenue 2025`,
      ...[
        'Alder;Pumps;100;110',
        ';Valves;50;60',
        ';Seals;5;6',
        'Birch;Pumps;10;11',
        ';Valves;1;2',
        'Cedar;Pumps;7;8',
        ';Seals;3;4',
      ],
    );
    expect(await read(file)).toMatchObject({
      kind: 'accounts',
      customers: { Alder: { 2024: 155, 2025: 176 }, Birch: { 2024: 11, 2025: 13 }, Cedar: { 2024: 10, 2025: 12 } },
    });
  },
);
