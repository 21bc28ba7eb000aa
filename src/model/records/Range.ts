/** The minimum and maximum of a number, both inclusive. A missing bound means no limit. */
export interface Range {
  readonly from?: number;
  readonly to?: number;
  /** Whole numbers only. */
  readonly whole?: true;
}
