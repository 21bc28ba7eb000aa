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
  [
    ['126/750/000', '75/460', '۷۵/۴۶۰', '8/5', '1,200,000', '-49/740/000'],
    [126_750_000, 75_460, 75_460, null, 1_200_000, -49_740_000],
  ],
  [
    ['۷۵/۴۶۰', '12'],
    [75.46, 12],
  ],
  [
    ['۱/۲۳۴', '۱۲/۵'],
    [1.234, 12.5],
  ],
  [
    ['۱۲/۵۰۰', '۹۸۰۰', '۷۴۰۰'],
    [12_500, 9800, 7400],
  ],
  [
    ['1404/07/05', '1404/7/5', '126/75/000', '21/123/4567'],
    [null, null, null, null],
  ],
])('%j is certain', (cells, figures) => {
  expect(read(cells)).toEqual({ figures, asked: [] });
});

test('of a ledger, the side with most of the numbers counts, and the other one cannot be read', () => {
  expect(read(['1,234.50 Dr', '100 DR.', '234.50 Cr', '7']).figures).toEqual([1234.5, 100, null, 7]);
  expect(read(['1.234,50 Dr', '500 (Cr)', '20 Cr']).figures).toEqual([null, 500, 20]);
  // Without any debit, it may be ten million.
  expect(read(['2.5 Cr', '3 Cr']).figures).toEqual([null, null]);
});

test('an amount in words has units of its own', () => {
  const [numbers] = columnNumbers([{ cells: ['۲ میلیون و ۵۰۰ هزار'], kind: 'revenue', unit: 1_000_000 }]);
  expect(readInColumn('۲ میلیون و ۵۰۰ هزار', { ...PLAIN_NUMBERS, ...numbers })).toBe(2.5);
});

test('one slash before three Persian digits is asked about, and parts thousands until then', () => {
  expect(read(['۱/۲۳۴', '۱۲/۵۰۰', '۹۰۰/۰۰۰ ریال'])).toEqual({
    figures: [1234, 12_500, 900_000],
    asked: ['۱/۲۳۴ thousands', '۹۰۰/۰۰۰ ریال thousands'],
  });
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

describe('a cell of a column', () => {
  const forms = [
    { key: ',', example: '1,234', count: 1, reading: 'thousands', certain: true },
    { key: '.', example: '1.250', count: 1, reading: 'decimals', certain: true },
    { key: 'M', example: '3M', count: 1, reading: 'thousand', certain: true },
  ] as const;

  test.each<[string, number | null]>([
    ['1,234', 1234],
    ['1.250', 1.25],
    ['3M', 3000],
    ['€1.250', 1250],
    ['2.5', 2.5],
    ['x', null],
  ])('%s is read by its own form as %p', (cell, figure) => {
    expect(readInColumn(cell, { decimal: ',', forms, unit: 1 })).toBe(figure);
  });

  test('without a unit keeps all of its decimals, and one with a unit has four', () => {
    expect(readInColumn('0.00001', PLAIN_NUMBERS)).toBe(0.00001);
    expect(readInColumn('0.00014', { ...PLAIN_NUMBERS, unit: 1000 })).toBe(0.0001);
    expect(readInColumn('x', { ...PLAIN_NUMBERS, unit: 1000 })).toBeNull();
  });
});

describe('the mark of a column', () => {
  const of = (...cells: string[]) => {
    const [numbers] = columnNumbers([{ cells, kind: 'revenue', unit: 1 }]);
    return [numbers?.decimal, numbers?.forms.map(({ key, reading }) => `${key} ${reading}`)];
  };

  test.each<[string[], string, string[]]>([
    [['1,5', '2,5'], ',', []],
    [['1.5', '2.5'], '.', []],
    [['1.5', '1,5'], '.', []],
    [['1.5', '1,5', '2,5'], ',', []],
    [['1.234.567', '1.234'], ',', []],
    [['1,234', '950', '12,000'], '.', []],
    [['x'], '.', []],
    // Forms are named if they are read in another way than the column.
    [['€1,5', '€2,5', '£1.25', '£1,234'], '.', []],
    [['€1,5', '€2,5', '€3,5', '£1.25', '£1,234'], ',', ['GBP, thousands']],
    [['€1.2M', '€3.4M'], '.', []],
    [['$340M', '$1.2MM'], '.', ['M thousand']],
    [['1.234'], '.', ['. thousands']],
  ])('%j is %s', (cells, decimal, forms) => {
    expect(of(...cells)).toEqual([decimal, forms]);
  });

  test('and the first number of a form that is asked about', () => {
    const [numbers] = columnNumbers([{ cells: ['x', ' 1.234 ', '', '2.345'], kind: 'revenue', unit: 1000 }]);
    expect(numbers).toEqual({
      decimal: '.',
      unit: 1000,
      forms: [{ key: '.', example: '1.234', count: 2, reading: 'thousands', certain: false }],
    });
  });
});

describe('what numbers prove', () => {
  const elsewhere = (...cells: string[]): NumberColumn => ({ cells, kind: 'another', unit: 1 });

  test.each<[string, string[], NumberColumn[], (number | null)[], string[]]>([
    ['a Persian mark nothing about a dot', ['۱٫۵', '1.234'], [], [1.5, 1234], ['1.234 thousands']],
    ['an exponent no third decimal', ['1.25E+01', '30.5', '1.230'], [], [12.5, 30.5, 1.23], ['1.230 decimals']],
    ['decimals of both marks nothing', ['1.5', '2,5', '1.234'], [], [1.5, 2.5, 1.234], ['1.234 decimals']],
    [
      'thousands of both marks that neither parts decimals',
      ['12.500.000', '12,500,000', '1.234'],
      [],
      [12_500_000, 12_500_000, 1234],
      [],
    ],
    ['a mark of another column, in the same currency', ['€1.234', '€12.000'], [elsewhere('€1.250,50')], [1234, 12_000], []],
    ['a mark of another currency nothing', ['€1.234', '€12.000'], [elsewhere('£1.250,50')], [1234, 12_000], ['€1.234 thousands']],
    ['decimals of another column not enough', ['1.234', '2.345'], [elsewhere('3.5')], [1.234, 2.345], ['1.234 decimals']],
    ['decimal commas of another column not enough', ['1,234'], [elsewhere('3,5')], [1.234], ['1,234 decimals']],
    ['columns that disagree nothing', ['1.234'], [elsewhere('1.5'), elsewhere('1.5', '1,5')], [1234], ['1.234 thousands']],
    ['a decimal comma beside it that a dot parts thousands', ['€1.234', '£1.250,50'], [], [1234, 1250.5], []],
    [
      'a decimal comma beside it that a comma may part decimals',
      ['€1,234', '£1.250,50'],
      [],
      [1234, 1250.5],
      ['€1,234 thousands'],
    ],
    ['a letter beside it nothing about a comma', ['1,234', '€3M'], [], [1234, 3_000_000], []],
  ])('%s', (_, cells, columns, figures, asked) => {
    expect(read(cells, ...columns)).toEqual({ figures, asked });
  });

  test.each<[string[], string[]]>([
    [['30.5', '1.230'], ['1.230 decimals']],
    [['30.5', '1.230 €'], ['1.230 € decimals']],
    [['30.5', '1.231'], []],
    [['30.5', '1.203'], []],
    [['30.5', '1.231', '1.232'], ['1.231 decimals']],
    [['30.5', '31.5', '1.231', '1.232'], []],
    [['30.5', '31.5', '1.230', '1.231'], ['1.230 decimals']],
    [['€30.5', '1.230 €'], ['1.230 € decimals']],
    [['30.5555', '1.230'], []],
    [['2.5', '1.230'], []],
    [['0.00', '1.230'], ['1.230 decimals']],
    [['40.5', '1.231'], ['1.231 thousands']],
  ])('three decimals are doubted where they end in 0, or where most numbers have them: %j', (cells, asked) => {
    expect(read(cells).asked).toEqual(asked);
  });
});

describe('the size of figures', () => {
  test.each<[string, string[], NumberColumn[], (number | null)[], string[]]>([
    ['that are much smaller than a certain form says nothing', ['1,234'], [beside('400000')], [1234], []],
    ['between the two readings decides an open form', ['1.234'], [beside('20')], [1.234], ['1.234 decimals']],
    ['nearer to the proposal keeps it', ['1.234'], [beside('80')], [1234], ['1.234 thousands']],
    ['between the two readings leaves a certain form', ['1,234'], [beside('20')], [1234], []],
    [
      'cannot tell two forms apart',
      ['1,234', '1.250'],
      [beside('1200', '1300')],
      [1234, 1250],
      ['1,234 thousands', '1.250 thousands'],
    ],
    [
      'proves nothing that the column itself doubts',
      ['30.5', '1.230'],
      [beside('30.25', '1.25')],
      [30.5, 1.23],
      ['1.230 decimals'],
    ],
    ['of whole amounts in the same column says nothing', ['1.234', '2', '3'], [], [1234, 2, 3], ['1.234 thousands']],
    [
      'of numbers that are open themselves says nothing',
      ['1.234', '12.000'],
      [beside('1.300', '11.500')],
      [1234, 12_000],
      ['1.234 thousands'],
    ],
    [
      'of texts and zeros says nothing',
      ['430.100', '455.300', '18.200'],
      [beside('n/a', '452.75', '0')],
      [430.1, 455.3, 18.2],
      [],
    ],
    ['of a longer column is compared as far as it goes', ['430.100', '455.300'], [beside('431.5')], [430.1, 455.3], []],
    [
      'is that of certain decimals',
      ['', '430.100', '455.300'],
      [beside('0.125', '431.111', '452.222')],
      [null, 430.1, 455.3],
      [],
    ],
    ['is in whole units', ['40.250', '85.300'], [{ cells: ['41', '85'], kind: 'revenue', unit: 1000 }], [40_250, 85_300], []],
    [
      'is that of a cell with a unit of its own',
      ['40.250', '85.300'],
      [{ cells: ['41k', '85k'], kind: 'revenue', unit: 1000 }],
      [40_250, 85_300],
      [],
    ],
  ])('%s', (_, cells, columns, figures, asked) => {
    expect(read(cells, ...columns)).toEqual({ figures, asked });
  });

  test('counts the certain forms of other currencies in the same column', () => {
    const cells = ['€30.5', '€1.230', '£1.50', '£1,234', '£2,345', '£3,456'];
    expect(read(cells)).toEqual({ figures: [30.5, 1230, 1.5, 1234, 2345, 3456], asked: ['€1.230 thousands'] });
  });

  test('is compared in the unit of each column', () => {
    const [numbers] = columnNumbers([
      { cells: ['40.250', '85.300'], kind: 'revenue', unit: 1000 },
      { cells: ['41000000', '85000000'], kind: 'revenue', unit: 1 },
    ]);
    expect(numbers?.forms).toEqual([]);
  });
});

describe('a lone M', () => {
  test.each<[string, string[], NumberColumn[], number, string[]]>([
    ['is a thousand beside MM in another column', ['$340M'], [beside('$1.2MM')], 340_000, []],
    ['is a thousand beside MM before a currency', ['340M $', '1.2MM $'], [], 340_000, []],
    ['is asked about beside a plain number', ['$340M', '$5'], [], 340_000_000, ['$340M million']],
    ['is asked about where some have no currency', ['$340M', '120M'], [], 340_000_000, ['$340M million']],
    ['is a million in small letters', ['$340m', '$120M'], [], 340_000_000, []],
    ['is a million beside a unit of another column', ['$340M'], [beside('$5k')], 340_000_000, []],
    ['is a million in another currency', ['£340M'], [], 340_000_000, []],
  ])('%s', (_, cells, columns, figure, asked) => {
    const found = read(cells, ...columns);
    expect([found.figures[0], found.asked]).toEqual([figure, asked]);
  });
});
