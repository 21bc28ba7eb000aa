import { addDays } from '../calendar/addDays';
import { addMonths } from '../calendar/addMonths';
import type { Calendar } from '../calendar/Calendar';
import { daysSince } from '../calendar/daysSince';
import { jalaliOf } from '../calendar/jalali';
import { lastDayOfMonth } from '../calendar/lastDayOfMonth';
import { horizonOf } from '../plan/horizonOf';
import type { Goal, PlanAction } from '../plan/PlanRecords';
import { EXAMPLE_PLAYS, type ExamplePlay, type ExampleWords } from './examples';
import type { Play } from './Play';
import { scheduleSteps } from './scheduleSteps';

/** The month by which the meeting takes place: October, or Mehr. */
const MEETING_MONTH: Readonly<Record<Calendar, string>> = { gregorian: '10', jalali: '07' };
/** A meeting sooner than this cannot be prepared. */
const LEAST_DAYS = 30;
/** Months from one goal to the next. */
const MONTHS_AFTER: Readonly<Record<ExamplePlay, number>> = { meeting: 0, freeVersion: 6, payingUsers: 12 };
const SHARE = 60;
/** A goal that is ours alone stays off the page for the customer. */
const FOR_WHOM = { meeting: 'us', freeVersion: 'both', payingUsers: 'us' } as const;

/** An example in the words of a language. */
export function playIn(words: ExampleWords, key: ExamplePlay): Play {
  const texts: Readonly<Record<string, string>> = words[key].steps;
  const steps: Readonly<Record<string, { at: number; after?: number }>> = EXAMPLE_PLAYS[key];
  return {
    name: words[key].goal,
    steps: Object.entries(steps).map(([step, { at, after = 0 }]) => ({ action: texts[step] ?? '', at, after })),
  };
}

/**
 * The example as goals that lead to each other, with their actions: a meeting by the end of the next Mehr or October, half a year later
 * 60% of a department on the free version, and a year later paying users.
 */
export function exampleGoals(
  words: ExampleWords,
  { today, calendar, owner }: { today: string; calendar: Calendar; owner: string },
): { goals: Partial<Goal>[]; actions: Partial<PlanAction>[] } {
  const keys = Object.keys(EXAMPLE_PLAYS) as ExamplePlay[];
  const meeting = endOfMeetingMonth(today, calendar);
  let begins = today;
  let due = meeting;
  const goals: Partial<Goal>[] = [];
  const actions: Partial<PlanAction>[] = [];
  keys.forEach((key, at) => {
    const { goal, measure = '', value } = words[key];
    due = lastDayOfMonth(addMonths(due, MONTHS_AFTER[key]), calendar);
    const next = keys[at + 1];
    goals.push({
      goal,
      owner,
      due,
      measure,
      value,
      horizon: horizonOf(due, today),
      status: 'notStarted' as const,
      ...(measure !== '' && { baseline: 0, target: SHARE, actual: 0 }),
      ...(next && { leadsTo: words[next].goal }),
      priority: at === 1 ? 'low' : 'high',
      forWhom: FOR_WHOM[key],
    });
    for (const step of scheduleSteps(playIn(words, key), begins, due))
      actions.push({ ...step, goal, owner, kind: 'step', status: 'toDo' });
    begins = due;
  });
  return { goals, actions };
}

function endOfMeetingMonth(today: string, calendar: Calendar): string {
  let end = lastDayOfMonth(today, calendar);
  const monthOf = (day: string): string => ((calendar === 'jalali' ? jalaliOf(day) : day) ?? day).slice(5, 7);
  while (monthOf(end) !== MEETING_MONTH[calendar] || (daysSince(today, end) ?? 0) < LEAST_DAYS)
    end = lastDayOfMonth(addDays(end, 1), calendar);
  return end;
}
