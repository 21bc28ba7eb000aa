import { detectHeader } from '../../../src/model/imports/detectHeader';
import { detectTable, type FileLine } from '../../../src/model/imports/detectTable';
import { importHeaders } from '../../../src/text/importHeaders';
import { importTableWords as words } from '../../../src/text/importTableWords';

const linesOf = (text: string): FileLine[] => text.split('\n').map((line, at) => ({ line: at + 1, cells: line.split(/[|]/) }));

/** The table of a text whose account is in the column of the first recognized name. */
function table(text: string, accountAt = 0) {
  const lines = linesOf(text);
  const headerAt = detectHeader(lines, importHeaders);
  const idAt = lines[headerAt]?.cells.indexOf('No') ?? -1;
  const { header, records, leftOut } = detectTable(lines, { headerAt, accountAt, ...(idAt >= 0 && { idAt }), words });
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

test('titles of parts of a table are not customers, and a customer without figures is', () => {
  expect(table('Customer|2025\nKey accounts|\nAlder|1\nBirch|2\n|\nOther accounts|\nCedar|3\nDogwood|4')).toMatchObject({
    records: ['Alder', 'Birch', 'Cedar', 'Dogwood'],
    leftOut: ['2 note', '6 note'],
  });
  expect(table('Customer|2025\nAlder|\nBirch|2\nCedar|3\n|\nDogwood|4\nElm|5').records).toContain('Alder');
});

test('pasted cells without a header include their first customer', () => {
  expect(table('Alder|100\nBirch|200')).toEqual({ header: null, records: ['Alder', 'Birch'], leftOut: [] });
  expect(table('Alder|2024|100\nBirch|2024|200')).toMatchObject({ header: null, records: ['Alder', 'Birch'] });
  expect(table('Alder\nBirch')).toMatchObject({ header: null, records: ['Alder', 'Birch'] });
});

test('unknown headers above figures are headers', () => {
  expect(table('Zákazník|Celkem eur\nAlder|100')).toMatchObject({ header: 1, records: ['Alder'] });
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

test('the text that finds a row is its first one', () => {
  const lines = linesOf('| Report |\n||\nCustomer|City|Revenue\nAlder|Bern|1\n | Total |1');
  const { leftOut } = detectTable(lines, { headerAt: 2, accountAt: 0, words });
  expect(leftOut.map(({ line, text }) => [line, text])).toEqual([
    [1, 'Report'],
    [2, ''],
    [5, 'Total'],
  ]);
});

test('rows that a person keeps are records and are listed all the same', () => {
  const lines = linesOf('Customer|City|Revenue\nAlder|Bern|1\nTotal||1\n---|---|---');
  const { records, leftOut } = detectTable(lines, { headerAt: 0, accountAt: 0, words, keep: new Set(['total'] as const) });
  expect(records.map(({ line }) => line)).toEqual([2, 3]);
  expect(leftOut.map(({ reason }) => reason)).toEqual(['total', 'separator']);
});

test('without a header no row is uneven', () => {
  const { header, records } = detectTable(linesOf('Alder|1\nBirch|2|x|y'), { headerAt: -1, accountAt: 0, words });
  expect([header, records.length]).toEqual([null, 2]);
});

test('a column without a header is one if most rows fill it', () => {
  expect(table('Customer|Revenue| |\nAlder|1|x|\nBirch|2|y|').leftOut).toEqual([]);
  expect(table('Customer|Revenue||\nAlder|1|x|\nBirch|2| |').leftOut).toEqual(['2 uneven']);
  expect(table('Customer|Revenue||\nAlder|1||x\nBirch|2||y').leftOut).toEqual([]);
  expect(table('Customer|Revenue|\nAlder|1|x|7\nBirch|2|y').leftOut).toEqual(['2 uneven']);
});

describe('a row of marks', () => {
  test.each([
    ['**||', 'total'],
    [' *** ||', 'total'],
    [' ** ||300', 'total'],
    ['---|---|---', 'separator'],
    [' = = |___|~~~', 'separator'],
    ['–|—|+ | ', 'separator'],
    ['*-||', 'separator'],
  ])('%s is a %s', (row, reason) => {
    expect(table(`Customer|City|Revenue\nAlder|Bern|100\nBirch|Rome|200\n${row}`).leftOut).toEqual([`4 ${reason}`]);
  });

  test('is one only if all of its cells are marks', () => {
    expect(table('Customer|City|Revenue\nAlder|---|5\n-|Bern|7').leftOut).toEqual([]);
  });
});

test('a header is repeated by at least two of its cells, without others', () => {
  const of = (row: string) => table(`Customer|City|Revenue\nAlder|Bern|1\n${row}\nBirch|Rome|2`).leftOut;
  expect(of('CUSTOMER | city|')).toEqual(['3 repeatedHeader']);
  expect(of('|City|Revenue')).toEqual(['3 repeatedHeader']);
  expect(of('Customer||Revenue')).toEqual(['3 repeatedHeader']);
  expect(of('Customer|Bern|Revenue')).toEqual([]);
  expect(of('Customer||')).toEqual([]);
  expect(of('City|Customer|')).toEqual([]);
});

describe('words of a note', () => {
  const of = (row: string) => table(`Customer|City|Rep|2024|2025\nAlder|Bern|Ann|1|2\n${row}\nBirch|Rome|Ben|3|4`).leftOut;

  test.each(['Page 1 of 3|Bern|||', 'Note: a|b|c|d|', 'Note: a|5|||', '© 2026 SAP|5|||'])(
    'in “%s” are the name of a customer',
    (row) => {
      expect(of(row)).toEqual([]);
    },
  );

  test.each(['Page 1 of 3||||', 'Note: a|b|c||', '© 2026 SAP|a|b|c|d'])('in “%s” make a note', (row) => {
    expect(of(row)).toEqual(['3 note']);
  });
});

test('a blank name of a pivot table is found in the column of the account', () => {
  const text = 'Customer|City|Revenue\nAlder|(blank)|1\n (Blank) |Bern|2';
  expect(table(text).leftOut).toEqual(['3 blankName']);
  expect(table(text, -1).leftOut).toEqual([]);
});

describe('footnotes by their place', () => {
  const BODY = 'Customer|City|Rep|Revenue\nAlder|Bern|Ann|100\nBirch|Rome|Ben|200\nCedar|Oslo|Cy|1\nDogwood|Ulm|Di|2';

  test('begin below a total, and have a cell or two', () => {
    expect(table(`${BODY}\nTotal|||303\nUnaudited|Bern||\nElm|Bern|Ann|`).leftOut).toEqual(['6 total']);
    expect(table(`${BODY}\nTotal|||303\nUnaudited|Bern||`).leftOut).toEqual(['6 total', '7 note']);
    expect(table(`${BODY}\nTotal|||303\nElm|Bern|Ann|`).leftOut).toEqual(['6 total']);
    expect(table(`${BODY}\nTotal|||303\nElm||5|`).leftOut).toEqual(['6 total']);
  });

  test('begin below a blank row with a single cell', () => {
    expect(table(`${BODY}\n|||\nUnaudited|||\nElm|Bern||`).leftOut).toEqual(['7 note', '8 note']);
    expect(table(`${BODY}\n|||\nElm|Bern||\nFir|||`).leftOut).toEqual([]);
    expect(table(`${BODY}\nElm|||\n|||\n|||\nUnaudited|||`).leftOut).toEqual(['9 note']);
  });

  test('are not found in a list of names', () => {
    expect(table('Customer|City\nAlder|Bern\n* Birch|\n* Cedar|\nDogwood|').leftOut).toEqual([]);
    expect(table('Customer|City\nAlder|Bern\n* Birch|\n* Cedar|').leftOut).toEqual(['3 note', '4 note']);
    expect(table('Customer\nAlder\n\nBirch').leftOut).toEqual([]);
  });

  test('below a header with a blank row are customers', () => {
    expect(table('Customer|City\n|\nAlder|Bern\nBirch|Rome').leftOut).toEqual([]);
    expect(table('Customer|Revenue\n|\nAlder|\nBirch|5').leftOut).toEqual([]);
  });

  test('end where blank rows are between customers', () => {
    const report = (rows: number) => Array.from({ length: rows }, (_, at) => `Name ${at}|Bern|Ann|5`).join('\n');
    expect(table(`Customer|City|Rep|Revenue\n${report(3)}\n|||\nUnaudited|||`).leftOut).toEqual(['6 note']);
    expect(table(`Customer|City|Rep|Revenue\n${report(2)}\n|||\nUnaudited|||`).leftOut).toEqual([]);
  });

  test.each([
    ['Sales exclude all subsidiaries.', true],
    ['Sales exclude those|subsidiaries.', true],
    ['  Sales  exclude  all  returns!  ', true],
    ['Sales exclude nothing. No more', false],
    ['Sales exclude returns.', false],
    ['Sales  exclude  returns.', false],
    ['The Mill of Bern', false],
    ['The Old Mill Co.', false],
    ['The Old Mill in Bern GmbH.', false],
    ['The Old Mill in Bern GmbH. ', false],
    ['All sales of Alder GmbH. exclude returns.', true],
  ])('“%s” at the end is a sentence: %p', (text, isSentence) => {
    const cells = text.includes('|') ? `${text}||` : `${text}|||`;
    expect(table(`${BODY}\n${cells}`).leftOut).toEqual(isSentence ? ['6 note'] : []);
  });
});

describe('the totals of groups', () => {
  const NAMES = 'Customer|2024|2025\nAlder|100|110\nBirch|200|220\n';

  test.each([
    'Subtotal North',
    'North Zwischensumme',
    'Total region North',
    'Total North region',
    'North grand total',
    'جمع منطقه شمال',
  ])('%s is one in a table of names and figures alone', (label) => {
    expect(table(`${NAMES}${label}|999|999\nCedar|1|2`).leftOut).toEqual(['4 groupTotal']);
  });

  test.each(['Total North', 'North total', 'Sum and Sons', 'Totally', 'Max Bern'])('%s can be a customer there', (label) => {
    expect(table(`${NAMES}${label}|999|999\nCedar|1|2`).leftOut).toEqual([]);
  });

  test.each([
    'Alder Grand Total',
    'Grand total: Alder',
    'Total – Alder',
    'Total for Alder',
    'Subtotal of BIRCH',
    'Summe für Birch',
    'Total pour Alder',
  ])('%s is the total of a customer in the file', (label) => {
    const text = `Customer|City|Revenue\nAlder|Bern|100\nBirch||200\nTotal Energies|Paris|5\n${label}||999`;
    expect(table(text).leftOut).toEqual(['5 total']);
  });

  test.each(['Forest', 'Aude'])('a name that begins or ends like a small word, such as %s, stays whole', (name) => {
    expect(table(`Customer|City|Revenue\n${name}|Bern|100\nBirch||200\nTotal ${name}||999`).leftOut).toEqual(['4 total']);
  });

  test('a name that looks like a formula is that of a customer', () => {
    expect(table('Customer|City|Revenue\nAlder|Bern|100\n=Total||300').leftOut).toEqual([]);
  });

  test('a total with a count has no name', () => {
    expect(table(`${NAMES}Grand total (2 customers)|999|999`).leftOut).toEqual(['4 total']);
    expect(table(`${NAMES}Grand total = 2|999|999`).leftOut).toEqual(['4 total']);
  });

  test('a row with a city is a customer, whatever its name is', () => {
    expect(table('Customer|City|2024|2025\nAlder|Bern|100|110\nBirch|Rome|200|220\nSubtotal North|Oslo|300|330').leftOut).toEqual(
      [],
    );
    expect(
      table('Customer|City|2024|2025\nAlder|Bern|100|110\nBirch|Rome|200|220\nTotal Energies|Paris|300|330').leftOut,
    ).toEqual([]);
  });

  test('a total beside the blank name of a customer is one, whatever words are beside it', () => {
    expect(table('Region|Customer|City|Revenue\nNorth|Alder|Bern|1\nTotal||Bern|300', 1).leftOut).toEqual(['3 total']);
    expect(table('Region|Customer|City|Revenue\nNorth|Alder|Bern|1\nTotal|Birch|Bern|300', 1).leftOut).toEqual([]);
  });

  test('a row without an id is one where others have theirs, wherever the column is', () => {
    const rows = 'Alder|K1|100|110\nBirch|K2|200|220\nTotal North||999|999';
    expect(table(`Customer|No|2024|2025\n${rows}`).leftOut).toEqual(['4 groupTotal']);
    expect(table(`Customer|No|2024|2025\n${rows}`, -1).leftOut).toEqual([]);
    expect(table(`Customer|No|2024|2025\n${rows.replace('||', '|K3|')}`).leftOut).toEqual([]);
  });

  describe('by their sums', () => {
    const of = (body: string, header = 'No|Customer|Rep|2024|2025') =>
      table(`${header}\n${body}`, header.split('|').indexOf('Customer')).leftOut;
    const TWO = 'K1|Alder|Ann|100|110\nK2|Birch|Ben|200|220\n';

    test.each<[string, string, string[]]>([
      ['two rows', `${TWO}|North||300|330`, ['4 groupTotal']],
      ['a single row', 'K1|Alder|Ann|100|110\n|North||100|110', []],
      ['a row with figures and one without', 'K1|Alder|Ann|100|110\nK2|Birch|Ben||\n|North||100|110', []],
      ['rows with another figure', `${TWO}|North||300|331`, []],
      ['rows of rounded figures', `${TWO}|North||300.2|330`, ['4 groupTotal']],
      ['figures of which one is 0', 'K1|Alder|Ann|0|110\nK2|Birch|Ben|0|220\n|North||0|330', ['4 groupTotal']],
      ['figures that are all 0', 'K1|Alder|Ann|0|0\nK2|Birch|Ben|0|0\n|North||0|0', []],
      ['figures with a unit', 'K1|Alder|Ann|1k|2k\nK2|Birch|Ben|3k|4k\n|North||4k|6k', ['4 groupTotal']],
      ['figures below zero', 'K1|Alder|Ann|-100|110\nK2|Birch|Ben|-200|220\n|North||-300|330', ['4 groupTotal']],
      ['no figures', `${TWO}|North|||`, []],
    ])('of %s', (_, body, leftOut) => {
      expect(of(body)).toEqual(leftOut);
    });

    test('from 100 on, where there is one figure', () => {
      const sum = (one: number, other: number) =>
        of(`K1|Alder|${one}\nK2|Birch|${other}\n|North|${one + other}`, 'No|Customer|Revenue');
      expect([sum(40, 59), sum(40, 60), sum(-60, -60)]).toEqual([[], ['4 groupTotal'], ['4 groupTotal']]);
    });

    test.each(['Subtotal North', 'Total', 'Total Alder'])('since “%s”, even if its own figures are wrong', (label) => {
      const [, second] = of(`${TWO}|${label}||999|999\nK3|Cedar|Ann|30|40\nK4|Dogwood|Ben|5|6\n|South||35|46`);
      expect(second).toBe('7 groupTotal');
    });

    test('of all rows, whatever totals are between them', () => {
      expect(of(`${TWO}|North||300|330\nK3|Cedar|Ann|30|40\nK4|Dogwood|Ben|5|6\n|Everything||335|376`)).toEqual([
        '4 groupTotal',
        '7 groupTotal',
      ]);
    });

    test('without percentages and days', () => {
      const header = 'No|Customer|Rep|Since|Share|2024|2025';
      const rows = [
        'K1|Alder|Ann||10%|100|110',
        'K2|Birch|Ben||20%|200|220',
        'K3|Cedar|Ben||20%|1|1',
        '|North||2020-01-05|30.5%|301|331',
      ].join('\n');
      expect(of(rows, header)).toEqual(['5 groupTotal']);
      expect(of(rows.replace('10%', '10'), header)).toEqual(['5 groupTotal']);
    });

    test('only where the row lacks an id or words that others have', () => {
      expect(of('Alder|100|110\nBirch|200|220\nCedar|300|330', 'Customer|2024|2025')).toEqual([]);
      // Half of the rows describe a column, words for a missing value do not, and neither do figures.
      expect(of('Alder|Ann|100|110\nBirch|Ben|200|220\nNorth||300|330\nCedar||1|2', 'Customer|Rep|2024|2025')).toEqual([
        '4 groupTotal',
      ]);
      expect(of('Alder|Ann|100|110\nBirch||200|220\nNorth||300|330\nCedar||1|2', 'Customer|Rep|2024|2025')).toEqual([]);
      expect(of('Alder|-|100|110\nBirch|N/A|200|220\nCedar||300|330', 'Customer|Rep|2024|2025')).toEqual([]);
      expect(of('Alder|5|100|110\nBirch|6|200|220\nCedar||300|330', 'Customer|Staff|2024|2025')).toEqual([]);
      expect(of('Alder|5k|100|110\nBirch|1,2,3|200|220\nCedar||300|330', 'Customer|Staff|2024|2025')).toEqual([]);
      expect(of('Alder|5|100|110\nBirch|many|200|220\nCedar||300|330', 'Customer|Staff|2024|2025')).toEqual([]);
    });

    test('where an id is a number, and only a row that lacks all of it is one', () => {
      const rows = '1|Alder|Ann|100|110\n2|Birch|Ben|200|220\n';
      expect(of(`${rows}|North||300|330`)).toEqual(['4 groupTotal']);
      expect(of(`${rows}3|Cedar||300|330`)).toEqual([]);
      expect(of(`${rows}|Cedar|Ann|300|330`)).toEqual([]);
    });

    test('in a report with blank rows between its customers', () => {
      expect(of('K1|Alder|Ann|100|110\n||||\n||||\nK2|Birch|Ben|200|220\n||||\n||||\n|North||300|330')).toEqual(['8 groupTotal']);
    });
  });
});

describe('a row named like a figure', () => {
  test('sums up customers whose names begin like a total, too', () => {
    expect(table('Customer|City|Revenue\nTotal Energies|Paris|100\nAlder||230\nSum||330').leftOut).toEqual(['4 total']);
    expect(table('Customer|City|Revenue\nAlder|Bern|100\nBirch||230\nTotal||330\nMax||230').leftOut).toEqual([
      '4 total',
      '5 total',
    ]);
  });

  test('sums up with one of its figures', () => {
    expect(table('Customer|City|2024|2025\nAlder|Bern|100|1\nBirch||230|2\nMax||230|9').leftOut).toEqual(['4 total']);
  });

  test('has no day, although its figure may look like one', () => {
    expect(table('Customer|City|Revenue\nAlder|Bern|20000000\nBirch||240105\nSum||20240105').leftOut).toEqual(['4 total']);
    expect(table('Customer|City|Date|Revenue\nAlder|Bern|2024-01-05|5\nSum||2024-01-06|5').leftOut).toEqual([]);
  });

  test('has a city if it is a customer', () => {
    expect(table('Customer|City|Revenue\nAlder|Bern|100\nBirch||230\nSum|Rome|330').leftOut).toEqual([]);
  });
});

describe('balances that are carried forward', () => {
  const ledger = (label: string) =>
    `Customer|Date|Text|Amount\n${label}|2025-01-01||500\nAlder|2025-01-05|Pumps|5\n|2025-01-01|${label}|500\nAlder|2025-01-06|${label}|500\n${label}|||700\nBirch|2025-02-01|Seals|6`;

  test.each([
    'Balance b/f',
    'Bal. B/F',
    'Carried forward',
    'Brought forward from page 2',
    'Balance brought forward',
    'B/F',
    'Total C/D',
    'Opening balance',
    'Opening Balance (01/01/2025)',
    'Closing balance as at 31 December 2025',
    'Previous balance',
    'Balance Forward',
    'Balance from previous page',
    'Übertrag',
    'Übertrag von Seite 3',
    'Saldovortrag',
    'Saldo-Vortrag 2024',
    'Vortrag aus Vorjahr',
    'Anfangsbestand',
    'EB-Wert',
    'Report à nouveau',
    'Solde d’ouverture',
    'Saldo anterior',
    'Suma y sigue',
    'Riporto',
    'مانده از قبل',
    'مانده از دوره قبل',
    'مانده‌ی ابتدای دوره',
    'مانده اول دوره',
    'مانده از سال ۱۴۰۳',
    'مانده (نقل از صفحه قبل)',
    'نقل از صفحه قبل',
    'منقول از صفحه‌ی قبل',
    'منقول به صفحه بعد',
    'جمع منقول به صفحه بعد',
    'مانده انتقالي از سال قبل',
    'سند افتتاحیه',
    'مانده',
  ])('«%s» is not a sale, with a day and without one, in any column', (label) => {
    const { records, leftOut } = table(ledger(label));
    expect(records).toEqual(['Alder', 'Birch']);
    expect(leftOut).toEqual(['2 carried', '4 carried', '5 carried', '6 carried']);
  });

  test.each([
    'Balance',
    'New Balance',
    'Carried Away Ltd',
    'Opening Doors Ltd',
    'Forward Industries',
    'BF Goodrich',
    'C/O Alder',
    'Vortrag',
    'Report',
    'Report Verlag',
    'Übertragungsnetz AG',
    'حمل و نقل سریع',
    'نقل و انتقال البرز',
    'نقل تبریز',
    'ماندگار',
    'مانده‌گار صنعت',
    'انتقال نیرو',
  ])('«%s» is a customer', (name) => {
    expect(table(`Customer|Date|Amount\n${name}|2025-01-05|5\nBirch|2025-02-01|6`).records).toEqual([name, 'Birch']);
  });
});

describe('a group above its rows, as in compact pivot tables,', () => {
  const GROUPS = 'Row Labels|2024|2025\nNorth|300|30\nAlder|100|10\nBirch|200|20\nSouth|50|5\nCedar|50|5\nDogwood|0|\n';

  test('is not a customer, where all rows are in groups that add up to the total', () => {
    expect(table(`${GROUPS}Grand Total|350|35`)).toEqual({
      header: 1,
      records: ['Alder', 'Birch', 'Cedar', 'Dogwood'],
      leftOut: ['2 groupTotal', '5 groupTotal', '8 total'],
    });
  });

  test('is not a customer without a total either, where two groups have two rows or more each', () => {
    const text = `${GROUPS.replace('South|50|5', 'South|80|9').replace('Dogwood|0|', 'Dogwood|30|4')}`.trim();
    expect(table(text)).toMatchObject({
      records: ['Alder', 'Birch', 'Cedar', 'Dogwood'],
      leftOut: ['2 groupTotal', '5 groupTotal'],
    });
    expect(table(text.split('\n').slice(0, 4).join('\n')).records).toHaveLength(3);
  });

  test.each([
    ['there is no total, and a group has one row', GROUPS.trim(), 6],
    ['the groups do not add up to it', `${GROUPS}Grand Total|700|70`, 6],
    ['a row is in no group', `${GROUPS}Elm|1|1\nGrand Total|351|36`, 7],
    ['one of the figures is not a sum', `${GROUPS.replace('North|300|30', 'North|300|31')}Grand Total|350|36`, 6],
    ['rows only repeat the row above', 'Row Labels|2024|2025\nA|5|5\nB|5|5\nC|7|7\nD|7|7\nGrand Total|12|12', 4],
  ])('stays where %s', (_, text, count) => {
    expect(table(text).records).toHaveLength(count);
  });
});

test.each(['davon Service', '  - of which exports', 'dont export', 'di cui estero', 'waarvan export', 'از این میان صادرات'])(
  '“%s” is a part of the row above, and not a customer',
  (label) => {
    expect(table(`Customer|2024|2025\nAlder|10|20\n${label}|3|4\nDavona Ltd|1|2`)).toMatchObject({
      records: ['Alder', 'Davona Ltd'],
      leftOut: ['3 groupTotal'],
    });
  },
);
