import { readNumber } from '../../sidebar/readNumber';

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
    ['  ', null],
    ['seven', NaN],
    ['1-2', NaN],
    ['1.2.3', NaN],
  ])('reads "%s" as %p', (typed, expected) => {
    expect(readNumber(typed)).toBe(expected);
  });
});
