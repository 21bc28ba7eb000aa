import { cleanCell, isBlankCell } from '../../../src/model/imports/cleanCell';

test.each([
  ['="00123"', '00123'],
  [' ="00123" ', '00123'],
  ['="say ""hi"""', 'say "hi"'],
  ['=""', ''],
  ["'00123", '00123'],
  ["'=1+1", '=1+1'],
  ["'+49 30", '+49 30'],
  ["'-5", '-5'],
  ["'Alder Ltd", 'Alder Ltd'],
  ["'شرکت افق", 'شرکت افق'],
])('the guard around %s is removed: %s', (cell, text) => {
  expect(cleanCell(cell)).toBe(text);
});

test.each(['=SUM(1)', '="a"&"b"', 'x="1"', '="1"x', "'s-Hertogenbosch", "'t Hart", "'Alder' Ltd", "5'", ' padded ', ''])(
  '“%s” stays',
  (cell) => {
    expect(cleanCell(cell)).toBe(cell);
  },
);

test('errors of spreadsheets, words for a missing value and dashes are blank', () => {
  const blanks = [
    ...['', ' ', '-', '--', '–', '—', 'N/A', 'null', '(null)', '\\N', 'undefined', 'NaN', ' n/a '],
    ...['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#NULL!', '#NUM!', '#SPILL!', '#CALC!', '#REF'],
    ...['#NV', '#WERT!', '#BEZUG!', '#ZAHL!', '#N/D', '#VALEUR!', '#NOMBRE!', '#NUL!'],
    ...['#¡VALOR!', '#¡REF!', '#¿NOMBRE?', '#¡DIV/0!', '#¡NULO!', '#¡NUM!', '#VALORE!', '#RIF!'],
  ];
  expect(blanks.filter((cell) => !isBlankCell(cell))).toEqual([]);
});

test('a name that has such a word in it is a value', () => {
  const values = [
    '0',
    'Nullsoft',
    'Non-null',
    'NaN bread',
    '#1',
    'xn/a',
    '- 5',
    '#REF!A1',
    'A#REF!',
    '#REF!!',
    '(nullx)',
    'a\\n',
  ];
  expect(values.filter(isBlankCell)).toEqual([]);
});
