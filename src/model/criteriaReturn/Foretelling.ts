/**
 * How scores foretold what came: well, a little, no more than chance, or the wrong way round. No verdict where there are too few pairs,
 * or where all scores or all returns were equal.
 */
export type Verdict = 'well' | 'little' | 'chance' | 'wrong' | 'tooFew' | 'allEqual';

export interface Foretelling {
  verdict: Verdict;
  /** How many accounts have both. */
  pairs: number;
  /** Spearman's, −1 to 1; `null` without a verdict. */
  correlation: number | null;
  /** Probability that chance alone gives as much, 0–1, adjusted where several were judged at once; `null` without a verdict. */
  chance: number | null;
}
