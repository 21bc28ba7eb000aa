// Excel files as Excel, Google Sheets and reporting tools write them, opened like any file.
import { Workbook, type Worksheet } from 'exceljs';
import { deflateRawSync } from 'node:zlib';
import { isProblem, onSheet, openFile, type OpenedFile } from '../../../sidebar/importData/file/OpenedFile';
import { planFile } from '../../../sidebar/importData/columns/planFile';
import { readFile } from '../../../sidebar/importData/rows/readFile';
import { importFindings as english } from '../../../src/text/en/importFindings';
import { cellFormat } from '../../../sidebar/importData/spreadsheet/cellFormat';
import { cellText } from '../../../sidebar/importData/spreadsheet/cellText';

const file = (bytes: Uint8Array, name = 'book.xlsx') => Object.assign(new Blob([new Uint8Array(bytes)]), { name });
const open = async (bytes: Uint8Array): Promise<OpenedFile> => {
  const opened = await openFile(file(bytes));
  if (isProblem(opened)) throw new Error(opened.code);
  return opened;
};
const cellsOf = ({ lines }: OpenedFile) => lines.map(({ cells }) => cells);

async function book(fill: (first: Worksheet, book: Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  fill(workbook.addWorksheet('First'), workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A zip file of these texts, as any program could write it. */
function zip(files: Record<string, string>, { flags = 0, method = 8 } = {}): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = method === 8 ? deflateRawSync(text) : Buffer.from(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt32LE(Buffer.byteLength(text), 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    parts.push(local, Buffer.from(name), content);
    directory.push(entry, Buffer.from(name));
    at += 30 + name.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

/** The smallest workbook with these cells, in the spelling of programs that prefix every element. */
const minimal = (sheet: string, more: Record<string, string> = {}) => ({
  'xl/workbook.xml':
    '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="A &amp; B" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Type="t" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="m"><x:sheetData>${sheet}</x:sheetData></x:worksheet>`,
  ...more,
});

test('dates, shares, money, results of formulas and true or false arrive as texts that are read in one way', async () => {
  const opened = await open(
    await book((sheet) => {
      sheet.addRow(['Customer', 'Date', 'Amount', 'Share', 'Formula', 'Text formula', 'Flag', 'Time']);
      const row = sheet.addRow([
        'Alder',
        new Date(Date.UTC(2024, 1, 3)),
        1234.567,
        0.125,
        { formula: '1+1', result: 2 },
        { formula: 'A1', result: 'x' },
        true,
        new Date(Date.UTC(2024, 1, 3, 23, 59, 59)),
      ]);
      row.getCell(2).numFmt = 'dd/mm/yyyy';
      row.getCell(3).numFmt = '#,##0.00 "€"';
      row.getCell(4).numFmt = '0.0%';
      row.getCell(8).numFmt = 'yyyy-mm-dd hh:mm';
      sheet.addRow(['Birch', null, 0.1 + 0.2, null, { formula: 'SUM(C2:C3)', result: 1e21 }]);
    }),
  );
  expect(cellsOf(opened).slice(1)).toEqual([
    ['Alder', '2024-02-03', '1234.5670 €', '12.5%', '2', 'x', 'TRUE', '2024-02-03 23:59:59'],
    ['Birch', '', '0.3', '', '1000000000000000000000', '', '', ''],
  ]);
});

test('days are counted from 1904 where the file says so', async () => {
  const opened = await open(
    await book((sheet, workbook) => {
      workbook.properties.date1904 = true;
      sheet.addRow(['Customer', 'Date']);
      sheet.addRow(['Alder', new Date(Date.UTC(2024, 1, 29))]).getCell(2).numFmt = 'd.m.yy';
    }),
  );
  expect(cellsOf(opened)[1]).toEqual(['Alder', '2024-02-29']);
});

test('a title over merged cells is above the headers, and rows have the numbers that Excel shows', async () => {
  const opened = await open(
    await book((sheet) => {
      sheet.mergeCells('A1:C1');
      sheet.getCell('A1').value = 'Sales report 2025';
      sheet.getRow(4).values = ['Customer', 'Date', 'Amount'];
      sheet.getRow(5).values = ['Alder', new Date(Date.UTC(2025, 0, 2)), 100];
      sheet.getRow(7).values = ['Alder', new Date(Date.UTC(2025, 0, 3)), 50.5];
      for (const row of [5, 7]) sheet.getCell(`B${row}`).numFmt = 'yyyy-mm-dd';
    }),
  );
  expect(opened.lines.map(({ line }) => line)).toEqual([1, 4, 5, 7]);
  const plan = planFile(opened.lines, { fields: [], lastFullYear: 2025 });
  expect([plan.kind, plan.headerAt]).toEqual(['salesLines', 1]);
  expect(readFile(opened, plan, [], [])).toMatchObject({
    lines: [
      { line: 5, account: 'Alder', date: '2025-01-02', amount: '100' },
      { line: 7, account: 'Alder', date: '2025-01-03', amount: '50.5' },
    ],
  });
});

test('cells with errors are blank, and named with their rows', async () => {
  const opened = await open(
    await book((sheet) => {
      sheet.addRow(['Account Name', 'Revenue 2025']);
      sheet.addRow(['Alder', { error: '#REF!' }]);
      sheet.addRow(['Birch', { formula: '1/0', result: { error: '#DIV/0!' } }]);
    }),
  );
  expect(opened.findings).toEqual([{ code: 'errorCells', values: { cells: 2, example: '#REF!' }, lines: [2, 3], questions: [] }]);
  const plan = planFile(opened.lines, { fields: [], lastFullYear: 2025 });
  const content = readFile(opened, plan, [], []);
  expect(content).toMatchObject({ kind: 'accounts', problems: [], accounts: [{ account: 'Alder', years: { revenue: {} } }, {}] });
  expect(content.findings.map(({ code }) => code)).toEqual(['errorCells']);
});

describe('formulas without a stored result', () => {
  const text = (cell: string, value: string) => `<x:c r="${cell}" t="inlineStr"><x:is><x:t>${value}</x:t></x:is></x:c>`;
  const opened = (...rows: string[]) => open(zip(minimal(rows.map((row, at) => `<x:row r="${at + 1}">${row}</x:row>`).join(''))));

  test('are named with their columns and rows, however a program writes them', async () => {
    const { findings } = await opened(
      text('A1', 'Account Name') + text('B1', 'Revenue 2025'),
      `${text('A2', 'Alder')}<x:c r="B2"><x:f>1+2</x:f><x:v /></x:c>`,
      `${text('A3', 'Birch')}<x:c r="B3"><x:f>1+2</x:f></x:c><x:c r="AB3"><x:f t="shared" si="0"/><x:v></x:v></x:c>`,
    );
    expect(findings).toEqual([
      { code: 'unknownResults', values: { cells: 3, names: 'Revenue 2025\nAB', more: 0 }, lines: [2, 3], questions: [] },
    ]);
  });

  test('are five columns at most by name', async () => {
    const formulas = ['B', 'C', 'D', 'E', 'F', 'Z', 'ZZ'].map((column) => `<x:c r="${column}2"><x:f>1</x:f></x:c>`).join('');
    const { findings } = await opened(text('A1', 'Account Name'), text('A2', 'Alder') + formulas);
    expect(findings[0]?.values).toEqual({ cells: 7, names: 'B\nC\nD\nE\nF', more: 2 });
  });

  test('are not those with a result, a blank text as their result, or an error', async () => {
    const { findings } = await opened(
      text('A1', 'Account Name') + text('B1', 'Revenue 2025'),
      `${text('A2', 'Alder')}<x:c r="B2"><x:f>1+2</x:f><x:v>3</x:v></x:c><x:c r="C2" t="str"><x:f>""</x:f><x:v></x:v></x:c>`,
      `${text('A3', 'Birch')}<x:c r="B3" s="1"/><x:c r="C3" t="e"><x:f>1/0</x:f><x:v>#DIV/0!</x:v></x:c>`,
    );
    expect(findings.map(({ code }) => code)).toEqual(['errorCells']);
  });

  test('are in a sentence that says how to store them', () => {
    expect(english.sentences.unknownResults({ cells: '2', names: 'Q1 and Q2' })).toBe(
      '2 cells are formulas without a stored result, so they count as blank: Q1 and Q2. Open the file in Excel, save it there, and choose it again.',
    );
    expect(english.sentences.unknownResults({ cells: '1', names: 'B' })).toMatch(
      /^1 cell is a formula without a stored result, so it counts as blank: B\./,
    );
  });
});

test('currencies are in the formats, so that they are never added up', async () => {
  const opened = await open(
    await book((sheet) => {
      sheet.addRow(['Customer', 'Date', 'Amount']);
      sheet.addRow(['Alder', '2025-01-02', 1000]).getCell(3).numFmt = '[$€-407] #,##0';
      sheet.addRow(['Alder', '2025-01-03', 900]).getCell(3).numFmt = '[$$-409]#,##0.00';
      sheet.addRow(['Birch', '2025-01-03', 900]).getCell(3).numFmt = '#,##0 "ریال"';
    }),
  );
  expect(cellsOf(opened).map(([, , amount]) => amount)).toEqual(['Amount', '1000 €', '900 $', '900 ریال']);
});

test('the first sheet with cells is read, another one can be chosen, and hidden ones are not offered', async () => {
  const opened = await open(
    await book((first, workbook) => {
      first.addRow(['Account Name', 'City']);
      first.addRow(['Alder', 'Graz']);
      workbook.addWorksheet('Hidden', { state: 'hidden' }).addRow(['secret']);
      workbook.addWorksheet('Empty');
      const last = workbook.addWorksheet('Last');
      last.addRow(['Account Name', 'City']);
      last.addRow(['Birch', 'Wien']);
    }),
  );
  expect(opened.sheets?.titles).toEqual(['First', 'Empty', 'Last']);
  expect(await onSheet(opened, 1)).toMatchObject({ lines: [], sheets: { at: 1 } });
  expect(await onSheet(opened, 2)).toMatchObject({ lines: [{}, { cells: ['Birch', 'Wien'] }], sheets: { at: 2 } });
});

test('files of other programs are read too: prefixes, no cell references, texts in the cells, escapes', async () => {
  const sheet =
    '<x:row r="2"><x:c t="inlineStr"><x:is><x:r><x:t>Account </x:t></x:r><x:r><x:t>Name</x:t></x:r></x:is></x:c>' +
    '<x:c t="str"><x:v>City</x:v></x:c><x:c r="XFD2" s="0"/></x:row>' +
    '<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c r="C3" t="inlineStr"><x:is><x:t>G&#246;rz &lt;1&gt;_x000A_2</x:t></x:is></x:c></x:row>';
  const strings = '<x:sst><x:si><x:t>Alder &amp; Co</x:t><x:rPh><x:t>reading</x:t></x:rPh></x:si></x:sst>';
  for (const method of [0, 8]) {
    const opened = await open(zip(minimal(sheet, { 'xl/sharedStrings.xml': strings }), { method }));
    expect(opened.sheets?.titles).toEqual(['A & B']);
    expect(opened.lines).toEqual([
      { line: 2, cells: ['Account Name', 'City', ''] },
      { line: 3, cells: ['Alder & Co', '', 'Görz <1>\n2'] },
    ]);
  }
});

describe('a file that cannot be read says why', () => {
  const code = async (bytes: Uint8Array) => {
    const opened = await openFile(file(bytes));
    return isProblem(opened) ? opened.code : 'opened';
  };
  const old = (text: string) =>
    new Uint8Array(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(text, 'utf16le')]));

  test('an old .xls file, and a file with a password', async () => {
    expect(await code(old('Workbook'))).toBe('fileIsOldExcel');
    expect(await code(old('EncryptedPackage'))).toBe('fileIsProtected');
    expect(await code(zip(minimal(''), { flags: 1 }))).toBe('fileIsProtected');
  });

  test('a file that was cut off anywhere, or has lost a part', async () => {
    const whole = await book((sheet) => void sheet.addRow(['a', 'b']));
    for (const share of [0.1, 0.5, 0.9, 0.99]) expect(await code(whole.slice(0, whole.length * share))).toBe('fileIsBroken');
    const { 'xl/worksheets/sheet1.xml': _lost, ...others } = minimal('');
    expect(await code(zip(others))).toBe('fileIsBroken');
    const damaged = zip(minimal('<row><c><v>1</v></c></row>'.repeat(99)));
    damaged.fill(0xff, 60, 120);
    expect(await code(damaged)).toBe('fileIsBroken');
  });

  test('another kind of zip file, and a workbook without rows', async () => {
    expect(await code(zip({ 'content.xml': '<office/>' }))).toBe('fileIsOtherZip');
    expect(await code(await book(() => undefined))).toBe('fileEmpty');
    expect(await code(await book((sheet) => void sheet.addRow(['Account'])))).toBe('fileWithoutRows');
  });
});

test.each([
  ['yyyy\\-mm\\-dd', 'date'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
  ['mmm-yy', 'date'],
  ['[h]:mm', 'time'],
  ['mm:ss.0', 'time'],
  ['h:mm AM/PM', 'time'],
  ['General', 'number'],
  ['[Red]#,##0;[Blue]-#,##0', 'number'],
  ['0.00E+00', 'number'],
  ['"day "0', 'number'],
  ['_-* #,##0.00\\ "kr"_-', 'number'],
  ['0.00%', 'share'],
])('the format %s is of a %s', (code, kind) => {
  expect(cellFormat(200, code).kind).toBe(kind);
});

test.each([
  ['45325', 14, '2024-02-03'],
  ['45325.999999', 22, '2024-02-04'],
  ['1', 14, '1900-01-01'],
  ['61', 14, '1900-03-01'],
  ['-3', 14, '-3'],
  ['0.5', 20, '12:00:00'],
  ['1.5', 46, '1.5'],
  ['0.07', 9, '7%'],
  ['1e-7', 0, '0.0000001'],
  ['12345678.9', 0, '12345678.9'],
  ['1.234', 0, '1.2340'],
])('%s in format %i is %s', (value, id, text) => {
  expect(cellText(value, '', cellFormat(id, null), false)).toBe(text);
});
