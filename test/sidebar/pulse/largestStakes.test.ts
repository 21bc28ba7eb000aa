import { largestStakes } from '../../../sidebar/pulse/largestStakes';
import type { AccountAlarms } from '../../../src/model/pulse/AccountAlarms';

const silent = { kind: 'silent', days: 90, usual: 10, longest: 30, lastOrder: '2025-01-01', answer: null } as const;
const account = (name: string, stake: number): AccountAlarms => ({
  id: name,
  name,
  tier: 'key',
  isCandidate: true,
  asOf: '2025-04-01',
  alarms: [{ ...silent, stake }],
});

test('the first three are named with their amounts, an account with nothing at stake without one', () => {
  const all = [account('Ada', 1200), account('Bo', 0), account('Cy', 5), account('Di', 1)];
  expect(largestStakes(all, '€')).toEqual(['Ada 1,200 €', 'Bo', 'Cy 5 €']);
});
