import { isBlankCell } from '../../../src/model/imports/cleanCell';

/** The filled cells of a column, without spaces around them. */
export const cellsOf = (rows: readonly (readonly string[])[], index: number): string[] =>
  rows.map((row) => (row[index] ?? '').trim()).filter((cell) => !isBlankCell(cell));
