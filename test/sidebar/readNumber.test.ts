import * as fc from 'fast-check';
import { readNumber } from '../../sidebar/readNumber';
import { decimalOf } from '../../sidebar/workbookDecimal';

const FORMS = [
  '30%',
  '30 %',
  '%30',
  '% 30',
  '٪30',
  '30٪',
  '30 percent',
  '30percent',
  '30 per cent',
  '30 درصد',
  '30درصد',
  'درصد 30',
];
const inDigits = (text: string, zero: number) => text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const DIGITS = { Latin: 0x30, Persian: 0x6f0, Arabic: 0x660 };

describe.each(Object.entries(DIGITS))('a percentage in %s digits', (_, zero) => {
  test.each(FORMS)('%s is 30, whatever marks of direction are in it', (form) => {
    const typed = inDigits(form, zero);
    const marked = ['\u200e', '\u200f', '\u061c', '\u2068'].map((mark) => [...typed].map((sign) => mark + sign).join(''));
    expect(
      [typed, ` ${typed} `, typed.replace(' ', '\u00a0'), typed.replace(' ', '\u200c'), ...marked].map((each) =>
        readNumber(each),
      ),
    ).toEqual(Array(8).fill(30));
  });
});

test.each([
  ['٪۳۰٫۵', 30.5],
  ['۳۰/۵ درصد', 30.5],
  ['%30,5', 30.5],
  ['30.5%', 30.5],
  ['-٪۵', -5],
  ['٪−۵', -5],
  ['5-%', -5],
  ['%0.5', 0.5],
  ['%7', 7],
  ['%', NaN],
  ['درصد', NaN],
  ['3%0', NaN],
])('the percentage %s is %p', (typed, percent) => {
  expect(readNumber(typed)).toBe(percent);
});

describe('readNumber', () => {
  test.each([
    ['7.5', 7.5],
    ['7,5', 7.5],
    ['۷٫۵', 7.5],
    ['1,200', 1200],
    ['۱٬۲۰۰٬۰۰۰', 1200000],
    ['1 200', 1200],
    ['30%', 30],
    ['۳۰٪', 30],
    ['−5', -5],
    ['7.', 7],
    ['۸/۵', 8.5],
    ['۱۲،۵۰۰', 12500],
    ['1.234,56', 1234.56],
    ['1.000.000', 1000000],
    ['1.200', 1.2],
    ['€50', 50],
    ['99,-', 99],
    ['  ', null],
    ['seven', NaN],
    ['1-2', NaN],
    ['1.2.3', NaN],
  ])('reads "%s" as %p', (typed, expected) => {
    expect(readNumber(typed)).toBe(expected);
  });

  test.each([
    ['30.000', 30000],
    ['90.000', 90000],
    ['1,200', 1.2],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1.000.000', 1000000],
    ['1,5', 1.5],
    ['7.5', 7.5],
    ['0.500', 0.5],
    ['€ 50', 50],
    ['۱۲/۵', 12.5],
    ['۱٬۰۰۰٬۰۰۰', 1000000],
  ])('reads "%s" as %p in a workbook with decimal commas', (typed, expected) => {
    expect(readNumber(typed, ',')).toBe(expected);
  });

  test.each(['en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN', 'pt-BR', 'fa-IR', 'sv-SE', 'pl-PL'])(
    'gives back every number as %s writes it',
    (locale) => {
      const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
      const figures = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((whole) => whole / 10_000);
      fc.assert(
        fc.property(figures, (figure) => {
          expect(readNumber(format.format(figure), decimalOf(locale))).toBe(figure === 0 ? 0 : figure);
        }),
        { seed: 7, numRuns: 300 },
      );
    },
  );
});

test('the decimal mark is that of the locale, and a point where the locale is unknown or has a sign of its own', () => {
  expect(['en_US', 'de_DE', 'fr', 'pt_BR', 'fa_IR', '', 'not a locale'].map(decimalOf)).toEqual([
    ...['.', ',', ',', ',', '.', '.', '.'],
  ]);
});
