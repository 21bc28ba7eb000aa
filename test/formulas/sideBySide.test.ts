import { sideBySide } from '../../src/formulas/sideBySide';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test('one cell applies to every row, without filling any row', () => {
  const { rows, complete, forAll } = sideBySide('KAM_X', [
    ['the ones', column(1, 2)],
    ['the others', 'all'],
  ]);
  expect(rows).toEqual([
    [1, ''],
    [2, ''],
  ]);
  expect(complete([2, ''])).toEqual([2, 'all']);
  expect(forAll).toEqual([undefined, 'all']);
});

test('if all inputs are one cell, there is one row, and none applies to others', () => {
  const { rows, complete, forAll } = sideBySide('KAM_X', [
    ['the ones', 1],
    ['the others', 2],
  ]);
  expect(rows).toEqual([[1, 2]]);
  expect(complete([1, 2])).toEqual([1, 2]);
  expect(forAll).toEqual([undefined, undefined]);
});

test('different numbers of rows are rejected', () => {
  const ranges = [
    ['the ones', column(1, 2, 3)],
    ['the others', column(1, 2)],
  ] as const;
  expect(() => sideBySide('KAM_X', ranges)).toThrow('KAM_X: the ones cover 3 rows, the others 2. Select the same rows for both.');
});
