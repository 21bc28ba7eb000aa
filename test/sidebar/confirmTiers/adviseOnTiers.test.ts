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
  const cutOff = { code: 'nobodyReaches', values: { keyFrom: 7, best: 6.4, proposed: 6 } };
  expect(advised([6.4, 6, 5.5, 5])).toEqual({ cutOff, scores: [] });
  expect(advised([6.4, 6, 5.5, 5], { keyFrom: 6.5 }).cutOff).toMatchObject({ values: { keyFrom: 6.5, best: 6.4 } });
});

test('before the first decision, a cut-off that leaves most seats free is reported with a cut-off for them', () => {
  const scores = [7.7, 7.6, 7.2, 6.9, 6.8, 6.6, 6.5, 6, 5.9, 5.8, 5, 5, 4.8, 4];
  const cutOff = { code: 'fewReach', values: { count: 3, keyFrom: 7, proposed: 6.5, proposedCount: 7 } };
  expect(advised(scores, { capacity: 6 }).cutOff).toEqual(cutOff);
  expect(advised(scores, { capacity: 6 }, 'key').cutOff).toBeNull();
  expect(advised(scores, { capacity: 6, keyFrom: 7.5 }).cutOff).toBeNull();
  expect(advised(scores, { capacity: null }).cutOff).toBeNull();
});

test('if an account is key, or no lower cut-off would help, there is no advice on the cut-off', () => {
  expect(advised([7, 5, 5, 5]).cutOff).toBeNull();
  expect(advised([6.4, 6, 5.5, 5], {}, 'key').cutOff).toBeNull();
  expect(advised([6.4, 6], { capacity: 0 }).cutOff).toBeNull();
});

test('accounts without a score are counted, and without any scores there is no advice on the cut-off', () => {
  expect(advised([8, null, null]).scores).toEqual([{ code: 'notFullyScored', values: { count: 2, names: '1 and 2' } }]);
  expect(advised([null])).toEqual({ cutOff: null, scores: [{ code: 'notFullyScored', values: { count: 1, names: '0' } }] });
  expect(advised([])).toEqual({ cutOff: null, scores: [] });
});
