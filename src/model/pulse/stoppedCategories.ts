import { yearBefore } from '../calendar/yearBefore';
import { foldName } from '../names/foldName';
import type { CategoryFigures, Pulse } from './Pulse';
import { FEWEST_DAYS, LOST_ORDERS } from './pulseOf';

/**
 * The categories that an account bought and no longer buys, by folded name, with the day of their last order; '' where it is unknown. All of
 * a silent account; else those that its pulse calls lost, and those without an order in the last twelve months of known days, however few there
 * were before. Other small categories need 60 covered days without revenue, and two orders or more in the same days a year
 * ago, where orders are known.
 *
 * @param pulse `null` without sales lines: nothing is known.
 */
export function stoppedCategories(categories: readonly CategoryFigures[], pulse: Pulse | null): Map<string, string> {
  if (pulse === null) return new Map();
  const { facts, asOf } = pulse;
  const aYearAgo = yearBefore(asOf, 'gregorian');
  const days = pulse.days ?? 0;
  const hasStopped = ({ category, revenueToDate, revenueSameDays, ordersSameDays, lastOrder }: CategoryFigures): boolean =>
    (lastOrder !== null && lastOrder <= aYearAgo) ||
    facts.some((fact) => fact.kind === 'silent' || (fact.kind === 'categoryLost' && fact.category === category)) ||
    (days >= FEWEST_DAYS &&
      revenueToDate !== null &&
      revenueToDate <= 0 &&
      (revenueSameDays ?? 0) > 0 &&
      (ordersSameDays ?? LOST_ORDERS) >= LOST_ORDERS);
  return new Map(categories.filter(hasStopped).map(({ category, lastOrder }) => [foldName(category), lastOrder ?? '']));
}
