// What was answered between two criteria, whichever way round it was asked.
import type { Comparison } from '../../../src/model/comparisons/Comparison';

/** @returns how many times as important the first is as the second; null while nobody said. */
export function ratioBetween(judgements: readonly Comparison[], first: string, second: string): number | null {
  for (const judgement of judgements) {
    if (judgement.first === first && judgement.second === second) return judgement.ratio;
    if (judgement.first === second && judgement.second === first) return 1 / judgement.ratio;
  }
  return null;
}
