// Creates a record from a typed line, with a default owner and due date that the user can change.
import { addMonths } from '../../src/model/calendar/addMonths';
import { isDay } from '../../src/model/calendar/isDay';
import type { Weekend } from '../../src/model/calendar/weekend';
import { foldName } from '../../src/model/names/foldName';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import { addToDay } from '../../src/model/plan/addToDay';
import type { Horizon } from '../../src/model/plan/horizonOf';
import { isOpenAction } from '../../src/model/plan/isOpen';
import type { Goal, Opportunity, PlanAction } from '../../src/model/plan/PlanRecords';
import { locale } from '../locale';
import type { PlanEditor } from '../planEditor/PlanEditor';
import { proposedDay } from '../proposedDay';

/** Within what `horizonOf` calls short, medium and long. */
const DUE: Readonly<Record<Horizon, (today: string) => string>> = {
  short: (today) => addToDay(today, '3m', locale.calendar),
  medium: (today) => addToDay(today, '1y', locale.calendar),
  long: (today) => addMonths(today, 24, locale.calendar),
};

export const dueOfHorizon = (horizon: Horizon, today: string, weekend: Weekend): string =>
  proposedDay(DUE[horizon](today), weekend);

/** How far a step of a goal is after the one before it. */
const APART: Readonly<Record<Horizon, '1w' | '2w' | '1m'>> = { short: '1w', medium: '2w', long: '1m' };

/**
 * The day of a new action: in a week; of a goal that is farther away later, and after the open steps that the goal has, but not after the
 * goal itself.
 */
export function dueOfAction(goal: string, { today, settings }: Now, plan: Pick<AccountPlan, 'goals' | 'actions'>): string {
  const title = foldName(goal);
  const found = title === '' ? undefined : plan.goals.find((each) => foldName(each.goal) === title);
  const open = found === undefined ? [] : plan.actions.filter((each) => isOpenAction(each) && foldName(each.goal) === title);
  const latest = open.reduce((day, { due }) => (due > day ? due : day), today);
  const day = proposedDay(addToDay(latest, APART[found?.horizon ?? 'short'], locale.calendar), settings.weekend);
  return found && isDay(found.due) && found.due >= today && day > found.due ? found.due : day;
}

/** When a new record is made, and the days on which nothing is due. */
interface Now {
  today: string;
  settings: { weekend: Weekend };
}

export const newGoal = (goal: string, horizon: Horizon, owner: string, { today, settings }: Now): Partial<Goal> => ({
  goal,
  horizon,
  owner,
  due: dueOfHorizon(horizon, today, settings.weekend),
  status: 'notStarted',
});

/** @param goal the title of its goal. '' makes it a follow-up, because a step must have a goal. */
export const newAction = (
  action: string,
  goal: string,
  owner: string,
  now: Now,
  plan: Pick<AccountPlan, 'goals' | 'actions'>,
): Partial<PlanAction> => ({
  action,
  goal,
  kind: goal === '' ? 'followUp' : 'step',
  owner,
  due: dueOfAction(goal, now, plan),
  status: 'toDo',
});

export const newOpportunity = (opportunity: string, owner: string): Partial<Opportunity> => ({
  opportunity,
  stage: 'identified',
  owner,
});

/** The owner of a goal or action from an example: the manager of the account, else the user. '' where neither is known. */
export const exampleOwnerOf = ({ book, plan }: Pick<PlanEditor, 'book' | 'plan'>): string => plan.account.kam || book.me;

/** The default owner of a new entry: the user if known, otherwise the key account manager. */
export const ownerOf = ({ book, plan }: Pick<PlanEditor, 'book' | 'plan'>): string => book.me || plan.account.kam;
