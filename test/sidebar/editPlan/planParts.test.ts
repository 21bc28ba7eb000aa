import { partOfProblem } from '../../../sidebar/editPlan/planParts';

test('a problem of the account leads to the part that edits its field', () => {
  expect(partOfProblem({ table: 'account', field: 'potential' })).toBe('goals');
  expect(partOfProblem({ table: 'account', field: 'daysOfNotice' })).toBe('goals');
  expect(partOfProblem({ table: 'account', field: 'kam' })).toBe('accountTeam');
  expect(partOfProblem({ table: 'stakeholders', field: 'influence' })).toBe('relationships');
});
