// The bounds of every score.

export const LOWEST_SCORE = 1;
export const HIGHEST_SCORE = 10;
/** Halfway between them. */
export const MIDDLE_SCORE = 5.5;
