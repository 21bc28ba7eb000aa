import { detectHeader, detectTable, type FileLine } from '../../../src/model/imports/detectTable';
import { importHeaders } from '../../../src/text/importHeaders';
import { importTableWords as words } from '../../../src/text/importTableWords';

const linesOf = (text: string): FileLine[] => text.split('\n').map((line, at) => ({ line: at + 1, cells: line.split(/[|]/) }));

/** The table of a text whose account is in the column of the first recognized name. */
function table(text: string, accountAt = 0) {
  const lines = linesOf(text);
  const headerAt = detectHeader(lines, importHeaders);
  const { header, records, leftOut } = detectTable(lines, {
    headerAt,
    accountAt,
    idAt: lines[headerAt]?.cells.indexOf('No') ?? -1,
    words,
  });
  return {
    header: header?.line ?? null,
    records: records.map(({ cells }) => cells[accountAt]),
    leftOut: leftOut.map(({ line, reason }) => `${line} ${reason}`),
  };
}

test('title lines above the header are not records', () => {
  expect(table('Sales report 2025||\nCustomer|Date|Amount\nAlder|2024-01-05|5')).toEqual({
    header: 2,
    records: ['Alder'],
    leftOut: ['1 aboveTable'],
  });
  expect(
    table(
      'Craig’s Design\nSales by Customer Detail\nJanuary - December 2025\n|||\nDate|Num|Customer|Amount\n01/05/2025|7|Alder|5',
      2,
    ),
  ).toMatchObject({
    header: 5,
    records: ['Alder'],
  });
  expect(
    table(
      'Notes:\n"When exporting your connection data, you may notice"\n\nFirst Name|Last Name|Company|Position\nMaria|Anders|Alder|Buyer',
      2,
    ),
  ).toMatchObject({ header: 4, records: ['Alder'] });
});

test('pasted cells without a header include their first customer', () => {
  expect(table('Alder|100\nBirch|200')).toEqual({ header: null, records: ['Alder', 'Birch'], leftOut: [] });
  expect(table('Alder|2024|100\nBirch|2024|200')).toMatchObject({ header: null, records: ['Alder', 'Birch'] });
  expect(table('Alder\nBirch')).toMatchObject({ header: null, records: ['Alder', 'Birch'] });
});

test('unknown headers above figures are headers', () => {
  expect(table('Asiakas|Summa eur\nAlder|100')).toMatchObject({ header: 1, records: ['Alder'] });
});

test('years beside a name are headers, but figures within a record', () => {
  expect(table('Kunta|2024|2025\nAlder|10|20')).toMatchObject({ header: 1, records: ['Alder'] });
  expect(table('Customer|Year|Revenue\nAlder|2024|100')).toMatchObject({ header: 1, records: ['Alder'] });
});

describe('rows of totals', () => {
  test.each([
    'Total||300',
    'Grand Totals (2 records)||300',
    'Summe||300',
    'Sum||300',
    'Average||150',
    'Count: 2||',
    'جمع کل||۳۰۰',
    '**||300',
    '|Total|300',
    'Total Alder||100',
    'Alder Total||100',
    'Total for Alder||100',
    'SUBTOTAL||300',
  ])('%s is left out', (line) => {
    expect(table(`Customer|City|Revenue\nAlder|Bern|100\nBirch||200\n${line}`)).toMatchObject({
      records: ['Alder', 'Birch'],
      leftOut: ['4 total'],
    });
  });

  test('the total of a group has no customer', () => {
    expect(
      table('Region|Customer|Revenue\nNorth|Alder|1\nNorth|Birch|2\nNorth Total||3\nTotal South||4\nSouth|Total Energies|4', 1),
    ).toMatchObject({
      records: ['Alder', 'Birch', 'Total Energies'],
      leftOut: ['4 groupTotal', '5 groupTotal'],
    });
  });

  const CRM = 'No|Customer|Rep|2024|2025\nK1|Alder|Ann|100|110\nK2|Birch|Ben|200|220\n';
  test.each([
    'Subtotal region North',
    'Total North',
    'North total',
    'Grand total North',
    'Total region North',
    'Zwischensumme Nord',
    'Summe Region Nord',
    'Sous-total Nord',
    'Total région Nord',
    'Subtotal Norte',
    'Total zona Norte',
    'جمع منطقه شمال',
    'جمع جزء شمال',
  ])('%s is the total of a group, although its sums are of other rows', (label) => {
    const found = table(`${CRM}|${label}||4100|5200\nK3|Cedar|Ann|30|40\nK4|Total Energies|Ben|5|6`, 1);
    expect(found).toMatchObject({ records: ['Alder', 'Birch', 'Cedar', 'Total Energies'], leftOut: ['4 groupTotal'] });
  });

  test('a row whose figures add up those above it is the total of a group, whatever its label', () => {
    const found = table(`${CRM}|North||300|330\nK3|Cedar|Ann|30|40\nK4|Dogwood|Ben|5|6\n|South||35|46\n|Everything||335|376`, 1);
    expect(found).toMatchObject({
      records: ['Alder', 'Birch', 'Cedar', 'Dogwood'],
      leftOut: ['4 groupTotal', '7 groupTotal', '8 groupTotal'],
    });
    expect(table('Customer|2024|2025\nAlder|100|110\nBirch|200|220\nTotal South|300|330')).toMatchObject({
      leftOut: ['4 groupTotal'],
    });
  });

  test('a new customer without an id stays where its figures add up nothing', () => {
    expect(table(`${CRM}|North||301|330\nK3|Cedar|Ann|301|330`, 1)).toMatchObject({ leftOut: [] });
    expect(table('Customer|Revenue\nAlder|1\nBirch|2\nTotal Energies|3')).toMatchObject({ leftOut: [] });
    expect(table('Customer|City|Revenue\nA|Bern|1\nB|Rome|2\nC|Oslo|3\nD|Ulm|4\nTotal Energies||500')).toMatchObject({
      leftOut: [],
    });
  });

  test.each([
    'Total Energies||300',
    'Summit||300',
    'Total|Paris|300',
    'Average Joe Coffee||300',
    'Countess||3',
    'Sumitomo||3',
    'Max Total||3',
  ])('the customer %s stays', (line) => {
    expect(table(`Customer|City|Revenue\nAlder|Bern|100\n${line}`)).toMatchObject({ leftOut: [] });
  });
});

test.each(['Max', 'Min', 'Sum', 'Mean', 'Count'])('a customer named %s stays where its figure sums up nothing', (name) => {
  const body = `Customer|City|Revenue\nAlder|Bern|100\nBirch||230\n${name}||`;
  expect(table(`${body}77`)).toMatchObject({ records: ['Alder', 'Birch', name], leftOut: [] });
  const summary = { Max: 230, Min: 100, Sum: 330, Mean: 165, Count: 2 }[name];
  expect(table(body + summary)).toMatchObject({ records: ['Alder', 'Birch'], leftOut: ['4 total'] });
  expect(table(body)).toMatchObject({ records: ['Alder', 'Birch'], leftOut: ['4 total'] });
  expect(table(`Customer|Date|Amount\nAlder|2025-01-05|10\n${name}|2025-01-06|10`)).toMatchObject({ records: ['Alder', name] });
});

test('separators, footnotes, repeated headers and blank pivot rows are left out and named', () => {
  const text = [
    'Customer|City|Revenue',
    '--------|--------|-----',
    'Alder|Bern|100',
    'Customer|City|Revenue',
    '(blank)||20',
    'Birch||200',
    '(2 rows affected)||',
    'Confidential Information - Do Not Distribute||',
    'Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.||',
  ].join('\n');
  expect(table(text)).toEqual({
    header: 1,
    records: ['Alder', 'Birch'],
    leftOut: ['2 separator', '4 repeatedHeader', '5 blankName', '7 note', '8 note', '9 note'],
  });
});

test('a row with more cells than headers is uneven, blank cells behind it count for nothing', () => {
  expect(table('Customer|Date|Amount\nAlder|2024-01-05|1|234\nBirch|2024-01-05|5||')).toMatchObject({
    records: ['Birch'],
    leftOut: ['2 uneven'],
  });
});

describe('footnotes', () => {
  const BODY = 'Customer|City|Revenue\nAlder|Bern|100\nBirch|Rome|200';

  test.each([
    '* figures unaudited',
    '*figures unaudited',
    '** net of returns',
    '† restated',
    '¹ excluding VAT',
    '1) excludes VAT',
    '(2) without freight',
    '[3] see annex',
    'Source: SAP, 12 May',
    'Source: SAP| 12 May',
    'Note: without Spain| Italy and France',
    'NB: estimated',
    'Printed on Monday',
    'Printed on 12 May 2026 10:31',
    'Page 1 of 3',
    'Generated by SalesWorks',
    'All figures in thousands',
    'Quelle: SAP',
    'Seite 1 von 3',
    'Erstellt von Anna',
    'Alle Angaben in TEUR',
    'Source : SAP',
    'Édité le 12/05/2026',
    'Fuente: SAP',
    '* ارقام حسابرسی نشده',
    '۱) بدون مالیات',
    'منبع: سپیدار',
    'یادداشت: بدون برگشتی',
    'صفحه ۱ از ۳',
    'ارقام به میلیون ریال',
    'Filter: Region = EMEA',
    'E = estimate',
    'Datensätze: 4',
    'in Tsd. €',
    '$ in millions',
    'Stand: 12.05.2026',
    'بازه: فروردین تا اسفند ۱۴۰۴',
  ])('%s is a note in any place', (note) => {
    expect(table(`${BODY}\n${note}||`)).toMatchObject({ records: ['Alder', 'Birch'], leftOut: ['4 note'] });
    expect(table(BODY.replace('\nBirch', `\n${note}||\nBirch`))).toMatchObject({
      records: ['Alder', 'Birch'],
      leftOut: ['3 note'],
    });
  });

  test.each([
    'Cedar',
    '1. FC Köln',
    '1&1',
    'Note Books Ltd',
    'Page Group',
    'Source Code GmbH',
    '3M',
    'Printed Circuits Ltd',
    'Star*',
  ])('the customer %s without figures stays in the middle', (name) => {
    const text = BODY.replace('\nBirch', `\n${name}||\nBirch`);
    expect(table(text)).toMatchObject({ records: ['Alder', name, 'Birch'], leftOut: [] });
  });

  test('a customer with figures stays, whatever its name begins with', () => {
    expect(table(`${BODY}\n* Star Ltd||5\n1) Cedar|Bonn|7\nNote: Ltd||9`)).toMatchObject({
      records: ['Alder', 'Birch', '* Star Ltd', '1) Cedar', 'Note: Ltd'],
      leftOut: [],
    });
  });

  test('texts below a total or below a blank row at the end are notes, and customers without figures before them are not', () => {
    expect(table(`${BODY}\nCedar||\nTotal||300\nUnaudited||\nReviewed by finance||`)).toEqual({
      header: 1,
      records: ['Alder', 'Birch', 'Cedar'],
      leftOut: ['5 total', '6 note', '7 note'],
    });
    expect(table(`${BODY}\nCedar||\n||\nUnaudited||`)).toMatchObject({
      records: ['Alder', 'Birch', 'Cedar'],
      leftOut: ['6 note'],
    });
    expect(table(`${BODY}\nCedar||`)).toMatchObject({ records: ['Alder', 'Birch', 'Cedar'], leftOut: [] });
  });

  test('a sentence at the end is a note, and a company with a full stop is not', () => {
    expect(table(`${BODY}\nFigures exclude sales between subsidiaries.||`)).toMatchObject({ leftOut: ['4 note'] });
    expect(table(`${BODY}\nThe Old Mill Bakery Co. Ltd.||`)).toMatchObject({ leftOut: [] });
    expect(table(`${BODY}\nارقام بدون احتساب مرجوعی است.||`)).toMatchObject({ leftOut: ['4 note'] });
  });

  test('a list of names alone has no footnotes by their marks', () => {
    expect(table('Customer\n* Alder\n* Birch\n1) Cedar')).toMatchObject({
      records: ['* Alder', '* Birch', '1) Cedar'],
      leftOut: [],
    });
  });

  test('a report with blank rows between its customers keeps the last one', () => {
    expect(table('Customer|Revenue\nAlder|1\n|\nBirch|2\n|\nCedar|3\n|\nDelta|')).toMatchObject({
      records: ['Alder', 'Birch', 'Cedar', 'Delta'],
      leftOut: [],
    });
  });
});
