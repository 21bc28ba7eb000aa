import type { CriteriaReturn } from '../../src/model/criteriaReturn/CriteriaReturn';
import { criteriaReturn as words } from '../../src/text/en/criteriaReturn';

/** Correlations that are nearer than this are as good as each other. */
const ALIKE = 0.1;

/** How the whole score fares against revenue alone; they are compared only over the same accounts. */
export function sayYardstick({ score, revenueAlone, isSameSet, years: { known } }: CriteriaReturn): string {
  const [ours, alone] = [score.correlation, revenueAlone.correlation];
  if (alone === null) return words.revenueUnknown(known);
  if (ours === null || !isSameSet) return words.revenueApart(known, revenueAlone.pairs, words.verdicts[revenueAlone.verdict]);
  if (Math.abs(ours - alone) < ALIKE) return words.alike(known, ours, alone);
  return ours > alone ? words.scoreBetter(known, ours, alone) : words.revenueBetter(known, ours, alone);
}
