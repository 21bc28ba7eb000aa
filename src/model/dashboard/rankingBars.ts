import type { RankedAccount } from '../tiers/rankAccounts';
import { isKey } from '../tiers/TierDecision';
import type { RankingBars } from './Dashboard';

/** Bars that one can still tell apart and read the names of. */
const MOST = 15;
/** Of those, how many are left for the next ones where there are many key accounts. */
const NEXT = 3;

/** The scores of the key accounts and of the best among the others, the highest first: at most fifteen, three of them at least of others. */
export function rankingBars(ranked: readonly RankedAccount[], keyFrom: number): RankingBars {
  const scored = ranked
    .flatMap(({ name, score, confirmedTier }) => (score === null ? [] : [{ name, score, isKey: isKey(confirmedTier) }]))
    .sort((a, b) => b.score - a.score);
  const next = scored.filter((bar) => !bar.isKey);
  const keys = scored.filter((bar) => bar.isKey).slice(0, MOST - Math.min(NEXT, next.length));
  const shown = new Set([...keys, ...next.slice(0, MOST - keys.length)]);
  return { keyFrom, bars: scored.filter((bar) => shown.has(bar)) };
}
