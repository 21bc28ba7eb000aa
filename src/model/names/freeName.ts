/**
 * A name that is not taken: `Racks`, or else `Racks (2)`, `Racks (3)` and so on, cut to the longest length before the number.
 *
 * @param longest the most characters of a name.
 */
export function freeName(name: string, isTaken: (name: string) => boolean, longest = Infinity): string {
  const cut = name.slice(0, longest);
  if (!isTaken(cut)) return cut;
  let count = 2;
  const numbered = (): string => `${name.slice(0, longest - ` (${count})`.length)} (${count})`;
  while (isTaken(numbered())) count++;
  return numbered();
}
