import { adviseOnTeam } from '../../../sidebar/accountTeam/adviseOnTeam';
import type { PlannedAccount } from '../../../src/model/plan/AccountPlan';
import type { TeamMember } from '../../../src/model/plan/PlanRecords';
import { plan, record } from '../planEditor/plan';

const advice = (account: Partial<PlannedAccount>, functions: TeamMember['function'][] = [], smallTeam = false) => {
  const team = functions.map((each, index) => record('team', `${index}`, { person: `${index}`, function: each }));
  return adviseOnTeam(plan({ account: { ...plan().account, sponsor: 'Cy', ...account }, team }), smallTeam);
};

test('a missing manager or sponsor is reported', () => {
  expect(advice({})).toEqual([]);
  expect(advice({ kam: ' ', sponsor: '' })).toEqual([{ kind: 'noKam' }, { kind: 'noSponsor' }]);
});

test('one person who sells and manages is reported, however the name is spelled, unless the team is small', () => {
  expect(advice({ kam: 'Ada Byron', salesRep: ' ada  byron' })).toEqual([{ kind: 'sellsAndManages', name: 'Ada Byron' }]);
  expect(advice({ kam: 'Ada', salesRep: 'Ada' }, [], true)).toEqual([]);
  expect(advice({ kam: '', salesRep: '' })).toEqual([{ kind: 'noKam' }]);
});

test('a team with only one function is reported, once there is a team', () => {
  expect(advice({}, ['sales', 'sales', null])).toEqual([{ kind: 'fewFunctions' }]);
  expect(advice({}, ['sales', 'legal'])).toEqual([]);
});
