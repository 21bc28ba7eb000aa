import { formatField, fieldHeader } from '../../../sidebar/planEditor/formatField';
import { describeRecordProblem } from '../../../sidebar/planEditor/describeRecordProblem';
import { editPlan } from '../../../src/text/en/editPlan';
import { RECORD_PROBLEM_CODES } from '../../../src/model/plan/RecordProblem';

test('every problem of the model has a message', () => {
  expect(Object.keys(editPlan.problems)).toEqual(expect.arrayContaining([...RECORD_PROBLEM_CODES]));
});

test('limits are shown as they are typed: shares in percent', () => {
  const limits = { code: 'outOfRange', values: { from: 0, to: 1 } } as const;
  expect(describeRecordProblem({ ...limits, table: 'opportunities', field: 'probability' })).toBe('Give a number from 0 to 100.');
  const scale = { ...limits, table: 'stakeholders', field: 'influence', values: { from: 1, to: 5 } } as const;
  expect(describeRecordProblem(scale)).toBe('Give a number from 1 to 5.');
  const money = { table: 'opportunities', code: 'outOfRange', field: 'amount', values: { from: 0 } } as const;
  expect(describeRecordProblem(money)).toBe('Give 0 or more.');
});

test('a day is formatted like elsewhere on the page', () => {
  const late = { table: 'stakeholders', code: 'dayInFuture', field: 'lastContact', values: { latest: '2026-11-24' } } as const;
  expect(describeRecordProblem(late)).toBe('This day is still to come. Give 24 Nov 2026 or an earlier one.');
});

test('fields are named by their column, in the user’s language', () => {
  expect(fieldHeader('stakeholders', 'ourOwner', 2025)).toBe('Our contact person');
  expect(fieldHeader('account', 'revenue3', 2025)).toBe('Revenue 2025');
  expect(formatField('stakeholders', 'role', 'decisionMaker')).toBe('Decision maker');
  expect(formatField('stakeholders', 'sentiment', -1)).toBe('Sceptical');
  expect(formatField('opportunities', 'probability', 0.25)).toBe('25%');
  expect(formatField('opportunities', 'amount', 12500)).toBe('12,500');
  expect(formatField('goals', 'due', '2026-11-24')).toBe('24 Nov 2026');
  expect(formatField('goals', 'goal', 'high')).toBe('high');
  expect(formatField('goals', 'priority', null)).toBe('');
});
