import { addDays } from '../calendar/addDays';
import { addMonths } from '../calendar/addMonths';
import type { Calendar } from '../calendar/Calendar';
import { daysSince } from '../calendar/daysSince';
import { jalaliOf } from '../calendar/jalali';
import { lastDayOfMonth } from '../calendar/lastDayOfMonth';
import { workingDayFrom } from '../calendar/weekend';
import { horizonOf } from '../plan/horizonOf';
import type { Goal, PlanAction } from '../plan/PlanRecords';
import { EXAMPLE_PLAYS, EXAMPLES, type Example, type ExamplePlay, type ExampleWords } from './examples';
import type { Play } from './Play';
import { scheduleSteps, type Workdays } from './scheduleSteps';

/** The month by which the meeting takes place, in the Persian guide: Mehr. */
const MEETING_MONTH = '07';
/** A goal due sooner than this cannot be prepared. */
const LEAST_DAYS = 30;
/** The target of a goal with a measure, in percent. */
const SHARE = 60;

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
 * An example as goals that lead to each other, with their actions. Of goods: a meeting about needs soon, a trial order two months later, and
 * 60% of what the customer buys of a product after another two. Of software: a meeting, half a year later 60% of a department on the free
 * version, and after another half paying users. That meeting is due at the end of the next Mehr in the Persian calendar, soon in the other.
 * Where that is not a short-term goal, its first steps become a goal before it. A month ends on its last working day. What follows a
 * meeting is due by the day of its goal, too, so the meeting is before. All goals are ours alone until the user says otherwise: examples
 * stay off the page for the customer.
 */
export function exampleGoals(
  words: ExampleWords,
  example: Example,
  { today, weekend, calendar, owner }: Workdays & { today: string; owner: string },
): { goals: Partial<Goal>[]; actions: Partial<PlanAction>[] } {
  const { plays, months } = EXAMPLES[example];
  const keys: readonly ExamplePlay[] = plays;
  const soon = endOfMonth(today, calendar);
  const goals: Partial<Goal>[] = [];
  const actions: Partial<PlanAction>[] = [];
  let begins = today;
  const add = (goal: Partial<Goal> & { goal: string; due: string }, steps: Play['steps']): void => {
    const end = workingDayFrom(goal.due, weekend, calendar, -1);
    goals.push({ owner, horizon: horizonOf(end, today), status: 'notStarted', ...goal, due: end });
    const last = workingDayFrom(addDays(end, -Math.max(...steps.map(({ after }) => after))), weekend, calendar, -1);
    for (const step of scheduleSteps({ name: goal.goal, steps }, begins, last, { weekend, calendar }))
      actions.push({ ...step, goal: goal.goal, owner, kind: 'step', status: 'toDo' });
    begins = end;
  };

  let due = example === 'software' && calendar === 'jalali' ? endOfMonth(today, calendar, MEETING_MONTH) : soon;
  keys.forEach((key, at) => {
    const { goal, measure = '', value } = words[key];
    let { steps } = playIn(words, key);
    if (at > 0) due = lastDayOfMonth(addMonths(due, months, calendar), calendar);
    else if (horizonOf(due, today) !== 'short') {
      const toFirst = steps[FIRST_STEPS - 1]!.at;
      const first = steps.slice(0, FIRST_STEPS).map((step) => ({ ...step, at: step.at / toFirst }));
      add({ ...words.introduction, due: soon, leadsTo: goal, priority: 'high', forWhom: 'us' }, first);
      steps = steps.slice(FIRST_STEPS);
    }
    const next = keys[at + 1];
    add(
      {
        goal,
        due,
        measure,
        value,
        ...(measure !== '' && { baseline: 0, target: SHARE, actual: 0 }),
        ...(next && { leadsTo: words[next].goal }),
        priority: 'high',
        forWhom: 'us',
      },
      steps,
    );
  });
  return { goals, actions };
}

/** How many of the steps to the meeting make us known there. */
const FIRST_STEPS = 3;

/** The end of the first month that leaves time to prepare: of any, or of the one with this number, 01–12. */
function endOfMonth(today: string, calendar: Calendar, month?: string): string {
  let end = lastDayOfMonth(today, calendar);
  const isMonth = (): boolean => month === undefined || (jalaliOf(end) ?? '').slice(5, 7) === month;
  while (!isMonth() || (daysSince(today, end) ?? 0) < LEAST_DAYS) end = lastDayOfMonth(addDays(end, 1), calendar);
  return end;
}
