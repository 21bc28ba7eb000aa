/** Ordered from the rarest inside cells. On a tie the earlier one wins. */
export const DELIMITERS = ['\t', '|', ';', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];
