import { isAtLeast } from '../scoring/tolerance';

/** What the lifetime value of an account follows from; rates are shares a period, 0.8 is 80%. */
export interface Lifetime {
  /** What the account brings a period, the same in each. */
  margin: number;
  /** The chance that it stays for another one. */
  retention: number;
  /** What a period's wait costs. */
  discount: number;
  /** The first margin comes at once, else at the end of the first period, if the account stays so long. */
  firstMarginNow?: boolean;
}

/**
 * What an account is worth today over all the time that it stays: m·r/(1 + d − r) with margins at the periods' ends (Gupta & Lehmann
 * 2003), m·(1 + d)/(1 + d − r) where the first one comes at once. `null` if r is 1 + d or more: such a value has no end.
 */
export function lifetimeValue({ margin, retention, discount, firstMarginNow = false }: Lifetime): number | null {
  if (isAtLeast(retention, 1 + discount)) return null;
  return (margin * (firstMarginNow ? 1 + discount : retention)) / (1 + discount - retention) + 0; // not −0
}
