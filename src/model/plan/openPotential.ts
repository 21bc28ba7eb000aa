import type { WhitespaceEntry } from './PlanRecords';

/**
 * The additional revenue a year that is still possible: potential minus current sales, never below 0; a blank counts as 0. 0 if the entry
 * is not relevant or has no status.
 */
export function openPotential({ status, current, potential }: Pick<WhitespaceEntry, 'status' | 'current' | 'potential'>): number {
  return status === null || status === 'notRelevant' ? 0 : Math.max(0, (potential ?? 0) - (current ?? 0));
}
