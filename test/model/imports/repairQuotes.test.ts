import fc from 'fast-check';
import { parse, unparse } from 'papaparse';
import { repairQuotes } from '../../../src/model/imports/repairQuotes';

const read = (text: string) => {
  const repaired = repairQuotes(text, ',');
  const { data, errors } = parse<string[]>(repaired.text, { delimiter: ',' });
  expect(errors).toEqual([]);
  return { data, rows: repaired.rows };
};

test('an unclosed quote does not swallow the rest, and its row is reported', () => {
  const lines = Array.from({ length: 400 }, (_, at) => `Customer ${at + 1},${at},x`);
  lines[40] = '"19 inch rack,40,x';
  const { data, rows } = read(lines.join('\n'));
  expect(data).toHaveLength(400);
  expect(data[40]).toEqual(['"19 inch rack', '40', 'x']);
  expect(rows).toEqual([41]);
});

test('quotes around a part of a cell are text', () => {
  expect(read('Name,Amount,Note\n"Best" Pipes,10,x\nAlder,20,"a ""b"" c"')).toEqual({
    data: [
      ['Name', 'Amount', 'Note'],
      ['"Best" Pipes', '10', 'x'],
      ['Alder', '20', 'a "b" c'],
    ],
    rows: [2],
  });
});

test('a stray quote before quoted cells leaves them quoted', () => {
  expect(read('a,b\n"19 inch,1\n"x, y",2\nz,"3\n4"')).toEqual({
    data: [
      ['a', 'b'],
      ['"19 inch', '1'],
      ['x, y', '2'],
      ['z', '3\n4'],
    ],
    rows: [2],
  });
});

test('rows are numbered as in a spreadsheet: a quoted line break does not start a new row', () => {
  expect(read('a,"b\r\nc"\r\n\r\n"d,e').rows).toEqual([3]);
});

test('two stray quotes in a row are one row, and a lone carriage return begins the next', () => {
  expect(repairQuotes('"19 inch,"20 inch\rx,y\r"5 inch,z', ',').rows).toEqual([1, 3]);
});

test('a mark that begins the file is read as such behind a byte order mark', () => {
  expect(repairQuotes('\ufeff"Best" Pipes,1', ',')).toEqual({ text: '\ufeff"""Best"" Pipes",1', rows: [1] });
  for (const text of ['x"a,b', '\ufeffa"b,c', '\ufeff"a",b']) expect(repairQuotes(text, ',')).toEqual({ text, rows: [] });
});

test('valid text stays unchanged', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '1') });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 }), (table) => {
      const text = unparse(table, { newline: '\n', quotes: true });
      expect(repairQuotes(text, ',')).toEqual({ text, rows: [] });
    }),
    { seed: 7 },
  );
});

test('the repaired text parses without errors, whatever quotes it contains', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ' ', '1') });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (table) => {
      const text = table.map((cells) => cells.join(',')).join('\n');
      expect(parse<string[]>(repairQuotes(text, ',').text, { delimiter: ',' }).errors).toEqual([]);
    }),
    { seed: 7 },
  );
});
