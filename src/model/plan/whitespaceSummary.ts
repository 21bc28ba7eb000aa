import { openPotential } from './openPotential';
import type { WhitespaceEntry } from './PlanRecords';

export interface WhitespaceSummary {
  /** Penetration, 5 of 8: entries that are owned, of those that are owned, in the pipeline or open. */
  owned: number;
  relevant: number;
  /** What could still be sold a year, in the workbook's currency. */
  open: number;
}

/** How much of what the customer could buy it buys from us, and what is still open. An entry without a status does not count. */
export function whitespaceSummary(
  entries: readonly Pick<WhitespaceEntry, 'status' | 'current' | 'potential'>[],
): WhitespaceSummary {
  return {
    owned: entries.filter(({ status }) => status === 'owned').length,
    relevant: entries.filter(({ status }) => status !== null && status !== 'notRelevant').length,
    open: entries.reduce((sum, entry) => sum + openPotential(entry), 0),
  };
}
