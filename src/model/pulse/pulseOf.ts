import { addDays } from '../calendar/addDays';
import { daysSince } from '../calendar/daysSince';
import { yearBefore } from '../calendar/yearBefore';
import { positive } from '../numbers/positive';
import { isMore } from '../scoring/tolerance';
import { answersTo } from './answersTo';
import { poissonAtMost } from './poissonAtMost';
import {
  type Alarm,
  type AlarmAnswer,
  atEarlierPrices,
  byStake,
  type CategoryFigures,
  type Compared,
  type LostCategory,
  type Pulse,
  type PulseFact,
  type PulseFigures,
  type SalesAlarm,
} from './Pulse';
import { silenceOf } from './silenceOf';

/** Half or less is fallen, three quarters or less is lower, twice or more is risen. */
const [HALF, LESS, TWICE] = [0.5, 0.75, 2];
/** The fewest orders in the compared days of both years that say anything. */
const FEWEST_ORDERS = 2;
/** From this many orders in the same days a year ago on, half as much is an alarm by itself. */
const MANY_ORDERS = 8;
/** An unchanged customer must have as few orders as now, of all or of a category, at most this often. */
export const MOST_CHANCE = 0.1;
/** No customer has fallen before so many covered days of the year. */
export const FEWEST_DAYS = 60;
const DAYS_OF_YEAR = 365;
/** A customer whose first order is within so many days of the beginning of a file may have bought before. */
const FIRST_DAYS = 31;
/** A category with this share of the same days a year ago, in two orders or more, counts as lost. */
const LOST_SHARE = 0.2;
export const LOST_ORDERS = 2;
/** A category that was bought this year has stopped after so many of its usual intervals. */
const STOPPED_INTERVALS = 2;
/** From this day on a file may cover its last year in full (fullYears); then that year is compared as a whole. */
const WHOLE_YEAR = 352;

/**
 * Reads the pulse of an account from its sales lines. `null` without sales lines.
 *
 * - *Silent*: the time since the last order is longer than three times the usual interval, than 30 days and than the account's longest gap
 *   (`silenceOf`).
 * - *Fallen*: half or less of the same days a year ago, and half or less of the last full year pro rata, and either eight orders or more in
 *   the same days, or so few orders now that the rate of the last full year gives them in at most 10% (Poisson). Not before 60 covered days,
 *   and not for a customer whose first order is in the compared days.
 * - *Category lost*: 20% or more of the same days a year ago in two orders or more, and nothing now; or half or less, and the account went
 *   on ordering without it for longer than twice its usual interval, than 30 days and than its longest gap. It is an alarm if as many orders as since
 *   then, each with the category as often as a year ago, are all without it in at most 10%.
 *
 * @param priceRise of the year, 0.05 is 5%. What is sold now is divided by 1 plus it before it is compared.
 * @param answers what people said about alarms of this account.
 */
export function pulseOf(
  figures: PulseFigures,
  { priceRise, answers = [] }: { priceRise: number; answers?: readonly AlarmAnswer[] },
): Pulse | null {
  const { salesUntil, ordersToDate, ordersSameDays, daysToDate } = figures;
  if (salesUntil === null) return null;
  const years = yearsOf(figures);
  const compared = compare(figures, years.now, priceRise);
  const silence = silenceOf(figures, salesUntil);
  const lost = figures.categories.flatMap((each) => judgeCategory(each, figures, priceRise) ?? []);
  const orders = (ordersToDate ?? 0) + (ordersSameDays ?? 0);
  const isKnown = ordersToDate !== null && ordersSameDays !== null;
  const facts: PulseFact[] = [
    ...(silence ? [silence] : []),
    ...(compared && orders >= FEWEST_ORDERS ? factOf(compared) : []),
    ...lost,
    ...(isKnown && orders < FEWEST_ORDERS ? [{ kind: orders === 0 ? 'nothing' : 'tooFewOrders' } as const] : []),
  ];
  const isAlarm = (fact: SalesAlarm): boolean => {
    if (fact.kind === 'fallen') return isFallen(fact, figures, years);
    return fact.kind === 'silent' || isLost(fact, figures);
  };
  const alarms = facts.filter(isAlarmFact).filter(isAlarm);
  return {
    asOf: salesUntil,
    days: daysToDate,
    ratio: compared?.ratio ?? null,
    facts,
    alarms: alarms
      .map((fact): Alarm => ({
        ...fact,
        stake: stakeOf(fact, figures, years),
        ...answersTo(fact, answers, { asOf: salesUntil, days: daysToDate, lastOrder: figures.lastOrder }),
      }))
      .sort(byStake),
  };
}

interface Years {
  /** Whether the last full year itself is compared, because no year is running. */
  isWhole: boolean;
  /** Revenue of the covered days. */
  now: number | null;
  /** Revenue and orders of the full year before. */
  full: number | null;
  orders: number | null;
}

/** A file that ends in the last days of a year covers that year in full, and no year is running. */
function yearsOf({ revenue2, revenue3, revenueToDate, orders, daysToDate }: PulseFigures): Years {
  const isWhole = revenueToDate === null && (daysToDate ?? 0) >= WHOLE_YEAR;
  return isWhole
    ? { isWhole, now: revenue3, full: revenue2, orders: null }
    : { isWhole, now: revenueToDate, full: revenue3, orders };
}

function compare(figures: PulseFigures, now: number | null, priceRise: number): Omit<Compared, 'kind'> | null {
  const { revenueSameDays: before, ordersToDate, ordersSameDays } = figures;
  if (now === null || before === null || before <= 0) return null;
  return { now, before, ratio: now / (1 + priceRise) / before, orders: ordersToDate ?? 0, ordersBefore: ordersSameDays ?? 0 };
}

function factOf(compared: Omit<Compared, 'kind'>): Compared[] {
  const { ratio } = compared;
  if (!isMore(ratio, HALF)) return [{ kind: 'fallen', ...compared }];
  if (!isMore(ratio, LESS)) return [{ kind: 'lower', ...compared }];
  return isMore(TWICE, ratio) ? [] : [{ kind: 'risen', ...compared }];
}

const isAlarmFact = (fact: PulseFact): fact is SalesAlarm =>
  fact.kind === 'fallen' || fact.kind === 'silent' || fact.kind === 'categoryLost';

function isFallen(fact: Compared, figures: PulseFigures, years: Years): boolean {
  const { orders, ordersBefore } = fact;
  const { daysToDate } = figures;
  if (daysToDate === null || daysToDate < FEWEST_DAYS || isNew(figures)) return false;
  const part = daysToDate / DAYS_OF_YEAR;
  if (years.full !== null && isMore(atEarlierPrices(fact), years.full * part * HALF)) return false;
  const rate = years.orders === null ? ordersBefore : years.orders * part;
  return ordersBefore >= MANY_ORDERS || poissonAtMost(orders, rate) <= MOST_CHANCE;
}

/**
 * Whether the customer first bought in the compared days. An order in the first month of the file says nothing about that, if the file
 * begins no earlier than those days.
 */
function isNew(figures: PulseFigures): boolean {
  const { firstOrder, salesFrom } = figures;
  const from = yearFrom(figures);
  // A year begins with a month, and no Persian month begins on the first day of a Gregorian one.
  const comparedFrom = yearBefore(from, from.endsWith('-01') ? 'gregorian' : 'jalali');
  if (firstOrder === null || firstOrder < comparedFrom) return false;
  return salesFrom === null || addDays(salesFrom, FIRST_DAYS) < firstOrder;
}

/** The first day of the year of the last covered day, which is known here. */
const yearFrom = ({ salesUntil, daysToDate }: PulseFigures): string => addDays(salesUntil ?? '', 1 - (daysToDate ?? 0));

function judgeCategory(category: CategoryFigures, figures: PulseFigures, priceRise: number): LostCategory | null {
  const { revenueSameDays: all, daysToDate } = figures;
  const { revenueSameDays: before, ordersToDate: orders, ordersSameDays: ordersBefore } = category;
  if (before === null || before <= 0 || all === null || all <= 0 || orders === null) return null;
  const now = category.revenueToDate ?? ((daysToDate ?? 0) >= WHOLE_YEAR ? category.revenue3 : null) ?? 0;
  // Credit notes of the others can make their sum smaller than the category alone.
  const share = Math.min(1, before / all);
  if (share < LOST_SHARE || (ordersBefore ?? 0) < LOST_ORDERS) return null;
  // Bought this year and overdue since
  const hasStopped =
    orders > 0 &&
    !isMore(now / (1 + priceRise), before * HALF) &&
    silenceOf(category, lastOrderOf(figures), STOPPED_INTERVALS) !== null;
  if (orders === 0 ? now > 0 : !hasStopped) return null;
  const { category: name, lastOrder } = category;
  return { kind: 'categoryLost', category: name, now, orders, lastOrder, before, share, ordersBefore: ordersBefore ?? 0 };
}

/** A category can be missing only from orders: those of a customer who pauses say nothing after the last one. */
const lastOrderOf = ({ lastOrder, salesUntil }: PulseFigures): string => lastOrder ?? salesUntil ?? '';

/**
 * The orders since the last one with the category, as if those of this year were evenly spread, are all without it by chance. One order
 * without the category is added to those of a year ago, so that few of them are not a certainty.
 */
function isLost({ orders, lastOrder, ordersBefore }: LostCategory, figures: PulseFigures): boolean {
  const { ordersToDate, ordersSameDays } = figures;
  if (ordersToDate === null || ordersSameDays === null) return false;
  const without = positive(1 - ordersBefore / (ordersSameDays + 1));
  const until = lastOrderOf(figures);
  const since = (day: string): number => daysSince(day, until) ?? 0;
  const part = orders === 0 ? 1 : since(lastOrder ?? '') / (since(yearFrom(figures)) || Infinity);
  return without ** (ordersToDate * part) <= MOST_CHANCE;
}

/**
 * What the account brought in the last full year, or the part of it that is missing now; where that is unknown, what is missing in the
 * compared days. No more than all of it, whatever was sent back.
 */
function stakeOf(fact: SalesAlarm, { categories, revenueSameDays }: PulseFigures, { full, isWhole }: Years): number {
  if (fact.kind === 'silent') return positive(full ?? revenueSameDays);
  if (fact.kind === 'fallen') return positive((full ?? fact.before) * (1 - positive(fact.ratio)));
  const known = isWhole ? undefined : categories.find(({ category }) => category === fact.category);
  return positive((known?.revenue3 || fact.before) * (1 - positive(fact.now / fact.before)));
}
