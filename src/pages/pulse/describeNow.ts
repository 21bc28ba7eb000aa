import { atEarlierPrices } from '../../model/pulse/Pulse';
import { fill } from '../../text/fill';

/**
 * What was sold now, as an amount. Where a price rise is taken off before it is compared, both amounts: with the nominal one alone, a fall
 * can look like a rise.
 *
 * @param template with {real} and {now}.
 * @param money an amount as the page writes it.
 */
export function describeNow(
  fact: Parameters<typeof atEarlierPrices>[0] & { now: number },
  template: string,
  money: (amount: number) => string,
): string {
  const [now, real] = [money(fact.now), money(atEarlierPrices(fact))];
  return now === real ? now : fill(template, { now, real });
}
