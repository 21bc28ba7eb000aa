import { positive } from '../numbers/positive';
import { sum } from '../numbers/sum';
import { type Deal, forecast } from './forecast';

/**
 * The expected amount of deals ± one standard deviation, from nothing to all of them, which is `most`. An
 * amount can be below 0.
 */
export function forecastRange(deals: readonly Deal[], deviation: number): { low: number; high: number; most: number } {
  const expected = forecast(deals);
  const least = sum(deals.map(({ amount }) => Math.min(0, amount)));
  const most = sum(deals.map(({ amount }) => positive(amount)));
  return { low: Math.max(least, expected - deviation), high: Math.min(most, expected + deviation), most };
}
