import { firstDayOf } from '../calendar/daysOfYear';
import type { FiscalYears } from '../calendar/FiscalYears';
import type { Tier } from '../tiers/Tier';

/** An account as it is in the register now. Money is in the workbook's currency; `null` means unknown. */
export interface FiguresNow {
  id: string;
  name: string;
  tier: Tier | null;
  /** The last three full years, oldest first. */
  revenues: readonly [number | null, number | null, number | null];
  costs: readonly [number | null, number | null, number | null];
  /** Potential revenue a year. */
  potential: number | null;
}

/** The revenue of one year; `null` when it is blank or older than the register's figures. */
export function revenueOf({ revenues }: Pick<FiguresNow, 'revenues'>, year: number, lastFullYear: number): number | null {
  return revenues[year - lastFullYear + 2] ?? null;
}

type Years = FiguresNow['revenues'];

/**
 * The figures of three years, of which those that began after the account ended are 0 instead of blank: a customer that left brings nothing,
 * and criteria that did not foretell it have to answer for it.
 *
 * @param endedOn yyyy-mm-dd; '' for an account that goes on.
 */
export function withEnding(figures: Years, endedOn: string, lastFullYear: number, years: FiscalYears): Years {
  if (endedOn === '') return figures;
  return figures.map(
    (figure, at) => figure ?? (firstDayOf(lastFullYear - 2 + at, years) > endedOn ? 0 : null),
  ) as unknown as Years;
}
