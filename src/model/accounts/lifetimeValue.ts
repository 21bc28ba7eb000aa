import { isAtLeast } from '../scoring/tolerance';

/** Inputs of a customer lifetime value. Rates are fractions per period: 0.8 is 80%. */
export interface Lifetime {
  /** Margin per period, the same in every period. */
  margin: number;
  /** Probability that the account stays for another period. */
  retention: number;
  /** Discount rate per period. */
  discount: number;
  /**
   * Whether the first margin is received immediately. Otherwise it arrives at the end of the first period, if the account stays that long.
   */
  firstMarginNow?: boolean;
}

/**
 * The present value of an account over its whole lifetime: m·r/(1 + d − r) with margins at the end of each period (Gupta & Lehmann 2003),
 * or m·(1 + d)/(1 + d − r) when the first margin is immediate. If r is 1 + d or more, the sum has no end: ∞, −∞ for a loss, and 0 for a
 * margin of 0.
 */
export function lifetimeValue({ margin, retention, discount, firstMarginNow = false }: Lifetime): number {
  if (margin === 0) return 0;
  if (isAtLeast(retention, 1 + discount)) return margin * Infinity;
  return (margin * (firstMarginNow ? 1 + discount : retention)) / (1 + discount - retention) + 0; // not −0
}
