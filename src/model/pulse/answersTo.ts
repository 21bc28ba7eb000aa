import { addDays } from '../calendar/addDays';
import { isAtLeast } from '../scoring/tolerance';
import { categoryOf } from './categoryOf';
import { isOver } from './leftOpen';
import type { Alarm, AlarmAnswer, AlarmFact, Pulse, Silence } from './Pulse';

/** The maximum length of an answer. */
export const LONGEST_ANSWER = 200;

/** Days of a year before its last one. */
const YEAR = 364;

/** A ratio lower by this much is worse. */
const WORSE = 0.1;

/** A customer who bought nothing for so many days before an answer had stopped by then. */
const STOPPED_DAYS = 30;

/** What the answers are compared with: the pulse that the alarm is of, and the last order. */
type Now = Pick<Pulse, 'asOf' | 'days'> & { lastOrder: string | null };

/**
 * The latest answer that still holds for an alarm, or else what was said of it before. Time alone makes nothing worse: who
 * stopped buying loses more against last year each month.
 *
 * - *Silent* holds for a year, until another order. As long, it answers all alarms of the account: they follow from it.
 * - *Fallen* and *halved* are worse when the ratio is lower by 0.1, unless the customer had stopped before the answer. They and *category
 *   lost* are asked anew in each year. What was said of a fall within the year that is over holds for that year too.
 */
export function answersTo(alarm: AlarmFact, answers: readonly AlarmAnswer[], now: Now): Pick<Alarm, 'answer' | 'formerAnswer'> {
  const category = categoryOf(alarm);
  const isAbout = ({ kind }: AlarmAnswer): boolean => kind === alarm.kind || (kind === 'fallen' && alarm.kind === 'halved');
  const own = latest(answers.filter((answer) => isAbout(answer) && answer.category === category));
  const silence = latest(answers.filter(({ kind }) => kind === 'silent'));
  if (own && alarm.kind !== 'silent' && holds(alarm, own, now)) return { answer: own };
  if (silence && hasStoppedSince(silence, now)) return { answer: silence };
  return { answer: null, ...(own && { formerAnswer: own }) };
}

const latest = (given: readonly AlarmAnswer[]): AlarmAnswer | null =>
  given.reduce<AlarmAnswer | null>((last, answer) => (last && last.on > answer.on ? last : answer), null);

const hasStoppedSince = ({ asOf }: AlarmAnswer, now: Now): boolean =>
  now.lastOrder !== null && now.lastOrder <= asOf && asOf >= addDays(now.asOf, -YEAR);

function holds(alarm: Exclude<AlarmFact, Silence>, { asOf, level }: AlarmAnswer, now: Now): boolean {
  if (alarm.kind === 'halved' ? asOf < addDays(alarm.until, -YEAR) : isOver(asOf, now)) return false;
  if (alarm.kind === 'categoryLost') return true;
  const hadStopped = now.lastOrder !== null && now.lastOrder < addDays(asOf, -STOPPED_DAYS);
  return hadStopped || (level !== null && !isAtLeast(level - WORSE, alarm.ratio));
}

/** What an answer keeps of an alarm: how bad it is. */
export const levelOf = (alarm: AlarmFact): number | null =>
  alarm.kind === 'silent' ? alarm.days : alarm.kind === 'categoryLost' ? null : alarm.ratio;
