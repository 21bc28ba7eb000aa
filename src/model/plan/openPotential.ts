import type { WhitespaceEntry } from './PlanRecords';

/**
 * What could still be sold a year: potential less what is sold now, never below 0, a blank being 0. Nothing where it is not relevant
 * or nobody has said what it is.
 */
export function openPotential({ status, current, potential }: Pick<WhitespaceEntry, 'status' | 'current' | 'potential'>): number {
  return status === null || status === 'notRelevant' ? 0 : Math.max(0, (potential ?? 0) - (current ?? 0));
}
