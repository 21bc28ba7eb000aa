// How the confirmed tiers differ from the line drawn by the scores; no sentence when they match, or while no tier is confirmed.
import type { Ranking } from '../../src/actions/store/readRanking';
import type { KeySetRobustness } from '../../src/model/robustness/judgeRobustness';
import type { Tier } from '../../src/model/tiers/Tier';
import { robustness as words } from '../../src/text/en/robustness';
import { listNames } from '../format';

export const isKeyTier = (tier: Tier | null): boolean => tier === 'key' || tier === 'keyUnderReview';

export function describeConfirmed({ candidates }: Ranking, { scored }: KeySetRobustness): string[] {
  const confirmed = new Set(candidates.filter(({ confirmedTier }) => isKeyTier(confirmedTier)).map(({ id }) => id));
  if (candidates.every(({ confirmedTier }) => confirmedTier === null)) return [];
  const named = (wanted: boolean) =>
    scored.filter(({ id, isKey }) => isKey === wanted && confirmed.has(id) !== wanted).map(({ name }) => name);
  const [above, below] = [named(true), named(false)];
  return [
    ...(below.length > 0 ? [words.confirmedBelow(listNames(below))] : []),
    ...(above.length > 0 ? [words.aboveUnconfirmed(listNames(above))] : []),
    ...(above.length + below.length > 0 ? [words.byScore] : []),
  ];
}
