// Summarizes a confirmation as the parts of a sentence.
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import type { Outcome } from './draft/decide';

/** Empty when no tier changes and no account is under review. */
export function summarize({ counts, capacity }: Outcome, capacityBefore: number | null): string[] {
  const parts = (Object.keys(counts) as (keyof Outcome['counts'])[])
    .filter((key) => counts[key] > 0)
    .map((key) => words.summary[key](counts[key]));
  const grows = capacity !== null && capacityBefore !== null && capacity !== capacityBefore;
  return grows ? [...parts, words.seatsGrow(capacityBefore, capacity)] : parts;
}
