import type { CriteriaReturn } from '../../src/model/criteriaReturn/CriteriaReturn';
import { criteriaReturn as words } from '../../src/text/en/criteriaReturn';

type Yardstick = Pick<CriteriaReturn, 'score' | 'revenueAlone' | 'isSameSet' | 'years'>;

/** Correlations closer than this count as equal. */
const ALIKE = 0.1;

/**
 * How the whole score compares with revenue alone, over the same accounts. Only a score that predicted more than size is said to have been
 * worth it.
 */
export function describeYardstick({ score, revenueAlone, isSameSet, years: { known } }: Yardstick): string {
  const [ours, alone] = [score.correlation, revenueAlone.correlation];
  if (alone === null) return words.revenueUnknown(known);
  if (ours === null || !isSameSet) return words.revenueApart(known, revenueAlone.pairs, words.verdicts[revenueAlone.verdict]);
  if (Math.abs(ours - alone) < ALIKE) return words.alike(known, ours, alone);
  if (ours < alone) return words.revenueBetter(known, ours, alone);
  const isProven = score.verdict === 'well' || score.verdict === 'little';
  return (isProven ? words.scoreBetter : words.scoreHigher)(known, ours, alone);
}
