// The figures that the functions are timed with: the same at every run.

export const WEIGHTS = [30, 25, 20, 15, 10];

/** Numbers from 0 to 1 (a linear congruential generator, Numerical Recipes' constants). */
function randomNumbers(): () => number {
  let state = 1;
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}

/** Whole scores from 1 to 10: a row for each account, a column for each criterion. */
export function scoresOf(accounts: number): number[][] {
  const next = randomNumbers();
  return Array.from({ length: accounts }, () => WEIGHTS.map(() => 1 + Math.floor(10 * next())));
}

/** Revenues as a column of cells: a few large ones, many small ones. */
export function revenuesOf(accounts: number): number[][] {
  const next = randomNumbers();
  return Array.from({ length: accounts }, () => [Math.round(100 / (0.001 + next()) ** 1.5) / 100]);
}
