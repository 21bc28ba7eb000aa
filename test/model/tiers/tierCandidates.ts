// Accounts for the tests of tiers, and arbitrary accounts with their suggestions.
import * as fc from 'fast-check';
import type { TierCandidate } from '../../../src/model/tiers/decideTiers';
import { suggestTiers } from '../../../src/model/tiers/suggestTiers';
import { DEFAULT_TIER_SETTINGS, type Tier, type TierSettings } from '../../../src/model/tiers/Tier';

export const settings = (changes: Partial<TierSettings> = {}): TierSettings => ({ ...DEFAULT_TIER_SETTINGS, ...changes });

/** Accounts named by their ids, with a score and the tier suggested for it: `{ ernst: [7.2, 'key'] }`. */
export function tierCandidates(
  accounts: Readonly<Record<string, readonly [score: number | null, confirmedTier: Tier | null]>>,
  under: TierSettings = settings(),
): TierCandidate[] {
  const plain = Object.entries(accounts).map(([id, [score, confirmedTier]]) => ({ id, name: id, score, confirmedTier }));
  const suggested = suggestTiers(plain, under);
  return plain.map((account, index) => ({ ...account, suggestedTier: suggested[index] ?? null }));
}

/** Scores in half steps, which make ties and scores on the line frequent. */
const anyScore = fc.option(fc.integer({ min: 2, max: 20 }).map((halves) => halves / 2));
const anyTier = fc.constantFrom<(Tier | null)[]>(null, 'key', 'watch', 'standard');
export const anySettings: fc.Arbitrary<TierSettings> = fc
  .record({ lines: fc.array(fc.integer({ min: 2, max: 20 }), { minLength: 3, maxLength: 3 }), capacity: fc.option(fc.nat(12)) })
  .map(({ lines, capacity }) => {
    const [keyFrom = 7, keepFrom = 6, watchFrom = 5] = [...lines].sort((a, b) => b - a).map((halves) => halves / 2);
    return { keyFrom, keepFrom, watchFrom, capacity };
  });
export const anyTierCandidates = fc
  .record({ settings: anySettings, accounts: fc.array(fc.tuple(anyScore, anyTier), { maxLength: 15 }) })
  .map((made) => ({
    settings: made.settings,
    accounts: tierCandidates(
      Object.fromEntries(made.accounts.map((account, index) => [`account ${index}`, account])),
      made.settings,
    ),
  }));
