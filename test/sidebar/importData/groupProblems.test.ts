import { groupProblems } from '../../../sidebar/importData/groupProblems';

test('problems of one kind in one column are together, in the order of the first', () => {
  const bad = (row: number, column: string) => ({ code: 'badDate', values: { row, column } });
  const missing = { code: 'nameMissing', values: { row: 4 } };
  expect(groupProblems([bad(2, 'Since'), missing, bad(3, 'Last'), bad(5, 'Since')])).toEqual([
    [bad(2, 'Since'), bad(5, 'Since')],
    [missing],
    [bad(3, 'Last')],
  ]);
});
