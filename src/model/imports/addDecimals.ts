/** Figures of money have no more decimals than this; what is smaller is rounding noise. */
const PARTS = 10_000;

/**
 * The sum of figures written in decimals, exact to a ten-thousandth: 0.1 + 0.2 is 0.3, and 2,155 lines add up to the cent whatever their
 * order. Whole and decimal parts are added apart, both as whole numbers.
 */
export function addDecimals(figures: readonly number[]): number {
  let [whole, parts] = [0, 0];
  for (const figure of figures) {
    whole += Math.trunc(figure);
    parts += Math.round((figure - Math.trunc(figure)) * PARTS);
  }
  // Whole numbers of parts up to 2⁵³ are exact, and so is the one division that rounds.
  const all = whole * PARTS + parts;
  return Number.isSafeInteger(all) ? all / PARTS : whole + parts / PARTS;
}
