// What accounts brought in the last full year, by the best measure available for all of them.
import { costOf } from '../accounts/costOf';
import type { FiguresNow } from './FiguresNow';

export interface RealisedReturn {
  /** Profit is revenue − cost. */
  kind: 'profit' | 'revenue';
  /** By account id, for accounts with a known revenue in the year. */
  of: ReadonlyMap<string, number>;
  /** Names of accounts with an unknown cost. If there are any, the measure is revenue. */
  costsMissing: string[];
}

/**
 * Profit of the last full year if the cost of every account with revenue is known, otherwise revenue. Ranks are only comparable with one
 * measure for all accounts. An account without revenue needs no cost.
 */
export function realisedReturn(accounts: readonly FiguresNow[]): RealisedReturn {
  const known = accounts.flatMap(({ id, name, revenues: [, , revenue], costs: [, , cost] }) =>
    revenue === null ? [] : { id, name, revenue, cost: costOf(revenue, cost) },
  );
  const costsMissing = known.filter(({ cost }) => cost === null).map(({ name }) => name);
  const kind = costsMissing.length === 0 ? 'profit' : 'revenue';
  return {
    kind,
    of: new Map(known.map(({ id, revenue, cost }) => [id, kind === 'profit' ? revenue - (cost ?? 0) : revenue])),
    costsMissing,
  };
}
