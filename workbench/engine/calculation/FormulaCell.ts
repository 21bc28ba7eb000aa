// One formula of the workbook: its cell, what it reads, and its last result.
import type { ICellData } from '../univer';
import type { CellRange } from './CellRange';

export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** As Univer's cell holds it. */
  readonly stored: string;
  /** As the interpreter takes it. */
  readonly text: string;
  readonly reads: readonly CellRange[];
  readonly volatile: boolean;
  /** Rows × columns of results, the first for the formula's own cell. Empty before the first calculation. */
  values: readonly (readonly ICellData[])[];
  /** The cells that the values need: occupied by them when written, by others when blocked. */
  claim: CellRange;
  /** Whether it needs itself. Its claimed cells then count as its values' place, or the circle would seem to be gone. */
  circular: boolean;
  /** The reason of an error, when the engine knows more than its code. */
  message: string | undefined;
}

/** The cells that a formula's values take up. */
export function extent({ sheetId, row, column, values }: FormulaCell): CellRange {
  return {
    sheetId,
    startRow: row,
    startColumn: column,
    endRow: row + Math.max(values.length, 1) - 1,
    endColumn: column + Math.max(values[0]?.length ?? 0, 1) - 1,
  };
}

/** The cells by which others may need the formula. */
export const reach = (formula: FormulaCell): CellRange => (formula.circular ? formula.claim : extent(formula));
