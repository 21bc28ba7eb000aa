import { adviseOnTiers } from '../../../sidebar/confirmTiers/adviseOnTiers';
import { rankAccounts } from '../../../src/model/tiers/rankAccounts';
import type { Tier } from '../../../src/model/tiers/Tier';
import { settings } from '../../model/tiers/tierCandidates';

const advised = (scores: readonly (number | null)[], changes: Parameters<typeof settings>[0] = {}, tier: Tier | null = null) => {
  const candidates = scores.map((score, index) => ({
    id: `${index}`,
    name: `${index}`,
    scores: { fit: score },
    confirmedTier: index === 0 ? tier : null,
  }));
  return adviseOnTiers(rankAccounts(candidates, [{ id: 'fit', weight: 1 }], settings(changes)), settings(changes));
};

test('a cut-off that no account reaches is reported with the best score and a lower cut-off', () => {
  expect(advised([6.4, 6, 5.5, 5])).toEqual([{ code: 'nobodyReaches', values: { keyFrom: 7, best: 6.4, proposed: 6 } }]);
});

test('if an account is key, or no lower cut-off would help, there is no advice on the cut-off', () => {
  expect(advised([7, 5, 5, 5])).toEqual([]);
  expect(advised([6.4, 6, 5.5, 5], {}, 'key')).toEqual([]);
  expect(advised([6.4, 6], { capacity: 0 })).toEqual([]);
});

test('accounts without a score are counted, and without any scores there is no advice on them', () => {
  expect(advised([8, null, null])).toEqual([{ code: 'notFullyScored', values: { count: 2, names: '1 and 2' } }]);
  expect(advised([null])).toEqual([{ code: 'notFullyScored', values: { count: 1, names: '0' } }]);
  expect(advised([])).toEqual([]);
});
