/** Amounts of money have at most this many parts per unit; smaller differences are rounding noise. */
const PARTS = 10_000;

/**
 * The sum of decimal figures, exact to a ten-thousandth: 0.1 + 0.2 is 0.3, and 2,155 lines sum to the cent in any order. Whole and
 * fractional parts are summed separately, both as whole numbers.
 */
export function addDecimals(figures: readonly number[]): number {
  let [whole, parts] = [0, 0];
  for (const figure of figures) {
    whole += Math.trunc(figure);
    parts += Math.round((figure - Math.trunc(figure)) * PARTS);
  }
  // Whole numbers of parts are exact up to 2⁵³, so only the final division rounds.
  const all = whole * PARTS + parts;
  return Number.isSafeInteger(all) ? all / PARTS : whole + parts / PARTS;
}
