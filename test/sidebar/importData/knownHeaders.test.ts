// The headers that programs write, each with a cell below it, and what the panel proposes for the column. Blank: it is left out.
import { untilByYear } from '../../../sidebar/importData/columns/ImportPlan';
import { planFile } from '../../../sidebar/importData/columns/planFile';
import { usesFor, valueOfUse } from '../../../sidebar/importData/columns/usesFor';
import { importedColumns } from '../../../src/actions/imports/importedColumns';
import type { ImportOffer } from '../../../src/actions/imports/loadImport';
import { GREGORIAN_YEARS } from '../../../src/model/calendar/FiscalYears';
import { recognizeColumns } from '../../../src/model/imports/recognizeColumns';
import { importHeaders } from '../../../src/text/importHeaders';
import { recordTabs as english } from '../../../src/text/en/recordTabs';
import { recordTabs as persian } from '../../../src/text/fa/recordTabs';
import type { FileKind } from '../../../src/model/imports/recognizeFile';

type Column = readonly [header: string, cell: string, use?: string];
const FIELDS = [
  'crmId',
  'kam',
  'salesRep',
  'industry',
  'city',
  'country',
  'phone',
  'website',
  'parent',
  'lastOrder',
  'firstOrder',
  'revenueSameDays',
];

const FILES: Record<string, { kind: FileKind; columns: readonly Column[] }> = {
  'Pipedrive, deals': {
    kind: 'opportunities',
    columns: [
      ['Deal - Title', 'Racks', 'dealName'],
      ['Deal - Value', '1200', 'amount'],
      ['Deal - Currency of Value', 'EUR', 'currency'],
      ['Deal - Organization', 'Alder', 'account'],
      ['Deal - Stage', 'Proposal', 'stage'],
      ['Deal - Owner', 'Ada', 'salesRep'],
      ['Deal - Probability', '50', 'probability'],
      ['Deal - Won time', '2025-01-05 10:00:00', 'date'],
      ['Deal - Expected close date', '2025-02-05', 'expectedClose'],
    ],
  },
  'HubSpot, deals': {
    kind: 'opportunities',
    columns: [
      ['Record ID', '101', 'dealId'],
      ['Deal Name', 'Racks', 'dealName'],
      ['Deal Stage', 'Closed won', 'stage'],
      ['Close Date', '2025-01-05', 'date'],
      ['Amount in company currency', '90', 'amount'],
      ['Amount', '100', ''],
      ['Deal owner', 'Ada', 'salesRep'],
      ['Associated Company', 'Alder', 'account'],
    ],
  },
  'SAP, list of billing documents in German': {
    kind: 'salesLines',
    columns: [
      ['Kunde', '0001000101', 'crmId'],
      ['Name 1', 'Erle GmbH', 'account'],
      ['Ort', 'Köln', ''],
      ['Faktura', '90000013', 'orderId'],
      ['Pos', '10', ''],
      ['Fakturadat', '09.01.2023', 'date'],
      ['FkArt', 'F2', 'documentType'],
      ['Warengruppe', 'Pumpen', 'category'],
      ['Nettowert', '18.117,60', 'amount'],
      ['Währg', 'EUR', 'currency'],
    ],
  },
  'SAP, payer beside the customer, and amounts in the currency of the company': {
    kind: 'salesLines',
    columns: [
      ['Regulierer', '1009', ''],
      ['Auftraggeber', '1001', 'crmId'],
      ['Name', 'Erle GmbH', 'account'],
      ['Position', '10', ''],
      ['Material', 'M-1', ''],
      ['Bezeichnung', 'Pumpe', ''],
      ['Fakt. Menge', '3', 'quantity'],
      ['Belegdat.', '09.01.2023', 'date'],
      ['Fakturanr.', '90000013', 'orderId'],
      ['Betrag in HW', '90,00', 'amount'],
      ['HWähr', 'EUR', 'currency'],
      ['Nettowert', '100,00', ''],
      ['Wrg', 'USD', ''],
    ],
  },
  'SAP, names of fields': {
    kind: 'salesLines',
    columns: [
      ['KUNNR', '1001', 'crmId'],
      ['NAME1', 'Erle GmbH', 'account'],
      ['VBELN', '90000013', 'orderId'],
      ['FKDAT', '20250109', 'date'],
      ['FKART', 'F2', 'documentType'],
      ['NETWR', '100.00', 'amount'],
      ['WAERK', 'EUR', 'currency'],
      ['POSNR', '10', ''],
      ['MATKL', '01', 'category'],
    ],
  },
  'Business Central in German': {
    kind: 'salesLines',
    columns: [
      ['Verk. an Deb.-Nr.', '1001', 'crmId'],
      ['Verk. an Name', 'Erle GmbH', 'account'],
      ['Belegnr.', '90', 'orderId'],
      ['Buchungsdatum', '09.01.2023', 'date'],
      ['Zeilenbetrag ohne MwSt.', '100,00', 'amount'],
      ['Verkäufercode', 'EM', ''],
    ],
  },
  'a person beside numbers of customers': {
    kind: 'salesLines',
    columns: [
      ['Kunde', '1001', 'account'],
      ['Ansprechpartner', 'Eva Roth', ''],
      ['Fakturadatum', '09.01.2023', 'date'],
      ['Nettowert', '100,00', 'amount'],
    ],
  },
  'an ERP report, with short headers': {
    kind: 'accounts',
    columns: [
      ['Customer No.', 'K10400', 'crmId'],
      ['Customer', 'Alder', 'account'],
      ['Acct. Mgr', 'Ada', 'kam'],
      ['Ctry', 'DK', 'country'],
      ['Segment', 'Trade', 'industry'],
      ['Curr.', 'EUR', 'currency'],
      ['Net sales 2025', '2.156.252,00', 'year:revenue'],
      ['Net sales 2026 YTD Oct', '1.535.406,00', 'year:revenue'],
      ['Net sales 2025 YTD Oct', '1.400.000,00', 'revenueSameDays'],
      ['GM %', '33,5 %', 'marginShare'],
      ['Status', 'active', 'customerStatus'],
      ['Customer since', '2014', 'firstOrder'],
    ],
  },
  'HubSpot, companies': {
    kind: 'accounts',
    columns: [
      ['Record ID', '101', 'crmId'],
      ['Company name', 'Alder', 'account'],
      ['Company owner', 'Ada', 'kam'],
      ['City', 'Graz', 'city'],
      ['Country/Region', 'Austria', 'country'],
      ['Annual Revenue', '1000000', ''],
      ['Number of Employees', '40', ''],
    ],
  },
  'Salesforce, an opportunity report': {
    kind: 'opportunities',
    columns: [
      ['Opportunity Owner', 'Ada', 'salesRep'],
      ['Account Name', 'Alder', 'account'],
      ['Opportunity Name', 'Racks', 'dealName'],
      ['Stage', 'Closed Won', 'stage'],
      ['Amount', '100', 'amount'],
      ['Expected Revenue', '50', ''],
      ['Probability (%)', '50%', 'probability'],
      ['Close Date', '05/01/2025', 'date'],
      ['Created Date', '05/01/2024', ''],
      ['Type', 'New business', ''],
    ],
  },
  'Dynamics, accounts': {
    kind: 'accounts',
    columns: [
      ['(Do Not Modify) Account', 'f3a1-22', ''],
      ['Account Name', 'Alder', 'account'],
      ['Account Number', 'A-17', 'crmId'],
      ['Address 1: City', 'Graz', 'city'],
      ['Main Phone', '12', 'phone'],
      ['Annual Revenue', '99999', ''],
    ],
  },
  'Dynamics, opportunities': {
    kind: 'opportunities',
    columns: [
      ['(Do Not Modify) Opportunity', 'f3a1-22', ''],
      ['Topic', 'Racks', 'dealName'],
      ['Potential Customer', 'Alder', 'account'],
      ['Est. Close Date', '2025-01-05', 'date'],
      ['Est. Revenue', '100', 'amount'],
      ['Probability', '50', 'probability'],
      ['Status', 'Open', 'status'],
    ],
  },
  'Zoho CRM, deals': {
    kind: 'opportunities',
    columns: [
      ['Record Id', 'zcrm_1', 'dealId'],
      ['Deal Name', 'Racks', 'dealName'],
      ['Account Name', 'Alder', 'account'],
      ['Amount', '100', 'amount'],
      ['Closing Date', '2025-01-05', 'date'],
      ['Stage', 'Closed Won', 'stage'],
      ['Probability (%)', '100', 'probability'],
      ['Expected Revenue', '50', ''],
    ],
  },
  'Zoho Books, invoices': {
    kind: 'salesLines',
    columns: [
      ['Invoice Date', '2025-01-05', 'date'],
      ['Invoice Number', 'INV-1', 'orderId'],
      ['Invoice Status', 'Paid', 'status'],
      ['Customer ID', '460', 'crmId'],
      ['Customer Name', 'Alder', 'account'],
      ['Currency Code', 'USD', 'currency'],
      ['Item Name', 'Rack', ''],
      ['Quantity', '2', 'quantity'],
      ['Item Price', '10', 'unitPrice'],
      ['Item Total', '20', 'amount'],
      ['SubTotal', '60', ''],
      ['Total', '70', ''],
    ],
  },
  'Odoo, invoices': {
    kind: 'salesLines',
    columns: [
      ['Number', 'INV/2025/1', 'orderId'],
      ['Invoice Partner Display Name', 'Alder', 'account'],
      ['Invoice/Bill Date', '2025-01-05', 'date'],
      ['Due Date', '2025-02-05', ''],
      ['Untaxed Amount Signed', '100', 'amount'],
      ['Total Signed', '120', ''],
      ['Status', 'Posted', 'status'],
    ],
  },
  'Odoo, technical names': {
    kind: 'salesLines',
    columns: [
      ['partner_id/name', 'Alder', 'account'],
      ['date_order', '2025-01-05', 'date'],
      ['order_line/order_id', 'S1', ''],
      ['price_subtotal', '20', 'amount'],
      ['amount_total', '60', ''],
      ['user_id/name', 'Ada', 'salesRep'],
      ['product_uom_qty', '2', ''],
      ['invoice_no', 'I1', 'orderId'],
    ],
  },
  'SAP, a list of billing documents': {
    kind: 'salesLines',
    columns: [
      ['Billing Doc.', '9001', 'orderId'],
      ['Sold-to pt', '400100', 'crmId'],
      ['Name 1', 'Alder', 'account'],
      ['Billing Date', '05.01.2025', 'date'],
      ['Net value', '1.234,50', 'amount'],
      ['Curr.', 'EUR', 'currency'],
      ['Matl Group', 'Racks', 'category'],
    ],
  },
  'Shopify, orders': {
    kind: 'salesLines',
    columns: [
      ['Name', '#1001', 'orderId'],
      ['Financial Status', 'paid', 'status'],
      ['Created at', '2025-01-05 10:00:00 +0100', 'date'],
      ['Lineitem quantity', '2', 'quantity'],
      ['Lineitem price', '10.5', 'unitPrice'],
      ['Billing Company', 'Alder', 'account'],
      ['Billing Name', 'Ida', ''],
    ],
  },
  'Stripe, customers': {
    kind: 'accounts',
    columns: [
      ['id', 'cus_1', 'crmId'],
      ['Name', 'Alder', 'account'],
      ['Total Spend', '100', 'year:revenue'],
    ],
  },
  'Stripe, invoices': {
    kind: 'salesLines',
    columns: [
      ['id', 'in_1', ''],
      ['Number', 'A-1', 'orderId'],
      ['Customer Name', 'Alder', 'account'],
      ['Date (UTC)', '2025-01-05 10:00', 'date'],
      ['Subtotal', '100', 'amount'],
      ['Total', '120', ''],
      ['Status', 'paid', 'status'],
    ],
  },
  'Xero, invoices': {
    kind: 'salesLines',
    columns: [
      ['*ContactName', 'Alder', 'account'],
      ['*InvoiceNumber', 'I1', 'orderId'],
      ['*InvoiceDate', '05/01/2025', 'date'],
      ['*DueDate', '05/02/2025', ''],
      ['Total', '360', ''],
      ['*Quantity', '1', 'quantity'],
      ['*UnitAmount', '100', 'unitPrice'],
      ['LineAmount', '100', 'amount'],
      ['AccountCode', '200', ''],
      ['Currency', 'GBP', 'currency'],
      ['Type', 'Sales invoice', 'documentType'],
      ['Status', 'Paid', 'status'],
    ],
  },
  'QuickBooks, transactions': {
    kind: 'salesLines',
    columns: [
      ['Transaction date', '01/05/2025', 'date'],
      ['Transaction type', 'Invoice', 'documentType'],
      ['Num', '1001', 'orderId'],
      ['Customer full name', 'Alder', 'account'],
      ['Product/Service full name', 'Rack', ''],
      ['Quantity', '2', 'quantity'],
      ['Sales price', '10', 'unitPrice'],
      ['Amount', '20', 'amount'],
      ['Balance', '20', ''],
    ],
  },
  'Lexware, invoices': {
    kind: 'salesLines',
    columns: [
      ['Rechnungs-Nr.', 'R1', 'orderId'],
      ['Rechnungsdatum', '05.01.2025', 'date'],
      ['Kunden-Nr.', '10001', 'crmId'],
      ['Firma', 'Alder', 'account'],
      ['Netto', '100,00', 'amount'],
      ['Brutto', '119,00', ''],
      ['Status', 'bezahlt', 'status'],
    ],
  },
  'DATEV, a list of documents': {
    kind: 'salesLines',
    columns: [
      ['Umsatz (ohne Soll/Haben-Kz)', '119,00', 'amount'],
      ['WKZ Umsatz', 'EUR', 'currency'],
      ['Belegdatum', '05.01.2025', 'date'],
      ['Belegfeld 1', 'R1', 'orderId'],
      ['Debitorenkonto', '10001', 'crmId'],
      ['Kundenbezeichnung', 'Alder', 'account'],
    ],
  },
  'Sage in French': {
    kind: 'salesLines',
    columns: [
      ['N° de facture', 'F1', 'orderId'],
      ['Date facture', '05/01/2025', 'date'],
      ['Code client', 'C1', 'crmId'],
      ['Raison sociale', 'Alder', 'account'],
      ['Famille de produits', 'Racks', 'category'],
      ['Montant HT', '100', 'amount'],
      ['Montant TTC', '120', ''],
      ['Commercial', 'Ada', 'salesRep'],
      ['Etat', 'payée', 'status'],
    ],
  },
  'Holded in Spanish': {
    kind: 'salesLines',
    columns: [
      ['Núm. factura', 'F1', 'orderId'],
      ['Fecha emisión', '05/01/2025', 'date'],
      ['Cliente', 'Alder', 'account'],
      ['Base imponible', '100', 'amount'],
      ['Total', '121', ''],
      ['Estado', 'Pagada', 'status'],
      ['Vendedor', 'Ada', 'salesRep'],
    ],
  },
  'Sepidar, sales': {
    kind: 'salesLines',
    columns: [
      ['شماره فاکتور', '۱', 'orderId'],
      ['تاریخ', '۱۴۰۳/۰۱/۱۵', 'date'],
      ['کد طرف حساب', '۱۰۱', 'crmId'],
      ['نام طرف حساب', 'پارس', 'account'],
      ['نام کالا', 'قفسه', ''],
      ['مقدار', '۲', 'quantity'],
      ['فی', '۱۰', 'unitPrice'],
      ['تخفیف', '۰', 'discount'],
      ['مبلغ خالص', '۲۰', 'amount'],
      ['مبلغ با مالیات', '۲۲', ''],
    ],
  },
  'Holoo, invoices': {
    kind: 'salesLines',
    columns: [
      ['ش فاکتور', '۱', 'orderId'],
      ['تاریخ فاکتور', '۱۴۰۳/۰۱/۱۵', 'date'],
      ['مشتری', 'پارس', 'account'],
      ['جمع کل', '۲۲', ''],
      ['خالص فاکتور', '۲۰', 'amount'],
      ['ویزیتور', 'آدا', 'salesRep'],
    ],
  },
  'Persian, turnover of a year': {
    kind: 'accounts',
    columns: [
      ['نام مشتری', 'پارس', 'account'],
      ['کد تفصیلی', '۱۰۱', 'crmId'],
      ['جمع فروش سال ۱۴۰۳ (ریال)', '۱۰۰۰', 'year:revenue'],
      ['جمع فروش سال ۱۴۰۲ (ریال)', '۹۰۰', 'year:revenue'],
    ],
  },
  'AdventureWorks, lines': {
    kind: 'salesLines',
    columns: [
      ['SalesOrderID', '43659', 'orderId'],
      ['OrderDate', '2025-01-05', 'date'],
      ['CompanyName', 'Alder', 'account'],
      ['CustomerID', '29825', 'crmId'],
      ['OrderQty', '1', 'quantity'],
      ['UnitPrice', '10', 'unitPrice'],
      ['UnitPriceDiscount', '0', 'discount'],
      ['LineTotal', '10', 'amount'],
      ['SubTotal', '99', ''],
    ],
  },
  'Contoso, sales': {
    kind: 'salesLines',
    columns: [
      ['OrderNumber', '1', 'orderId'],
      ['DateKey', '2025-01-05', 'date'],
      ['CustomerKey', '7', 'crmId'],
      ['Company Name', 'Alder', 'account'],
      ['SalesQuantity', '2', 'quantity'],
      ['SalesAmount', '20', 'amount'],
      ['TotalCost', '10', 'cost'],
    ],
  },
  'Maven CRM, pipeline': {
    kind: 'opportunities',
    columns: [
      ['opportunity_id', '1C1I7A6R', 'dealId'],
      ['sales_agent', 'Ada', 'salesRep'],
      ['product', 'GTX', 'product'],
      ['account', 'Alder', 'account'],
      ['deal_stage', 'Won', 'stage'],
      ['engage_date', '2024-10-20', ''],
      ['close_date', '2025-03-01', 'date'],
      ['close_value', '1054', 'amount'],
    ],
  },
  'Maven CRM, accounts': {
    kind: 'accounts',
    columns: [
      ['account', 'Alder', 'account'],
      ['sector', 'retail', 'industry'],
      ['revenue', '1100.04', ''],
      ['employees', '2822', ''],
    ],
  },
  'Superstore, lines': {
    kind: 'salesLines',
    columns: [
      ['Row ID', '1', ''],
      ['Order ID', 'CA-1', 'orderId'],
      ['Order Date', '11/8/2016', 'date'],
      ['Ship Date', '11/11/2016', ''],
      ['Customer ID', 'CG-1', 'crmId'],
      ['Customer Name', 'Alder', 'account'],
      ['Category', 'Furniture', 'category'],
      ['Sub-Category', 'Chairs', ''],
      ['Sales', '261.96', 'amount'],
      ['Quantity', '2', 'quantity'],
      ['Discount', '0', 'discount'],
      ['Profit', '41.91', 'profit'],
    ],
  },
  'Tally, a sales register': {
    kind: 'salesLines',
    columns: [
      ['Date', '1-Apr-2025', 'date'],
      ['Particulars', 'Sales', ''],
      ['Party Name', 'Alder', 'account'],
      ['Voucher Type', 'Sales', 'documentType'],
      ['Voucher No.', '1', 'orderId'],
      ['Taxable Value', '100', 'amount'],
      ['Gross Total', '118', ''],
    ],
  },
  'Google contacts': {
    kind: 'contacts',
    columns: [
      ['First Name', 'Ida', 'firstName'],
      ['Last Name', 'Ash', 'lastName'],
      ['Organization Name', 'Alder', 'account'],
      ['Organization Title', 'Buyer', 'jobTitle'],
      ['E-mail 1 - Value', 'ida@alder.example', 'email'],
      ['Phone 1 - Value', '12', 'phone'],
    ],
  },
  'Outlook contacts in German': {
    kind: 'contacts',
    columns: [
      ['Vorname', 'Ida', 'firstName'],
      ['Nachname', 'Ash', 'lastName'],
      ['Firma', 'Alder', 'account'],
      ['Position', 'Einkauf', 'jobTitle'],
      ['E-Mail-Adresse', 'ida@alder.example', 'email'],
      ['Telefon', '12', 'phone'],
    ],
  },
  'years in columns, in four languages': {
    kind: 'accounts',
    columns: [
      ['Kunde', 'Alder', 'account'],
      ['Umsatz 2023', '1', 'year:revenue'],
      ['CA 2022', '1', 'year:revenue'],
      ['Ventas 2021', '1', 'year:revenue'],
      ['Total 2024', '1', 'year:revenue'],
      ['Budget 2025', '1', ''],
      ['Wachstum 2024', '1', ''],
    ],
  },
};

test('a header with the last month of a year to date says until which day its figures are', () => {
  const headers = ['Customer', 'Net sales 2025', 'Net sales 2026 YTD Oct', 'فروش ۱۴۰۵ تا مهر'];
  const plan = planFile(
    [headers, ['Alder', '1', '2', '3']].map((cells, at) => ({ line: at + 1, cells })),
    { fields: [], lastFullYear: 2025 },
  );
  expect([...untilByYear(plan, { today: '2026-11-29', years: GREGORIAN_YEARS })]).toEqual([[2026, '2026-10-31']]);
  const jalali = planFile(
    [
      ['مشتری', 'فروش ۱۴۰۵ تا مهر'],
      ['البرز', '3'],
    ].map((cells, at) => ({ line: at + 1, cells })),
    {
      fields: [],
      lastFullYear: 1404,
    },
  );
  expect([...untilByYear(jalali, { today: '2026-11-29', years: GREGORIAN_YEARS })]).toEqual([[1405, '2026-10-22']]);
});

const OFFER: Omit<ImportOffer, 'fields'> = {
  accounts: 0,
  years: GREGORIAN_YEARS,
  lastFullYear: 2025,
  hasRevenue: false,
  lastImport: null,
  mappings: [],
  currency: '',
  moneyUnit: 'one',
  problems: [],
};

test.each(Object.entries(FILES))('%s', (_, { kind, columns }) => {
  const lines = [columns.map(([header]) => header), ...[1, 2].map(() => columns.map(([, cell]) => cell))];
  const plan = planFile(
    lines.map((cells, at) => ({ line: at + 1, cells })),
    { fields: FIELDS, lastFullYear: 2025 },
  );
  const proposed = columns.map(([header], index) => {
    const use = plan.columns.find((column) => column.index === index)?.use ?? { kind: 'leaveOut' };
    return [header, use.kind === 'leaveOut' ? '' : valueOfUse(use).replace('field:', '')];
  });
  const fields = FIELDS.map((key) => ({ key, label: key, type: 'text' as const }));
  const choices = new Set(usesFor(plan.kind, { ...OFFER, fields }).map(({ value }) => value));
  expect(plan.columns.filter(({ use }) => !choices.has(valueOfUse(use))).map(({ header }) => header)).toEqual([]);
  expect({ kind: plan.kind, columns: proposed }).toEqual({ kind, columns: columns.map(([header, , use = '']) => [header, use]) });
});

describe('the tab Accounts itself', () => {
  /** Discounts come from sales lines, and years are proved by the other tests of this file. */
  const OF_YEARS = /^(revenue|cost|discount)\d$/;
  const keys = importedColumns.map(({ key }) => key).filter((key) => !OF_YEARS.test(key));

  test.each(
    keys.flatMap((key) =>
      [english, persian].map(({ accounts: { columns } }) => [key, columns[key as keyof typeof columns].header] as const),
    ),
  )('has its column %s under its own header, %s', (key, header) => {
    expect(recognizeColumns([header.replace(/\{Y.*?\}/, '2025')], importHeaders)[0]?.field).toBe(key);
  });
});

test.each([
  ...['Contract end', 'Contract End Date', 'Contract expires on', 'End of contract', 'Vertragsende', 'Fin de contrat'],
  ...[
    'Fecha fin de contrato',
    'Scadenza contratto',
    'Fim do contrato',
    'Einde contract',
    'Sözleşme bitiş tarihi',
    'Koniec umowy',
  ],
  ...['پایان قرارداد', 'تاریخ پایان قرارداد', 'تاریخ انقضای قرارداد'],
])('“%s” is the day on which the contract ends, also where month comes first', (header) => {
  const lines = [
    ['Customer', header],
    ['Alder', '03/04/2027'],
    ['Birch', '03/28/2027'],
  ].map((cells, at) => ({ line: at + 1, cells }));
  const { columns } = planFile(lines, { fields: ['contractEnds'], lastFullYear: 2025 });
  expect(columns[1]).toMatchObject({ use: { kind: 'field', field: 'contractEnds' }, dates: { order: 'mdy', certain: true } });
});
