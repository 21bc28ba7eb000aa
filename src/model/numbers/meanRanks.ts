/** The rank of each value, 1 for the lowest. Ties share the mean of their ranks. */
export function meanRanks(values: readonly number[]): number[] {
  const order = values.map((_, at) => at).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  for (let first = 0, next = 0; first < order.length; first = next) {
    while (next < order.length && values[order[next]!] === values[order[first]!]) next += 1;
    for (let at = first; at < next; at += 1) ranks[order[at]!] = (first + 1 + next) / 2;
  }
  return ranks;
}
