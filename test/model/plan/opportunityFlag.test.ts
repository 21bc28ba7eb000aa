import { opportunityFlag } from '../../../src/model/plan/opportunityFlag';
import type { Opportunity } from '../../../src/model/plan/PlanRecords';
import { action, deal, TODAY } from './plans';

const next = [action({ goal: 'Win the unit', status: 'toDo' })];
const flagOf = (given: Partial<Opportunity>, actions = next) =>
  opportunityFlag(deal({ goal: 'Win the unit', stage: 'proposed', expectedClose: TODAY, ...given }), actions, TODAY);

test('an open opportunity past its expected close is flagged', () => {
  expect(flagOf({})).toBeNull();
  expect(flagOf({ expectedClose: '2026-06-09' })).toBe('pastDate');
  expect(flagOf({ expectedClose: '' })).toBeNull();
  expect(flagOf({ expectedClose: '2026-06-09', stage: null })).toBe('pastDate');
});

test('an opportunity without an open action on its goal has no next action', () => {
  expect(flagOf({}, [])).toBe('noNextAction');
  expect(flagOf({ goal: '' })).toBe('noNextAction');
  expect(flagOf({}, [action({ goal: 'Win the unit', status: 'done' })])).toBe('noNextAction');
});

test('a won or lost opportunity needs nothing more', () => {
  expect(flagOf({ stage: 'won', expectedClose: '2025-01-01' }, [])).toBeNull();
  expect(flagOf({ stage: 'lost', expectedClose: '2025-01-01' }, [])).toBeNull();
});
