import type { Tier } from '../tiers/Tier';

/** An account of the register today. Money in the workbook's currency, `null` is not known. */
export interface FiguresNow {
  id: string;
  name: string;
  tier: Tier | null;
  /** The three full years, the last one last. */
  revenues: readonly [number | null, number | null, number | null];
  costs: readonly [number | null, number | null, number | null];
  /** What it could bring in a year. */
  potential: number | null;
}

/** The revenue of one year, money; `null` where it is blank, or the register does not go back that far. */
export function revenueOf({ revenues }: Pick<FiguresNow, 'revenues'>, year: number, lastFullYear: number): number | null {
  return revenues[year - lastFullYear + 2] ?? null;
}
