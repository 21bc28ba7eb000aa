import type { ImportedRow, ImportPart } from '../../src/actions/imports/importAccounts';

export type RowSketch = Partial<Omit<ImportedRow, 'line'>> & { account: string };

/** A part of a file as the sidebar sends it, from the relevant fields of its rows. */
export const importedPart = (rows: readonly RowSketch[], lastFullYear: number | null = null, run = 'a file'): ImportPart => ({
  run,
  lastFullYear,
  rows: rows.map((row, at) => ({ line: at + 2, values: {}, own: {}, categories: [], ...row })),
});
