import { cellOf, isBlank, isNumber, nameOf, rowsOf, widthOf } from '../../src/formulas/cells';

test('one cell becomes one row of one cell', () => {
  expect(rowsOf(7)).toEqual([[7]]);
  expect(rowsOf('')).toEqual([['']]);
  expect(rowsOf([[1, 2]])).toEqual([[1, 2]]);
});

test('a plain list of cells becomes a column', () => {
  expect(rowsOf([1, 2])).toEqual([[1], [2]]);
});

test('where one cell is needed, a range gives its first cell', () => {
  expect(cellOf([[3, 4], [5]])).toBe(3);
  expect(cellOf([])).toBeUndefined();
  expect(cellOf('x')).toBe('x');
});

test('a range is as wide as its widest row', () => {
  expect(widthOf([[1], [1, 2], []])).toBe(2);
  expect(widthOf([])).toBe(0);
});

test('blank means an empty cell or a missing argument, not a 0 and not a space', () => {
  expect(['', null, undefined].every(isBlank)).toBe(true);
  expect([0, ' ', false, NaN].some(isBlank)).toBe(false);
});

test('a number is finite, and not a text of digits', () => {
  expect([0, -3.5].every(isNumber)).toBe(true);
  expect([NaN, Infinity, '7', true, new Date(0), '', null].some(isNumber)).toBe(false);
});

test('a message shows the value in short form', () => {
  expect(['', 7, 'seven', true].map(nameOf)).toEqual(['blank', '7', '"seven"', '"true"']);
  expect(nameOf('x'.repeat(99))).toHaveLength(22);
});
