/** A year of either calendar within a text of folded digits; the year itself is its first group. */
export const WRITTEN_YEAR = /(?<!\d)(1[34]\d\d|19\d\d|2[01]\d\d)(?!\d)/;
