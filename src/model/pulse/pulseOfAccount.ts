import { poissonAtMost } from './poissonAtMost';
import { type Alarm, type AlarmAnswer, byStake, type Pulse, type PulseFact, type PulseFigures } from './Pulse';
import { FEWEST_DAYS, MOST_CHANCE, pulseOf } from './pulseOf';
import { pulseOfYears, type YearFigures, type YearsSettings } from './pulseOfYears';

const DAYS_OF_YEAR = 365;

/**
 * The pulse of an account from its sales lines, or of its yearly figures without them. Where the lines cannot compare the running year yet,
 * because it has too few days or orders, or nothing to compare them with, the last full year is judged too. It is an alarm if an unchanged customer
 * has as few orders in a year at most in 10%, and if the lines have no other alarm about the whole account.
 *
 * @param figures `null` without sales lines.
 */
export function pulseOfAccount(
  figures: PulseFigures | null,
  years: YearFigures,
  settings: YearsSettings & { answers?: readonly AlarmAnswer[] },
): Pulse {
  const ofLines = figures && pulseOf(figures, settings);
  if (figures === null || ofLines === null) return pulseOfYears(years, settings);
  const { ratio, days, facts, alarms } = ofLines;
  const isCompared = ratio !== null && (days ?? 0) >= FEWEST_DAYS && facts.every(hasEnough);
  if (isCompared || days === null || alarms.some(isOfAll) || !areFew(figures)) return ofLines;
  const ofYears = pulseOfYears(years, { ...settings, orders: figures.orders, today: () => ofLines.asOf });
  if (ofYears.facts.length === 0) return ofLines;
  return {
    ...ofLines,
    facts: [...facts.filter(hasEnough), ...ofYears.facts],
    alarms: [...alarms, ...ofYears.alarms].sort(byStake),
  };
}

const hasEnough = ({ kind }: PulseFact): boolean => kind !== 'tooFewOrders';
const isOfAll = ({ kind }: Alarm): boolean => kind !== 'categoryLost';

/**
 * Whether the orders of the last full year are too few for chance. Half of the waits between orders that come at random are shorter than
 * ln 2 of their average. Without a usual interval, only a year without any order says something.
 */
function areFew({ orders, usualInterval }: PulseFigures): boolean {
  if (orders === null) return true;
  if (usualInterval === null) return orders === 0;
  return poissonAtMost(orders, (Math.LN2 * DAYS_OF_YEAR) / usualInterval) <= MOST_CHANCE;
}
