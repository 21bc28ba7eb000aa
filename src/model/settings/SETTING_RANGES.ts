/** The figures that a setting may have; forms and the workbook hold to the same. Shares are parts of 1. */
export const SETTING_RANGES = {
  kams: { from: 1, to: 50, whole: true },
  accountsEach: { from: 3, to: 10, whole: true },
  /** As many seats as a workbook can have. */
  capacity: { from: 0, to: 200, whole: true },
  keyFrom: { from: 1, to: 10, whole: false },
  keepFrom: { from: 1, to: 10, whole: false },
  watchFrom: { from: 1, to: 10, whole: false },
  /** Days. */
  staleAfter: { from: 30, to: 365, whole: true },
} as const satisfies Record<string, SettingRange>;

export interface SettingRange {
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}
