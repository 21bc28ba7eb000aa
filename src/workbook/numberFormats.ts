/**
 * Two decimals, and up to four where a score has them: with two, 5.995 would look as if it reached 6. Scores of tenths with whole percentages
 * as weights are shown in full.
 */
export const SCORE_FORMAT = '0.00##';

/** The format of all amounts in the tabs. */
export const MONEY_FORMAT = '#,##0';
