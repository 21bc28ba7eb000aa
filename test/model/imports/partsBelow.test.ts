import { partsBelow } from '../../../src/model/imports/partsBelow';
import { importHeaders } from '../../../src/text/importHeaders';
import { importTableWords } from '../../../src/text/importTableWords';

const linesOf = (...rows: string[]) => rows.map((row, at) => ({ line: at + 1, cells: row.split(',') }));
const words = {
  synonyms: importHeaders,
  totals: importTableWords.totals,
  category: 'Category',
  period: 'Period',
  month: 'Month',
  section: 'Section',
};
const read = (...rows: string[]) => {
  const { lines, filled } = partsBelow(linesOf(...rows), 0, words);
  return { rows: lines.map(({ line, cells }) => `${line}: ${cells.join(',')}`), filled };
};

test('products below customers with their sums are their categories', () => {
  expect(read('Row Labels,2025', 'Alder,160', 'Bolts,100', 'Nuts,60', 'Birch,30', 'Bolts,30', 'Grand Total,190')).toEqual({
    rows: ['1: Row Labels,2025,Category', '3: Alder,100,Bolts', '4: Alder,60,Nuts', '6: Birch,30,Bolts', '7: Grand Total,190,'],
    filled: [3, 4, 6],
  });
});

test('years below customers and customers below years are periods', () => {
  expect(read('Customer,Sum of Amount', 'Alder,250', '2024,100', '2025,150', 'Birch,120', '2024,50', '2025,70').rows).toEqual([
    '1: Customer,Sum of Amount,Period',
    ...['3: Alder,100,2024', '4: Alder,150,2025', '6: Birch,50,2024', '7: Birch,70,2025'],
  ]);
  expect(read('Customer,Sum of Amount', '2024,150', 'Alder,100', 'Birch,50', '2025,220', 'Alder,150', 'Birch,70')).toEqual({
    rows: [
      '1: Customer,Sum of Amount,Period',
      ...['3: Alder,100,2024', '4: Birch,50,2024', '6: Alder,150,2025', '7: Birch,70,2025'],
    ],
    filled: [],
  });
});

test('companies below products stay the customers', () => {
  expect(
    read('Row Labels,2025', 'Bolts,150', 'Alder Ltd,100', 'Birch Inc,50', 'Nuts,60', 'Alder Ltd,40', 'Birch Inc,20').rows,
  ).toEqual([
    '1: Row Labels,2025,Category',
    ...['3: Alder Ltd,100,Bolts', '4: Birch Inc,50,Bolts', '6: Alder Ltd,40,Nuts', '7: Birch Inc,20,Nuts'],
  ]);
});

test('the numbers of invoices below customers are left out, because the sums are the customers’ own', () => {
  expect(read('Row Labels,2025', 'Alder,160', 'INV-1,100', 'INV-2,60', 'Birch,50', 'INV-3,30', 'INV-4,20')).toEqual({
    rows: ['1: Row Labels,2025', '2: Alder,160', '5: Birch,50'],
    filled: [],
  });
});

test('a customer of several regions has parts, and the regions stay totals', () => {
  expect(read('Row Labels,2025', 'North,150', 'Alder,100', 'Birch,50', 'South,60', 'Alder,40', 'Dogwood,20').rows).toEqual([
    '1: Row Labels,2025,Section',
    ...['2: North,150,', '3: Alder,100,North', '4: Birch,50,North', '5: South,60,', '6: Alder,40,South', '7: Dogwood,20,South'],
  ]);
});

test.each([
  ['numbers of customers', ['Row Labels,2025', 'North,150', 'C-100,100', 'C-101,50', 'South,60', 'C-102,40', 'C-103,20']],
  ['customers of regions', ['Row Labels,2025', 'North,150', 'Alder,100', 'Birch,50', 'South,60', 'Cedar,40', 'Dogwood,20']],
  ['rows without sums', ['Customer,2025', 'Alder,1', 'Birch,2', 'Alder,3', 'Birch,4']],
  ['a column before the labels', ['Rep,Customer,2025', 'A,Alder,160', 'A,Bolts,100', 'A,Nuts,60', 'A,Birch,30', 'A,Bolts,30']],
  ['no customers', ['Item,2025', 'Alder,160', 'Bolts,100', 'Nuts,60', 'Birch,150', 'Bolts,100', 'Nuts,50']],
  ['no rows', ['Customer,2025']],
])('%s stay as they are', (_, rows) => {
  const lines = linesOf(...rows);
  expect(partsBelow(lines, 0, words).lines).toBe(lines);
  expect(partsBelow(lines, -1, words).lines).toBe(lines);
});
