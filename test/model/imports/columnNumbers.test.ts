import * as fc from 'fast-check';
import { columnNumbers, PLAIN_NUMBERS, readInColumn, type NumberColumn } from '../../../src/model/imports/columnNumbers';

/** How the cells of the first column are read, and the forms that are asked about. */
function read(cells: readonly string[], ...beside: NumberColumn[]) {
  const [numbers] = columnNumbers([{ cells, kind: 'revenue', unit: 1 }, ...beside]);
  if (!numbers) throw new Error('No column.');
  return {
    figures: cells.map((cell) => readInColumn(cell, numbers)),
    asked: numbers.forms.flatMap(({ certain, example, reading }) => (certain ? [] : [`${example} ${reading}`])),
  };
}
const beside = (...cells: string[]): NumberColumn => ({ cells, kind: 'revenue', unit: 1 });

test.each<[string[], (number | null)[]]>([
  [
    ['1,234.50', '1,234'],
    [1234.5, 1234],
  ],
  [
    ['1.234,50', '1.234'],
    [1234.5, 1234],
  ],
  [
    ['12.5', '1,234'],
    [12.5, 1234],
  ],
  [
    ['12,5', '1.234'],
    [12.5, 1234],
  ],
  [
    ['1.234.567', '1.234'],
    [1_234_567, 1234],
  ],
  [
    ['0.125', '3.333', '1.234'],
    [0.125, 3.333, 1.234],
  ],
  [
    ['1.234', '2.345', '3.5'],
    [1.234, 2.345, 3.5],
  ],
  [
    ['1,234', '950', '12,000'],
    [1234, 950, 12_000],
  ],
  [
    ['12', '1 234', '۱۲۳', '۱٬۲۳۴٫۵'],
    [12, 1234, 123, 1234.5],
  ],
  [
    ['1.5', '2.5', '3,5'],
    [1.5, 2.5, 3.5],
  ],
  [
    ['n/a', ''],
    [null, null],
  ],
])('%j is certain', (cells, figures) => {
  expect(read(cells)).toEqual({ figures, asked: [] });
});

test('a number that can be read in one way only keeps its reading, and the others are asked about', () => {
  expect(read(['£430,100', '£455,300', '€131.250,50', '€18.200', '(£1,200)'])).toEqual({
    figures: [430_100, 455_300, 131_250.5, 18_200, -1200],
    asked: ['£430,100 thousands'],
  });
});

test('one number with a decimal comma does not make the others a thousand times smaller', () => {
  expect(read(['430,100', '455,300', '131.250,50'])).toEqual({
    figures: [430_100, 455_300, 131_250.5],
    asked: ['430,100 thousands'],
  });
});

test('a certain mark is doubted where it makes figures a thousand times smaller than the others', () => {
  expect(read(['1,234', '1.250', '2,345.10'])).toEqual({ figures: [1234, 1250, 2345.1], asked: ['1.250 thousands'] });
  expect(read(['-1.234,50', '(2,345)', '3.456,00-'])).toEqual({ figures: [-1234.5, -2345, -3456], asked: ['(2,345) thousands'] });
  expect(read(['1250.5', '0.125', '1.234'])).toEqual({ figures: [1250.5, 0.125, 1.234], asked: [] });
});

test('a column of dots is asked about, unless something proves it', () => {
  expect(read(['1.234', '950', '12.000'])).toEqual({ figures: [1234, 950, 12_000], asked: ['1.234 thousands'] });
  expect(read(['1.234', '950', '12.000'], beside('1.250,50', '3,5', '')).asked).toEqual([]);
  expect(read(['1.234', '12.000'], beside('1300', '11500')).asked).toEqual([]);
  expect(read(['1.234', '12.000'], { cells: ['1300', '11500'], kind: 'orders', unit: 1 }).asked).toEqual(['1.234 thousands']);
});

test('two forms side by side are asked about', () => {
  expect(read(['1,234', '1.250'])).toEqual({ figures: [1234, 1250], asked: ['1,234 thousands', '1.250 thousands'] });
});

test('figures as large as those of the years beside are proposed', () => {
  const small = beside('431.5', '452.75', '18.25');
  expect(read(['430.100', '455.300', '18.200'], small)).toEqual({ figures: [430.1, 455.3, 18.2], asked: [] });
  expect(read(['430,100', '455,300', '18,200'], small)).toEqual({
    figures: [430.1, 455.3, 18.2],
    asked: ['430,100 decimals'],
  });
  expect(read(['430,100', '455,300', '131.250,50'], beside('412000', '449000', '120000')).figures).toEqual([
    430_100, 455_300, 131_250.5,
  ]);
});

test('the certain form of one year proves nothing about another currency, but its size counts', () => {
  const years = [beside('£412,000', '£449,000', '€120.000,00'), beside('£430,100', '£455,300', '€131.250,50')];
  for (const { cells } of years) expect(read(cells, ...years).figures.slice(0, 2)).toEqual(cells.slice(0, 2).map(plain));
});
const plain = (cell: string): number => Number(cell.replace(/\D/g, ''));

test('M is a million, or a thousand beside MM, and asked about where only dollars in M are', () => {
  expect(read(['$1.2M', '$340K'])).toEqual({ figures: [1_200_000, 340_000], asked: [] });
  expect(read(['€1.2M', '€3.4M'])).toEqual({ figures: [1_200_000, 3_400_000], asked: [] });
  expect(read(['$340M', '$1.2MM'])).toEqual({ figures: [340_000, 1_200_000], asked: [] });
  const inThousands: NumberColumn = { cells: ['340'], kind: 'revenue', unit: 1000 };
  expect(read(['$1.2M'], inThousands)).toEqual({ figures: [1_200_000], asked: [] });
  expect(read(['$340M', '$120M'])).toEqual({ figures: [340_000_000, 120_000_000], asked: ['$340M million'] });
});

test('the size of figures is compared in whole units', () => {
  const inThousands: NumberColumn = { cells: ['85', '1310.5'], kind: 'revenue', unit: 1000 };
  expect(read(['40.250', '1.300.000'], inThousands)).toEqual({ figures: [40_250, 1_300_000], asked: [] });
});

test('a cell with a unit is not in the unit of its header', () => {
  const cells = ['340', '340k'];
  const [numbers = PLAIN_NUMBERS] = columnNumbers([{ cells, kind: 'revenue', unit: 1000 }]);
  expect(cells.map((cell) => readInColumn(cell, numbers))).toEqual([340, 340]);
  expect(cells.map((cell) => readInColumn(cell, { ...numbers, factor: 1000 }))).toEqual([340_000, 340_000]);
});

test('a column of amounts in one format is read to the cent, and nothing is asked', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 20 });
  const formats = fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN');
  fc.assert(
    fc.property(amounts, formats, (cents, locale) => {
      const cells = cents.map((amount) => (amount / 100).toLocaleString(locale, { minimumFractionDigits: 2 }));
      expect(read(cells)).toEqual({ figures: cents.map((amount) => amount / 100), asked: [] });
    }),
    { seed: 12 },
  );
});

test('whole amounts of thousands beside a year with cents keep their size, in every format', () => {
  const amounts = fc.array(fc.integer({ min: 1000, max: 900_000 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(amounts, fc.constantFrom('en-US', 'de-DE'), fc.constantFrom('en-US', 'de-DE'), (sums, one, other) => {
      const cells = sums.map((sum) => sum.toLocaleString(one));
      const cents = beside(...sums.map((sum) => (sum + 0.25).toLocaleString(other, { minimumFractionDigits: 2 })));
      expect(read(cells, cents).figures).toEqual(sums);
    }),
    { seed: 13 },
  );
});
