import { teamSize } from '../../../src/model/programme/teamSize';
import { member } from '../plan/plans';

test('everybody counts once, however the name is spelled and wherever it stands', () => {
  const team = [member({ person: 'Sara' }), member({ person: 'ali' }), member({ person: ' Ali ' }), member({ person: '' })];
  expect(teamSize({ kam: 'Sara', salesRep: 'Omid', sponsor: '' }, team)).toBe(3);
  expect(teamSize({ kam: '', salesRep: '', sponsor: '' }, [])).toBe(0);
});
