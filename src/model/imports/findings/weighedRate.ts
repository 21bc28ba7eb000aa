// Figures of several rows of one customer where the rows are added up: percentages and rates have no sum.
import { sum } from '../../numbers/sum';

/** A figure of one row, with the revenue of that row; `null` without any. */
export interface WeighedFigure {
  value: number;
  revenue: number | null;
}

/**
 * The rate of several rows together: their mean, weighted by revenue. `null` if a row has no revenue above 0, so that the mean is unknown.
 */
export function weighedRate(figures: readonly WeighedFigure[]): number | null {
  const weights = figures.map(({ revenue }) => revenue ?? 0);
  if (figures.length === 0 || weights.some((weight) => weight <= 0)) return null;
  const whole = sum(weights);
  return sum(figures.map(({ value }, at) => (value * (weights[at] ?? 0)) / whole));
}
