import { foldName } from './foldName';

/**
 * Gives names that differ in case and spaces alone one spelling each: the most frequent one, but none in capitals alone where there is
 * another.
 *
 * @param names as written, with repeats.
 */
export function oneSpelling(names: readonly string[]): (name: string) => string {
  const counts = new Map<string, Map<string, number>>();
  for (const name of names) {
    const spellings = counts.get(foldName(name)) ?? new Map<string, number>();
    counts.set(foldName(name), spellings.set(name, (spellings.get(name) ?? 0) + 1));
  }
  const rankOf = ([name, count]: [string, number]): number => (name === name.toUpperCase() ? 0 : count);
  const best = new Map(
    [...counts].map(([folded, spellings]) => [folded, [...spellings].sort((one, other) => rankOf(other) - rankOf(one))[0]?.[0]]),
  );
  return (name) => best.get(foldName(name)) ?? name;
}
