import { KAM_RANK } from '../../src/formulas/KAM_RANK';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test('the highest score is first, and equal scores share a rank', () => {
  expect(KAM_RANK(column(7, 9, 9, 5))).toEqual(column(3, 1, 1, 4));
});

test('scores closer than floating point can tell are equal', () => {
  expect(KAM_RANK(column(0.3 * 5 + 0.3 * 9 + 0.4 * 2, 5, 4))).toEqual(column(1, 1, 3));
});

test('a non-numeric value has no rank, and a number stored as text is named', () => {
  expect(KAM_RANK(column('3/5', 8, '1–10!', '', '9', true, new Date(0), '#N/A', 6))).toEqual(
    column('', 1, '', '', '"9"!', '', '', '', 2),
  );
});

test('with a header the result starts with it, and trailing blank rows are cut', () => {
  expect(KAM_RANK(column('Score', 7, '', 9, '', ''), 'Rank')).toEqual(column('Rank', 2, '', 1));
});

test('one score is first', () => {
  expect(KAM_RANK(7)).toBe(1);
  expect(KAM_RANK([[7]])).toBe(1);
  expect(KAM_RANK('')).toBe('');
  expect(KAM_RANK('3/5')).toBe('');
});

test('if all tie, all are first', () => {
  expect(KAM_RANK(column(6, 6, 6))).toEqual(column(1, 1, 1));
});

test('more than one column is rejected with an explanation', () => {
  expect(() => KAM_RANK([[7, 8]])).toThrow('KAM_RANK: the scores cover 2 columns. Select one column.');
});
