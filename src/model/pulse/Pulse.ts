import type { ComparedSales } from './ComparedSales';

/** The figures of an account that its pulse is read from. Money is in the workbook's currency, days are yyyy-mm-dd. `null` is unknown. */
export interface PulseFigures extends ComparedSales {
  /** Revenue of the last two full years, and of this year to date. */
  revenue2: number | null;
  revenue3: number | null;
  revenueToDate: number | null;
  /** Orders in the last full year. */
  orders: number | null;
  /** The days that the imported sales lines cover; they are complete up to `salesUntil`. */
  salesFrom: string | null;
  salesUntil: string | null;
  /** The number of days from the beginning of the year of `salesUntil`. */
  daysToDate: number | null;
  categories: readonly CategoryFigures[];
}

/** The last order, the usual interval and the longest gap are those of the category. */
export interface CategoryFigures extends Omit<ComparedSales, 'firstOrder'> {
  category: string;
  revenue3: number | null;
  revenueToDate: number | null;
}

/** This year to date beside the same days a year ago. */
export interface Compared {
  /** `lower` is a fall that is not by half. */
  kind: 'fallen' | 'lower' | 'risen';
  now: number;
  before: number;
  /** `now` after the price rise, divided by `before`: 0.5 is half. */
  ratio: number;
  orders: number;
  ordersBefore: number;
}

/** The time since the last order, in days, beside what is usual for the account. */
export interface Silence {
  kind: 'silent';
  days: number;
  usual: number;
  longest: number;
  lastOrder: string;
}

/** A category that was bought in the same days a year ago, and is no longer. */
export interface LostCategory {
  kind: 'categoryLost';
  category: string;
  /** Revenue and orders of this year before it stopped: 0 if it was not bought this year at all. */
  now: number;
  orders: number;
  lastOrder: string | null;
  before: number;
  /** Of all that the account bought in those days, 0–1. */
  share: number;
  ordersBefore: number;
}

/** The last full year beside the years before, where an account has only yearly figures, or its sales lines cannot compare more yet. */
export interface Halved {
  kind: 'halved';
  now: number;
  before: number;
  /** Of the year before `before`; `null` if unknown, or before the first revenue. */
  earlier: number | null;
  /** `now` after the price rise, divided by the mean of the years before. */
  ratio: number;
  /** The last day of the year. */
  until: string;
  /** In that year; `null` where only yearly figures are known. */
  orders: number | null;
}

/**
 * What the sales lines say, with days and amounts; never a forecast.
 *
 * - `nothing`: no order in the compared days of either year, a known zero.
 * - `tooFewOrders`: not two orders in the compared days, so nothing is said about more or less.
 */
export type PulseFact = Compared | Silence | LostCategory | Halved | { kind: 'nothing' } | { kind: 'tooFewOrders' };

/** A fact that may limit a figure, enter a list or ask why. */
export type Alarm = AlarmFact & {
  /** Revenue of a year that is at stake. */
  stake: number;
  /** What a person said about it; `null` while there is no answer, or if it is worse than then. */
  answer: AlarmAnswer | null;
  /** What a person said before, if that holds no longer. */
  formerAnswer?: AlarmAnswer;
  /** Of a question that was still open when its figures went: their day. */
  leftOpen?: string;
};

/** An alarm of sales lines. */
export type SalesAlarm = (Compared & { kind: 'fallen' }) | Silence | LostCategory;
export type AlarmFact = SalesAlarm | Halved;
export type AlarmKind = AlarmFact['kind'];
export type SalesAlarmKind = SalesAlarm['kind'];

/** For `sort`: the largest stake first. */
export const byStake = (a: Pick<Alarm, 'stake'>, b: Pick<Alarm, 'stake'>): number => b.stake - a.stake;

/** *Write down why*: a person's answer to an alarm, with how bad it was at the time. */
export interface AlarmAnswer {
  kind: AlarmKind;
  /** Of a lost category; '' otherwise. */
  category: string;
  why: string;
  who: string;
  /** The day of the answer. */
  on: string;
  /** `asOf` of the pulse at the time. */
  asOf: string;
  /** The ratio of *fallen* and *halved*, or the days of *silent*. */
  level: number | null;
}

/** What an account usually brought in a year: the mean of the years before. */
export const usualOf = ({ before, earlier }: Pick<Halved, 'before' | 'earlier'>): number => (before + (earlier ?? before)) / 2;

/** What was sold now, at the prices of the year before: the price rise is taken off. */
export const atEarlierPrices = (
  fact: Pick<Compared, 'before' | 'ratio'> | Pick<Halved, 'before' | 'earlier' | 'ratio'>,
): number => fact.ratio * ('earlier' in fact ? usualOf(fact) : fact.before);

export interface Pulse {
  /** The day up to which the sales lines are complete; of yearly figures the last day of the last full year. */
  asOf: string;
  /** The covered days of the year. */
  days: number | null;
  /** This year to date after the price rise, divided by the same days a year ago. `null` if there were none, or if they are unknown. */
  ratio: number | null;
  facts: PulseFact[];
  /** The largest stake first. */
  alarms: Alarm[];
}
