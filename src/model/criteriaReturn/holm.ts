/**
 * Adjusts p-values for multiple tests (Holm, A simple sequentially rejective multiple test procedure, 1979): with five criteria, one looks
 * good by luck much more often than one time in twenty. The smallest p-value is multiplied by their number, the next by one less, and so
 * on. No adjusted value is below the previous one or above 1. Unknown values stay `null` and do not count.
 */
export function holm(chances: readonly (number | null)[]): (number | null)[] {
  const order = chances.flatMap((chance, at) => (chance === null ? [] : { chance, at })).sort((a, b) => a.chance - b.chance);
  const adjusted: (number | null)[] = chances.map(() => null);
  let least = 0;
  order.forEach(({ chance, at }, place) => {
    least = Math.max(least, Math.min(1, chance * (order.length - place)));
    adjusted[at] = least;
  });
  return adjusted;
}
