import { pairRivals } from '../../../../sidebar/confirmTiers/draft/pairRivals';
import { decideTiers } from '../../../../src/model/tiers/decideTiers';
import { settings, tierCandidates } from '../../../model/tiers/tierCandidates';

const pairs = (accounts: Parameters<typeof tierCandidates>[0], capacity: number) => {
  const under = settings({ capacity });
  return pairRivals(decideTiers(tierCandidates(accounts, under), under).contests).map(
    ({ newcomer, incumbent, others, shared }) => ({
      pair: `${newcomer.name} or ${incumbent.name}`,
      others,
      shared,
    }),
  );
};

test('each newcomer is paired with its own key account, the best with the lowest', () => {
  expect(pairs({ low: [6, 'key'], high: [7.2, 'key'], best: [9, null], next: [8, null] }, 2)).toEqual([
    { pair: 'best or low', others: 1, shared: false },
    { pair: 'next or high', others: 1, shared: false },
  ]);
});

test('newcomers without a key account of their own share the lowest', () => {
  expect(pairs({ low: [6, 'key'], best: [9, null], next: [8, null] }, 1)).toEqual([
    { pair: 'best or low', others: 0, shared: false },
    { pair: 'next or low', others: 0, shared: true },
  ]);
});
