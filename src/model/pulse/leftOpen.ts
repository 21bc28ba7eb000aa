import { addDays } from '../calendar/addDays';
import { categoryOf } from './categoryOf';
import { type Alarm, type AlarmFact, byStake, type Pulse } from './Pulse';

/** An open alarm as an import noted it: the day of its figures, and what it says. */
export interface NotedAlarm {
  asOf: string;
  alarm: AlarmFact & Pick<Alarm, 'stake'>;
}

/** Whether a day is in a year before that of the pulse. Unknown days are in the same year. */
export const isOver = (day: string, { asOf, days }: Pick<Pulse, 'asOf' | 'days'>): boolean =>
  days !== null && day < addDays(asOf, 1 - days);

/**
 * Whether the figures of a noted alarm are gone, so that nothing says whether it still holds: the pulse has another year, lost its figures when
 * the years moved, or has nothing to compare any more. *Halved* is about a full year, and that is over when another one is the last.
 *
 * @param yearEnded the last day of the last full year, yyyy-mm-dd.
 */
export const isLeft = (kind: string, asOf: string, pulse: Pick<Pulse, 'asOf' | 'days' | 'ratio'>, yearEnded: string): boolean =>
  kind === 'halved' ? asOf < yearEnded : pulse.days === null || pulse.ratio === null || isOver(asOf, pulse);

/** What an alarm is about: its kind, and the lost category. */
const subjectOf = (alarm: AlarmFact): string => `${alarm.kind}\n${categoryOf(alarm)}`;

/**
 * The pulse with the questions that were still open when their figures went: their year ended, or a file of later sales emptied the same days
 * a year ago. A question that the pulse asks again is left out.
 *
 * @param noted the open alarms that imports noted.
 * @param yearEnded the last day of the last full year, yyyy-mm-dd.
 */
export function withLeftOpen(pulse: Pulse, noted: readonly NotedAlarm[], yearEnded: string): Pulse {
  const asked = new Set(pulse.alarms.map(subjectOf));
  const left = noted
    .filter(({ asOf, alarm }) => isLeft(alarm.kind, asOf, pulse, yearEnded) && !asked.has(subjectOf(alarm)))
    .map(({ asOf, alarm }): Alarm => ({ ...alarm, answer: null, leftOpen: asOf }));
  // A halved year and the fall within it are one question.
  const hasFallen = left.some(({ kind }) => kind === 'fallen');
  const own = pulse.alarms.filter(({ kind }) => !hasFallen || kind !== 'halved');
  return { ...pulse, alarms: [...own, ...left].sort(byStake) };
}
