import { daysSince } from '../calendar/daysSince';
import { positive } from '../numbers/positive';
import { isMore } from '../scoring/tolerance';
import { answersTo } from './answersTo';
import { type AlarmAnswer, type Halved, type Pulse, usualOf } from './Pulse';

/** The revenue of an account by year, in the workbook's currency. `null` is unknown. */
export interface YearFigures {
  revenue1: number | null;
  revenue2: number | null;
  /** Of the last full year. */
  revenue3: number | null;
  revenueToDate: number | null;
}

export interface YearsSettings {
  /** The last day of the last full year, yyyy-mm-dd. */
  yearEnded: string;
  /** Today, yyyy-mm-dd; asked for only where there is a year to date, because it costs a call to Google. */
  today: () => string;
  priceRise: number;
  /** In the last full year, if sales lines say so. */
  orders?: number | null;
}

/** Half or less of the year before or of the mean of the earlier years, and three quarters or less of each of them. */
const [HALF, LESS] = [0.5, 0.75];
const DAYS_OF_YEAR = 365;
/** With fewer days, the year to date is noise. */
const ENOUGH_DAYS = 90;

/**
 * The pulse of an account without sales lines: an alarm *halved* where the last full year, less the price rise of the year, is half or less of
 * the year before or of the mean of the known earlier years, and three quarters or less of each of them. A year without revenue before the first
 * one does not count. Not if the year to date is above half of that mean pro rata, where at least 90 days count as past.
 */
export function pulseOfYears(figures: YearFigures, settings: YearsSettings & { answers?: readonly AlarmAnswer[] }): Pulse {
  const pulse: Pulse = { asOf: settings.yearEnded, days: DAYS_OF_YEAR, ratio: null, facts: [], alarms: [] };
  const fact = halvedOf(figures, settings);
  if (fact === null) return pulse;
  const stake = usualOf(fact) * (1 - positive(fact.ratio));
  return {
    ...pulse,
    facts: [fact],
    alarms: [{ ...fact, stake, ...answersTo(fact, settings.answers ?? [], { ...pulse, lastOrder: null }) }],
  };
}

function halvedOf(
  { revenue1, revenue2: before, revenue3: now, revenueToDate }: YearFigures,
  { yearEnded, today, priceRise, orders = null }: YearsSettings,
): Halved | null {
  if (before === null || now === null || before <= 0) return null;
  const earlier = revenue1 !== null && revenue1 > 0 ? revenue1 : null;
  const usual = usualOf({ before, earlier });
  const compared = now / (1 + priceRise);
  if (isMore(compared, Math.max(before, usual) * HALF) || isMore(compared, Math.min(before, earlier ?? before) * LESS))
    return null;
  const isBetter =
    revenueToDate !== null && isMore(revenueToDate / (1 + priceRise), usual * HALF * partOfYear(yearEnded, today()));
  return isBetter ? null : { kind: 'halved', now, before, earlier, ratio: compared / usual, until: yearEnded, orders };
}

/** How much of the running year is past, 0–1. */
const partOfYear = (yearEnded: string, today: string): number =>
  Math.min(1, Math.max(ENOUGH_DAYS, daysSince(yearEnded, today) ?? DAYS_OF_YEAR) / DAYS_OF_YEAR);
