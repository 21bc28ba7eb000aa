/** In the order of the list; 0 for none. */
export const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);

/** The arithmetic mean; NaN of none. */
export const mean = (figures: readonly number[]): number => sum(figures) / figures.length;

/** The sum without the unknown figures; `null` where none is known. */
export function sumOfKnown(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure) => figure !== null);
  return known.length === 0 ? null : sum(known);
}
