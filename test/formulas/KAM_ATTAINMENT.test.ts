import { KAM_ATTAINMENT } from '../../src/formulas/KAM_ATTAINMENT';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test('a goal rising from 0, a falling goal, and a reached goal', () => {
  const result = KAM_ATTAINMENT(column(60, 12, 80), column(80, 8, 80), column('', 20, 20));
  expect(result).toEqual([[0.75], [expect.closeTo(2 / 3, 12)], [1]]);
});

test('the target and the baseline can be one cell for all rows; a missing baseline is 0', () => {
  expect(KAM_ATTAINMENT(column(30, 45), 60)).toEqual([[0.5], [0.75]]);
  expect(KAM_ATTAINMENT(column(30, 45), 60, 20)).toEqual([[0.25], [0.625]]);
  expect(KAM_ATTAINMENT(5, 10)).toBe(0.5);
});

test('a target equal to its baseline gives a blank, and so does a missing figure', () => {
  expect(KAM_ATTAINMENT(column(5, 0, '', 7, ''), column(9, 0, 9, '', ''), column(9, '', 1, 1, ''))).toEqual(
    column('', '', '', ''),
  );
});

test('a non-numeric value is named and does not affect other rows', () => {
  expect(KAM_ATTAINMENT(column('done', 5, 5, 5), column(9, 'soon', 10, 10), column(0, 0, 'n/a', 0))).toEqual(
    column('"done"!', '"soon"!', '"n/a"!', 0.5),
  );
});

test('with a header the first row of each column is skipped', () => {
  expect(KAM_ATTAINMENT(column('Now', 5, ''), column('Goal', 10, ''), undefined, 'Attained')).toEqual(column('Attained', 0.5));
});

test('values that cannot apply to all rows, and different numbers of rows, are rejected with an explanation', () => {
  expect(() => KAM_ATTAINMENT(column(1, 2), 'much')).toThrow('KAM_ATTAINMENT: the target is "much". Make it a number.');
  expect(() => KAM_ATTAINMENT(column(1, 2), column(1, 2, 3))).toThrow(
    'KAM_ATTAINMENT: the actual figures cover 2 rows, the targets 3. Select the same rows for both.',
  );
});
