/**
 * Throws where columns that stand side by side have not the same number of rows: each is given with the words for it, "the amounts".
 */
export function sameRows(name: string, columns: readonly (readonly [what: string, cells: readonly unknown[]])[]): void {
  const [first, ...others] = columns;
  for (const [what, cells] of others) {
    if (!first || cells.length === first[1].length) continue;
    throw new Error(
      `${name}: ${first[0]} cover ${rows(first[1].length)}, ${what} ${cells.length}. Select the same rows for ${others.length > 1 ? 'all' : 'both'}.`,
    );
  }
}

const rows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);
