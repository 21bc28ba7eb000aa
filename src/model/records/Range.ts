/** Beyond any figure in a workbook. The rules of its cells accept nothing larger. */
export const LARGEST = 1e15;

/** The minimum and maximum of a number, both inclusive. A missing bound means `LARGEST`. */
export interface Range {
  readonly from?: number;
  readonly to?: number;
  /** Whole numbers only. */
  readonly whole?: true;
}
