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
