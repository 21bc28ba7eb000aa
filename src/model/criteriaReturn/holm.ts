/**
 * Probabilities of chance, adjusted for being several: with five criteria, one looks good by luck much more often than one in
 * twenty times. The smallest is multiplied by their number, the next by one less, and so on; none falls below the one before it, and
 * none rises above 1 (Holm, A simple sequentially rejective multiple test procedure, 1979). What is not known stays `null` and is not
 * counted.
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
