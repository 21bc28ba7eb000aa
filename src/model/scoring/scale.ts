// The scale that every score stands on.

export const LOWEST_SCORE = 1;
export const HIGHEST_SCORE = 10;
