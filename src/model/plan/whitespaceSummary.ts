import { sumOfKnown } from '../numbers/sum';
import { openPotential } from './openPotential';
import type { WhitespaceEntry } from './PlanRecords';

export interface WhitespaceSummary {
  /** Penetration, such as 5 of 8: owned entries out of those that are owned, in the pipeline or open. */
  owned: number;
  relevant: number;
  /** Additional revenue a year that is still possible, in the workbook's currency; null while no relevant entry has a potential. */
  open: number | null;
}

/** How much of its possible purchases the customer buys from us, and how much is still open. Entries without a status do not count. */
export function whitespaceSummary(
  entries: readonly Pick<WhitespaceEntry, 'status' | 'current' | 'potential'>[],
): WhitespaceSummary {
  const judged = entries.filter(({ status }) => status !== null && status !== 'notRelevant');
  return {
    owned: entries.filter(({ status }) => status === 'owned').length,
    relevant: judged.length,
    open: sumOfKnown(judged.map(openPotential)),
  };
}
