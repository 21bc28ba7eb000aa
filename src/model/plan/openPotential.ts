import type { WhitespaceEntry } from './PlanRecords';

/**
 * The additional revenue a year that is still possible: potential minus current sales, never below 0; blank current sales count as 0. 0 if the
 * entry is not relevant; `null` if it has no status, or if its potential is unknown.
 */
export function openPotential({
  status,
  current,
  potential,
}: Pick<WhitespaceEntry, 'status' | 'current' | 'potential'>): number | null {
  if (status === 'notRelevant') return 0;
  return status === null || potential === null ? null : Math.max(0, potential - (current ?? 0));
}
