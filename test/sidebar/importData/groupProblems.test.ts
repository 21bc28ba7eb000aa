import { groupProblems } from '../../../sidebar/importData/groupProblems';
import { headingOf } from '../../../sidebar/importData/headingOf';

const bad = (row: number, column: string) => ({ code: 'badDate', values: { row, column } });
const missing = { code: 'nameMissing', values: { row: 4 } };

test('problems of one kind in one column are together, the largest kind first', () => {
  expect(groupProblems([missing, bad(2, 'Since'), bad(3, 'Last'), bad(5, 'Since')])).toEqual([
    [bad(2, 'Since'), bad(5, 'Since')],
    [missing],
    [bad(3, 'Last')],
  ]);
});

test('the heading says how many rows of the file could not be read in full', () => {
  const many = Array.from({ length: 67 }, (_, at) => bad(at + 2, 'Amount'));
  expect(headingOf([...many, { code: 'badNumber', values: { row: 2, column: 'Amount' } }], 2, 407)).toBe(
    '2 things to look at, in 67 of 407 rows (16%)',
  );
  expect(headingOf([bad(2, 'Since'), bad(3, 'Since')], 1, 407)).toBe('1 thing to look at, in 2 of 407 rows (0.5%)');
  expect(headingOf([bad(2, 'Since')], 1, 407)).toBe('1 thing to look at');
  expect(headingOf(many, 1, 0)).toBe('1 thing to look at');
});
