/** Throws if columns do not have the same number of rows. Each column comes with its name for the message: "the amounts". */
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
