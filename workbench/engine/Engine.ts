// What the host and the page may ask of the spreadsheet engine. Rows and columns are counted from 0 here, as Univer counts them.
import type { CellRange } from './calculation/CellRange';
import type { Spelling } from './spelling/typed';
import type { FUniver, FWorkbook, Univer } from './univer';

/** A cell as the engine holds it; a date is a number whose cell has a date format. `''` is an empty cell. */
export type EngineValue = number | string | boolean;

/** An error value such as `#REF!`, as opposed to a text that looks like it. */
export interface EngineError {
  readonly error: string;
  /** The message of an exception in a custom function. */
  readonly message?: string;
}

/** A custom function's argument or result: one cell, or rows × columns. */
export type CustomFunctionValue = number | string | boolean | Date | null | CustomFunctionValue[];

/** Converts the days and times of cells (day numbers since 30 December 1899) to Dates of the script, and back. */
export interface Dates {
  toDate(serial: number): Date;
  toSerial(date: Date): number;
  /** The present day and time, in the workbook's time zone. */
  now(): number;
}

export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  /** Brings every formula of the workbook up to date, at once and completely. */
  calculate(): void;
  /** Whether a formula may fill a cell of an area: one in it, or one above or left of it, whose values may spill that far. */
  mayBeCalculated(area: CellRange): boolean;
  /** The value of a cell, spilled cells included, as of the last calculation. */
  value(sheetId: string, row: number, column: number): EngineValue | EngineError;
  /** Writes a formula in Google's spelling (`;` or `,`, open ranges such as `B2:B`); an empty text clears the cell. */
  setFormula(sheetId: string, row: number, column: number, formula: string): void;
  /** The formula of a cell in Google's spelling with `,`, with references as they are after inserts and moves; '' without a formula. */
  formula(sheetId: string, row: number, column: number): string;
  /** The cell's own number format, or else the format of its formula's value (a spilled date); '' without a format. */
  numberFormat(sheetId: string, row: number, column: number): string;
  /** Whether the cell holds a spilled value, blanks of the spill included. */
  isSpilled(sheetId: string, row: number, column: number): boolean;
  /** Declares the names that cells may call and forgets earlier ones. Each call goes to `call`; an exception becomes #ERROR! in the cell. */
  defineFunctions(names: readonly string[], call: (name: string, values: CustomFunctionValue[]) => CustomFunctionValue): void;
  /** The workbook's time zone, and the realm whose Dates custom functions get. By default UTC and the engine's own Dates. */
  useDates(dates: Dates): void;
  /** How the workbook's locale writes numbers and dates, for texts in formulas and the format of results. American by default. */
  useSpelling(spelling: () => Spelling): void;
  dispose(): void;
}
