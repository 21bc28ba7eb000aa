// The tabs of a workbook as the second engine gets them: what people typed, and our formulas.
import type { Language } from '../../src/text/locales';
import type { TabKey } from '../../src/workbook/Tab';
import type { EngineValue } from '../../workbench/engine/Engine';

export interface FormulaCell {
  /** The key of the column, or what the cell is for: `status`, `weight:a`. */
  readonly name: string;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** In Google's spelling. */
  readonly formula: string;
  /** The rows that it may fill, its own one included. */
  readonly rows: number;
}

export interface FuzzedTab {
  readonly key: TabKey;
  readonly title: string;
  /** Rows × columns, from the first row to the last one of the sheet; '' is a blank cell, also where a formula goes. */
  readonly cells: readonly (readonly EngineValue[])[];
  readonly formulas: readonly FormulaCell[];
}

export interface FuzzedBook {
  readonly language: Language;
  readonly tabs: readonly FuzzedTab[];
}

/** The rows of every sheet. Open ranges such as `A2:A` end there. */
export const ROWS = 18;
