// Summarizes a confirmation as the parts of a sentence.
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import type { Outcome } from './draft/decide';

/**
 * Empty when no tier changes, no reason is written and no account is under review.
 *
 * @param putBack how many tiers that users typed over in the matrix are put back.
 */
export function summarize({ counts, capacity }: Outcome, capacityBefore: number | null, putBack = 0): string[] {
  const parts = (Object.keys(counts) as (keyof Outcome['counts'])[])
    .filter((key) => counts[key] > 0)
    .map((key) => words.summary[key](counts[key]));
  if (putBack > 0) parts.push(words.putBackCount(putBack));
  const grows = capacity !== null && capacityBefore !== null && capacity !== capacityBefore;
  return grows ? [...parts, words.seatsGrow(capacityBefore, capacity)] : parts;
}
