import { compareNames } from '../names/compareNames';
import type { RankedAccount } from '../tiers/rankAccounts';
import { isKey } from '../tiers/TierDecision';
import type { RankingBars } from './Dashboard';

/** The most bars whose names are still readable. */
const MOST = 15;
/** Bars reserved for other accounts when there are many key accounts. */
const NEXT = 3;

/** The scores of the key accounts and of the best other accounts, highest first: at most 15 bars, at least 3 of them for others. */
export function rankingBars(ranked: readonly RankedAccount[], keyFrom: number): RankingBars {
  const scored = ranked
    .flatMap(({ name, score, confirmedTier }) => (score === null ? [] : [{ name, score, isKey: isKey(confirmedTier) }]))
    .sort((a, b) => b.score - a.score || compareNames(a.name, b.name));
  const next = scored.filter((bar) => !bar.isKey);
  const keys = scored.filter((bar) => bar.isKey).slice(0, MOST - Math.min(NEXT, next.length));
  const shown = new Set([...keys, ...next.slice(0, MOST - keys.length)]);
  return { keyFrom, bars: scored.filter((bar) => shown.has(bar)) };
}
