import { addDays } from '../calendar/addDays';
import { categoryOf } from './categoryOf';
import { isOver } from './leftOpen';
import type { AlarmAnswer, AlarmFact, Pulse } from './Pulse';
import { SILENT_INTERVALS } from './silence';

/** The maximum length of an answer. */
export const LONGEST_ANSWER = 200;

/** Days of a year before its last one. */
const YEAR = 364;

/** A ratio lower by this much is worse. */
const WORSE = 0.1;

/**
 * The latest answer that still holds for an alarm; `null` if it is worse than at the time of the answer.
 *
 * - *Silent* is worse after three more usual intervals, and anew after another order.
 * - *Fallen* and *halved* are worse when the ratio is lower by 0.1. They and *category lost* are asked anew in each year. What was said of a
 *   fall within the year that is over holds for that year too.
 *
 * @param pulse that the alarm is of.
 */
export function answerOf(
  alarm: AlarmFact,
  answers: readonly AlarmAnswer[],
  pulse: Pick<Pulse, 'asOf' | 'days'>,
): AlarmAnswer | null {
  const category = categoryOf(alarm);
  const isAbout = ({ kind }: AlarmAnswer) => kind === alarm.kind || (kind === 'fallen' && alarm.kind === 'halved');
  const given = answers.filter((answer) => isAbout(answer) && answer.category === category);
  const last = given.reduce<AlarmAnswer | null>((latest, answer) => (latest && latest.on > answer.on ? latest : answer), null);
  if (last === null) return null;
  const { level } = last;
  if (alarm.kind === 'silent') {
    const isSame = last.asOf >= alarm.lastOrder;
    return isSame && level !== null && alarm.days < level + SILENT_INTERVALS * alarm.usual ? last : null;
  }
  if (alarm.kind === 'halved' ? last.asOf < addDays(alarm.until, -YEAR) : isOver(last.asOf, pulse)) return null;
  return alarm.kind === 'categoryLost' || (level !== null && alarm.ratio > level - WORSE) ? last : null;
}

/** What an answer keeps of an alarm: how bad it is. */
export const levelOf = (alarm: AlarmFact): number | null =>
  alarm.kind === 'silent' ? alarm.days : alarm.kind === 'categoryLost' ? null : alarm.ratio;
