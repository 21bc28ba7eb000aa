// What key accounts were expected to bring in a year, against what they brought.
import { isKey } from '../tiers/TierDecision';
import type { FiguresNow } from './FiguresNow';

export interface Expected {
  id: string;
  name: string;
  /** Its potential a year, which it may take three years to reach; money. */
  expected: number | null;
  /** Revenue of the last full year, money. */
  actual: number | null;
  /** Actual / expected; `null` where one is not known, or nothing was expected. */
  share: number | null;
  /** Of the last full year, 0.1 is 10%; `null` where the year before is not known or was not above 0. */
  growth: number | null;
  /** Below and not growing is behind: it is not on its way. */
  state: 'reached' | 'growing' | 'behind' | 'unknown';
}

/** The key accounts of today, those that reached the least of what was expected first; those of whom it is not known last. */
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
  return growth !== null && growth > 0 ? 'growing' : 'behind';
}
