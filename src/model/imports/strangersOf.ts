import { foldName } from '../names/foldName';

/** The accounts of a file that the register lacks, as first written, with the number of their rows; the most rows first. */
export function strangersOf(
  rows: readonly { account: string }[],
  register: readonly { name: string }[],
): { account: string; rows: number }[] {
  const known = new Set(register.map(({ name }) => foldName(name)));
  const strangers = new Map<string, { account: string; rows: number }>();
  for (const { account } of rows) {
    const key = foldName(account);
    const earlier = strangers.get(key) ?? { account, rows: 0 };
    if (!known.has(key)) strangers.set(key, { ...earlier, rows: earlier.rows + 1 });
  }
  return [...strangers.values()].sort((left, right) => right.rows - left.rows);
}
