import { meaningOf } from '../../../src/model/imports/headerConcepts';
import { recognizeColumns } from '../../../src/model/imports/recognizeColumns';
import { importHeaders } from '../../../src/text/importHeaders';

test.each([
  ['Invoice Date', 'date document'],
  ['DocDate', 'date document'],
  ['Date de la pièce', 'date document'],
  ['Factuurdatum', 'date document'],
  ['Fatura Tarihi', 'date document'],
  ['Fecha Fra.', 'date document'],
  ['تاریخ صورت‌حساب', 'date document'],
  ['Rechnungsnummer', 'document number'],
  ['Nº Fra.', 'document number'],
  ['Numer faktury', 'document number'],
  ['Cari Kodu', 'customer number'],
  ['Müşteri Adı', 'customer name'],
  ['Nome do Cliente', 'customer name'],
  ['KDV Hariç Tutar', 'amount net'],
  ['Total HT Net', 'net total'],
  ['Montant TTC', 'amount gross'],
  ['Montant hors taxes signé', 'amount net'],
  ['Hors taxes signé', 'net'],
  ['Base imponible con signo', 'net'],
  ['Nettobetrag mit Vorzeichen', 'amount net'],
  ['Durum', 'status'],
  ['Descrizione cliente', 'customer name'],
])('“%s” means “%s”, whatever its language', (header, meaning) => {
  expect(meaningOf(header)).toBe(meaning);
});

test.each(['Delivery date', 'Order 2', 'Tax office', 'Sales target', 'Owner', '', '…'])(
  '“%s” has a word that is unknown, and so no meaning',
  (header) => {
    expect(meaningOf(header)).toBeNull();
  },
);

const fieldOf = (header: string) => recognizeColumns([header], importHeaders)[0]?.field ?? null;

test.each([
  ['Inv. Dt', 'date'],
  ['DocTotal', 'amount'],
  ['Sales Invoice Amt', 'amount'],
  ['Total Fra.', 'amount'],
  ['Verwachte sluitingsdatum', 'date'],
  ['Data de fechamento', 'date'],
  ['Wartość netto', 'amount'],
  ['Kontrahent', 'account'],
  ['Nazwa klienta', 'account'],
  ['Klantcode', 'crmId'],
  ['Ürün Grubu', 'category'],
  ['Prijs per eenheid', null],
  ['Fatura Türü', 'documentType'],
  ['Orderstatus', 'status'],
  ['Nome opportunità', 'dealName'],
  ['Probabilidade (%)', 'probability'],
  ['Kans %', 'probability'],
])('a header of no list, “%s”, is recognised by its meaning', (header, field) => {
  expect(fieldOf(header)).toBe(field);
});

test.each([
  'AccountCode',
  'Code',
  'Line',
  'Customer order',
  'Customer order no.',
  'Order line',
  'Customer type',
  'Net %',
  'Tax amount',
])('“%s” stays unknown, as its words say too little or something else', (header) => {
  expect(fieldOf(header)).toBeNull();
});

test('a net amount comes before a gross one, and a header of a list before one by its meaning', () => {
  const of = (...headers: string[]) => recognizeColumns(headers, importHeaders).map((match) => match?.field ?? '');
  expect(of('Wartość brutto', 'Wartość netto')).toEqual(['', 'amount']);
  expect(of('Genel Toplam', 'KDV Hariç Tutar')).toEqual(['', 'amount']);
  expect(of('DocDate', 'Order date')).toEqual(['', 'date']);
});

test.each([
  ['Net satış 2024', 2024],
  ['Ciro 2023', 2023],
  ['Faturamento 2025', 2025],
  ['Sprzedaż netto 2025', 2025],
  ['Totaal 2024', 2024],
])('“%s” is the revenue of its year', (header, year) => {
  expect(recognizeColumns([header], importHeaders)).toEqual([{ field: 'revenue', year }]);
});

test.each([
  ['Customer #', 'crmId'],
  ['Customers Name', 'account'],
  ['Customer / City', 'account'],
  ['Kunde / Ort', 'account'],
  ['Salesperson / Customer', 'account'],
  ['Client, Ville, Pays', 'account'],
  ['Tax Excluded Signed', 'amount'],
  ['Amount before tax', 'amount'],
  ['Total without tax', 'amount'],
  ['Natureza da operação', 'documentType'],
  ['Wahrsch. %', 'probability'],
  ['Total s/ IVA', 'amount'],
  ['Makulerad', 'status'],
  ['Geschatte waarde', 'amount'],
])('“%s” is known as %s', (header, field) => {
  expect(recognizeColumns([header], importHeaders)[0]?.field).toBe(field);
});

test.each(['Customer / Order No', 'Customer / Date', 'Customer - 2', 'City / Country'])(
  '“%s” is not the name of a customer',
  (header) => {
    expect(recognizeColumns([header], importHeaders)[0]?.field).not.toBe('account');
  },
);

test('an amount with a tax is one, in short words too', () => {
  const of = (...headers: string[]) => recognizeColumns(headers, importHeaders).map((match) => match?.field ?? '');
  expect(of('Total c/ IVA', 'Total s/ IVA')).toEqual(['', 'amount']);
});
