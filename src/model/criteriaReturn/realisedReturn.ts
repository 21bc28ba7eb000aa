// What accounts brought in the last full year, by the best measure that all of them have.
import type { FiguresNow } from './FiguresNow';

export interface RealisedReturn {
  /** Profit is revenue − cost. */
  kind: 'profit' | 'revenue';
  /** By account id, of those whose revenue of the year is known. */
  of: ReadonlyMap<string, number>;
  /** Names of the accounts whose cost is not known; they are why it is revenue. */
  costsMissing: string[];
}

/**
 * The profit of the last full year where the cost of everybody who has a revenue is known, else the revenue of all: one measure for all,
 * or the ranks would say nothing. Who brought nothing needs no cost.
 */
export function realisedReturn(accounts: readonly FiguresNow[]): RealisedReturn {
  const known = accounts.flatMap(({ id, name, revenues: [, , revenue], costs: [, , cost] }) =>
    revenue === null ? [] : { id, name, revenue, cost: cost ?? (revenue === 0 ? 0 : null) },
  );
  const costsMissing = known.filter(({ cost }) => cost === null).map(({ name }) => name);
  const kind = costsMissing.length === 0 ? 'profit' : 'revenue';
  return {
    kind,
    of: new Map(known.map(({ id, revenue, cost }) => [id, kind === 'profit' ? revenue - (cost ?? 0) : revenue])),
    costsMissing,
  };
}
