import { isNumber } from '../../src/formulas/cells';
import { type Part, sideBySide } from '../../src/formulas/sideBySide';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const part = (what: string, range: unknown): Part => [what, range, `one of ${what}`, isNumber, 'Make it a number.'];

test('one cell applies to every row, without filling any row', () => {
  const { rows, each } = sideBySide('KAM_X', [part('the ones', column(1, 2)), part('the others', 3)]);
  expect(rows).toEqual([
    [1, ''],
    [2, ''],
  ]);
  expect(each((cells) => cells)([2, ''])).toEqual([2, 3]);
});

test('if all inputs are one cell, there is one row, and none applies to others', () => {
  const { rows, each } = sideBySide('KAM_X', [part('the ones', 1), part('the others', 'all')]);
  expect(rows).toEqual([[1, 'all']]);
  expect(each((cells) => cells)([1, 'all'])).toBe('"all"!');
});

test('a cell that is not accepted shows itself in its row, and is rejected for all rows', () => {
  const { rows, each } = sideBySide('KAM_X', [part('the ones', column(1, 'two', '')), part('the others', 3)]);
  expect(rows.map(each(([one]) => one))).toEqual([1, '"two"!', '']);
  expect(() => sideBySide('KAM_X', [part('the ones', column(1, 2)), part('the others', 'all')])).toThrow(
    'KAM_X: one of the others is "all". Make it a number.',
  );
});

test('different numbers of rows are rejected', () => {
  expect(() => sideBySide('KAM_X', [part('the ones', column(1, 2, 3)), part('the others', column(1, 2))])).toThrow(
    'KAM_X: the ones cover 3 rows, the others 2. Select the same rows for both.',
  );
});
