// What the host and the page may ask of the spreadsheet engine. Rows and columns are counted from 0 here, as Univer counts them.
import type { Spelling } from './spelling/typed';
import type { FUniver, FWorkbook, Univer } from './univer';

/** A cell as the engine holds it; a date is a number whose cell has a date format. `''` is an empty cell. */
export type EngineValue = number | string | boolean;

/** An error value such as `#REF!`, told apart from a text that looks like one. */
export interface EngineError {
  readonly error: string;
  /** What a custom function said when it threw. */
  readonly message?: string;
}

/** A custom function's argument or result: one cell, or rows × columns. */
export type CustomFunctionValue = number | string | boolean | Date | null | CustomFunctionValue[];

/** How the days and times of cells, as day numbers since 30 December 1899, are Dates of the script. */
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
  /** The value of a cell, spilled cells included, as of the last calculation. */
  value(sheetId: string, row: number, column: number): EngineValue | EngineError;
  /** Writes a formula in Google's spelling (`;` or `,`, open ranges such as `B2:B`); an empty text clears the cell. */
  setFormula(sheetId: string, row: number, column: number, formula: string): void;
  /** The formula of a cell in Google's spelling with `,`, references as they are after inserts and moves; '' when there is none. */
  formula(sheetId: string, row: number, column: number): string;
  /** The cell's own number format, or else the one that its formula's value has (a spilled date); '' when there is none. */
  numberFormat(sheetId: string, row: number, column: number): string;
  /** Whether the cell holds a spilled value, blanks of the spill included. */
  isSpilled(sheetId: string, row: number, column: number): boolean;
  /** Declares the names that cells may call, instead of those before; each call goes to `call`, whose throw becomes #ERROR! in that cell. */
  defineFunctions(names: readonly string[], call: (name: string, values: CustomFunctionValue[]) => CustomFunctionValue): void;
  /** Which time zone the workbook is in, and which realm's Dates custom functions get; UTC and the engine's own unless told. */
  useDates(dates: Dates): void;
  /** How the workbook's locale writes numbers and dates, for texts in formulas and the look of results; American unless told. */
  useSpelling(spelling: () => Spelling): void;
  dispose(): void;
}
