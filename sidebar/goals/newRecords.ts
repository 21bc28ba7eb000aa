// Creates a record from a typed line, with a default owner and due date that the user can change.
import { addMonths } from '../../src/model/calendar/addMonths';
import { workingDayFrom, type Weekend } from '../../src/model/calendar/weekend';
import { addToDay } from '../../src/model/plan/addToDay';
import type { Horizon } from '../../src/model/plan/horizonOf';
import type { Goal, Opportunity, PlanAction } from '../../src/model/plan/PlanRecords';
import { locale } from '../locale';
import type { PlanEditor } from '../planEditor/PlanEditor';

/** Within what `horizonOf` calls short, medium and long. */
const DUE: Readonly<Record<Horizon, (today: string) => string>> = {
  short: (today) => addToDay(today, '3m', locale.calendar),
  medium: (today) => addToDay(today, '1y', locale.calendar),
  long: (today) => addMonths(today, 24, locale.calendar),
};

/** A day that is proposed is not on the weekend. */
export const dueOfHorizon = (horizon: Horizon, today: string, weekend: Weekend): string =>
  workingDayFrom(DUE[horizon](today), weekend);
export const dueOfAction = (today: string, weekend: Weekend): string => workingDayFrom(addToDay(today, '1w'), weekend);

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
export const newAction = (action: string, goal: string, owner: string, { today, settings }: Now): Partial<PlanAction> => ({
  action,
  goal,
  kind: goal === '' ? 'followUp' : 'step',
  owner,
  due: dueOfAction(today, settings.weekend),
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
