import type { FiguresNow } from './FiguresNow';

/** The revenue of one year, money; `null` where it is blank, or the register does not go back that far. */
export function revenueOf({ revenues }: Pick<FiguresNow, 'revenues'>, year: number, lastFullYear: number): number | null {
  return revenues[year - lastFullYear + 2] ?? null;
}
