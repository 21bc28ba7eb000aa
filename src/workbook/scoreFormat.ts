/**
 * Two decimals, and up to four where a score has them: with two, 5.995 would look as if it reached 6. Scores of tenths with whole percentages
 * as weights are shown in full.
 */
export const SCORE = '0.00##';
