import { splitNames } from '../../../src/model/imports/splitNames';
import { importHeaders } from '../../../src/text/importHeaders';

const split = (...rows: string[]) => {
  const lines = rows.map((row, at) => ({ line: at + 1, cells: row.split('|') }));
  return splitNames(lines, 0, { synonyms: importHeaders, code: 'Customer number' }).map(({ cells }) => cells.join('|'));
};
const isSame = (...rows: string[]) => expect(split(...rows)).toEqual(rows);

test('codes in most names go into a column of their own, and those of totals too', () => {
  expect(split('Customer|2025', '10001 - Alder|1', '10002 - Birch|2', 'Cedar|3', 'Total for 10001 - Alder|1')).toEqual([
    'Customer|2025|Customer number',
    'Alder|1|10001',
    'Birch|2|10002',
    'Cedar|3|',
    'Total for Alder|1|10001',
  ]);
  expect(split('Customer|2025', 'Alder (10001)|1', 'Birch (10002)|2')).toEqual([
    'Customer|2025|Customer number',
    'Alder|1|10001',
    'Birch|2|10002',
  ]);
});

test('a column of codes is filled where it is blank', () => {
  expect(split('Customer|Customer no.', 'Alder (code 17)|17', 'Birch (code 18)|')).toEqual([
    'Customer|Customer no.',
    'Alder|17',
    'Birch|18',
  ]);
});

test('a word tells a code even in one name of many', () => {
  expect(split('مشتری|۱۴۰۴', 'فروشگاه پارس (کد ۱۰۰۰۱)|۱', 'افق|۲', 'کاله|۳', 'رفاه (شعبه ۱)|۴')).toEqual([
    'مشتری|۱۴۰۴|Customer number',
    'فروشگاه پارس|۱|۱۰۰۰۱',
    'افق|۲|',
    'کاله|۳|',
    'رفاه (شعبه ۱)|۴|',
  ]);
});

test('a header of codes and names tells codes, also of digits before the name', () => {
  for (const header of ['كد و نام مشتري', 'Customer code and name', 'Kundennummer und Name', 'Code et nom du client'])
    expect(split(`${header}|2025`, '10001 Alder|1', '17 - Birch|2', 'Cedar|3')).toEqual([
      `${header}|2025|Customer number`,
      'Alder|1|10001',
      'Birch|2|17',
      'Cedar|3|',
    ]);
});

test('numbers of one form before most names are codes without a mark between them', () => {
  for (const [one, other] of [
    ['CUST-17', 'CUST-18'],
    ['10001', '10002'],
  ])
    expect(split('Name|2025', `${one} Alder Ltd|1`, `${other} Birch|2`)).toEqual([
      'Name|2025|Customer number',
      `Alder Ltd|1|${one}`,
      `Birch|2|${other}`,
    ]);
});

test('other names stay as they are', () => {
  isSame('Customer|2025', 'Alder|1', 'Birch|2');
  // A minority, one alone, a year that is the same for all, one name with two numbers, and names with a number.
  isSame('Customer|2025', 'Alder (1001)|1', 'Birch|2', 'Cedar|3', 'Dogwood|4');
  isSame('Customer|2025', 'Alder (1001)|1');
  isSame('Customer|2025', 'Alder (2025)|1', 'Birch (2025)|2');
  isSame('Customer|2025', 'Alder (1001)|1', 'Alder (1002)|2');
  isSame('Customer|2025', '360 Degree Ltd|1', '101 Dalmatians|2');
  isSame('Customer|2025', 'A1 Telekom|1', 'O2 Germany|2');
  isSame('Customer|2025', '10001 Alder|1', '100 Birch|2');
  isSame('Date|Amount', '2025-01-05|1');
});
