import { gainsByMonth, HORIZONS, revenueLeft } from './businessCase';

/** A business case as it was when the programme began, to be compared with what came of it. Money is in the workbook's currency. */
export interface KeptCase {
  /** yyyy-mm-dd */
  day: string;
  /** The last full year then, whose revenue the case builds on. */
  year: number;
  /** Revenue of the served accounts in that year. */
  revenue: number;
  growth: number;
  margin: number;
  /** The revenue that the programme keeps from being lost, a year; a case of an older version has none. */
  kept?: number;
  /** Cost a year. */
  yearly: number;
  /** Cost at the start; a case of an older version has none. */
  once?: number;
  /** The ids of the served accounts in the register. */
  accounts: string[];
}

export interface CaseOutcome {
  months: (typeof HORIZONS)[number];
  /** The last year that it covers. */
  year: number;
  /** Cumulative from the start. */
  expected: number;
  /** `null` while the year is not over, or if its revenue or that of a year before is unknown. */
  came: number | null;
  /** What came, less the planned cost. */
  net: number | null;
}

/**
 * The expected gain after 12, 24 and 36 months beside the margin on the revenue that exceeds what would be left of that of the year before
 * the start. It counts all growth of these accounts, also what would have come anyway.
 *
 * @param since the revenue of the served accounts in the first, second and third year after the start; `null` where it is unknown.
 */
export function caseOutcome(kept: KeptCase, since: readonly (number | null)[]): CaseOutcome[] {
  const gains = gainsByMonth(kept);
  const left = revenueLeft(kept);
  let came: number | null = 0;
  return HORIZONS.map((months, index) => {
    const revenue = since[index] ?? null;
    came = came === null || revenue === null ? null : came + (revenue - (left[index] ?? 0)) * kept.margin;
    const cost = (kept.once ?? 0) + (kept.yearly * months) / 12;
    return {
      months,
      year: kept.year + index + 1,
      expected: gains[months - 1] ?? 0,
      came,
      net: came === null ? null : came - cost,
    };
  });
}
