import { addDays } from '../calendar/addDays';
import type { Calendar } from '../calendar/Calendar';
import { daysSince } from '../calendar/daysSince';
import { isDay } from '../calendar/isDay';
import { type Weekend, workingDayFrom } from '../calendar/weekend';
import type { Goal, PlanAction } from '../plan/PlanRecords';
import type { Play } from './Play';

/** The time for the steps of a goal without a due date to come. */
const USUAL_DAYS = 56;

/** Which days are working days. */
export interface Workdays {
  weekend: Weekend | null;
  calendar: Calendar;
}

/**
 * The steps with their days, between today and the day the goal is due, or eight weeks where that is past or blank. Each is on a working day:
 * the next one, or the one before where the next is after the goal's day.
 */
export function scheduleSteps(
  { steps }: Play,
  today: string,
  due: string,
  { weekend, calendar }: Workdays,
): { action: string; due: string }[] {
  const days = isDay(due) ? (daysSince(today, due) ?? 0) : 0;
  const whole = days > 0 ? days : USUAL_DAYS;
  const end = addDays(today, whole);
  return steps.map(({ action, at, after }) => {
    const day = addDays(today, Math.round(whole * at) + after);
    const next = workingDayFrom(day, weekend, calendar);
    const before = workingDayFrom(day, weekend, calendar, -1);
    return { action, due: day <= end && next > end && before >= today ? before : next };
  });
}

/** More steps than anyone follows, and than a setting can hold of many plays. */
const MOST_STEPS = 20;

/**
 * A goal with its actions as a play: the first step is placed as far into the time as it was, counted from the day the goal was set; where
 * that is unknown, from a week before the first step. `null` without an action that has a day.
 */
export function playOf(
  goal: Pick<Goal, 'goal' | 'due' | 'setOn'>,
  actions: readonly Pick<PlanAction, 'action' | 'due' | 'status'>[],
): Play | null {
  const dated = actions
    .filter(({ due, status }) => isDay(due) && status !== 'cancelled')
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const [first] = dated;
  const last = dated[dated.length - 1];
  if (!first || !last) return null;
  const end = isDay(goal.due) ? goal.due : last.due;
  const set = isDay(goal.setOn) && goal.setOn < first.due ? goal.setOn : addDays(first.due, -7);
  const whole = Math.max(1, daysSince(set, end) ?? 1);
  return {
    name: goal.goal,
    steps: dated.slice(0, MOST_STEPS).map(({ action, due }) => ({
      action,
      at: Math.min(1, Math.max(0, Math.round(((daysSince(set, due) ?? 0) / whole) * 100) / 100)),
      after: Math.max(0, daysSince(end, due) ?? 0),
    })),
  };
}
