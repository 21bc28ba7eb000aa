import { percentInWords } from '../../../sidebar/criterionFeed/percentInWords';

const growth = { scale: 'growth' } as const;

test.each([
  [0.22, '50% a year or more; new units are named', 50],
  [0.22, '۵۰٪ در سال یا بیشتر', 50],
  [0.5, '50% a year or more', null],
  [0.45, '50% a year or more', null],
  [0.44, '50% a year or more', 50],
  [0.22, 'More than any other', null],
  [null, '50% a year or more', null],
  [NaN, '50% a year or more', null],
] as const)('with 10 at %p, the words “%s” say %p', (high, words, expected) => {
  expect(percentInWords(growth, high, words)).toBe(expected);
});

test('an amount is never compared with a percentage', () => {
  expect(percentInWords({ scale: 'amount' }, 3, '50% a year')).toBeNull();
});
