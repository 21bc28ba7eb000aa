// Compares the expected yearly revenue of key accounts with the actual one.
import { isKey } from '../tiers/TierDecision';
import type { FiguresNow } from './FiguresNow';

export interface Expected {
  id: string;
  name: string;
  /** Potential revenue a year, which may take three years to reach. */
  expected: number | null;
  /** Revenue of the last full year. */
  actual: number | null;
  /** actual / expected; `null` when either is unknown or expected is 0. */
  share: number | null;
  /** Growth in the last full year, 0.1 is 10%; `null` when the year before is unknown or not above 0. */
  growth: number | null;
  /** Below the expected revenue it is `growing`, `behind` if it does not grow, or `below` while its growth is unknown. */
  state: 'reached' | 'growing' | 'behind' | 'below' | 'unknown';
}

/** Today's key accounts, lowest share of the expected revenue first; unknown shares last. */
export function expectedAgainstActual(accounts: readonly FiguresNow[]): Expected[] {
  return accounts
    .filter(({ tier }) => isKey(tier))
    .map(compare)
    .sort((a, b) => (a.share ?? Infinity) - (b.share ?? Infinity) || 0);
}

function compare({ id, name, potential: expected, revenues: [, before, actual] }: FiguresNow): Expected {
  const share = expected === null || actual === null || expected <= 0 ? null : actual / expected;
  const growth = before === null || actual === null || before <= 0 ? null : actual / before - 1;
  return { id, name, expected, actual, share, growth, state: stateOf(share, growth) };
}

function stateOf(share: number | null, growth: number | null): Expected['state'] {
  if (share === null) return 'unknown';
  if (share >= 1) return 'reached';
  if (growth === null) return 'below';
  return growth > 0 ? 'growing' : 'behind';
}
