/** The least and the most a number may be, both included; no limit where one is missing. */
export interface Range {
  readonly from?: number;
  readonly to?: number;
  /** Only whole numbers. */
  readonly whole?: true;
}
