import { addMonths } from '../calendar/addMonths';
import type { Calendar } from '../calendar/Calendar';
import { daysSince } from '../calendar/daysSince';
import { isDay } from '../calendar/isDay';
import { foldName } from '../names/foldName';
import type { MeetEvery } from '../records/MeetEvery';
import type { AccountPlan } from './AccountPlan';
import { isOpenDeal, isOpenGoal } from './isOpen';
import type { Goal, PlanTable, Stakeholder, SwotEntry } from './PlanRecords';

/** What can be weak in a plan that has everything, most useful to fix first. */
export const WEAK_POINTS = [
  'buysNoMore',
  'oneOfUs',
  'goalOverdue',
  'dealPastDate',
  'notMet',
  'noMeasure',
  'repeatSwot',
  'oneWord',
  'noForWhom',
] as const;
export type WeakKind = (typeof WEAK_POINTS)[number];

/** Where to fix it. */
export const WEAK_TABLE: Readonly<Record<WeakKind, PlanTable>> = {
  buysNoMore: 'whitespace',
  oneOfUs: 'stakeholders',
  goalOverdue: 'goals',
  dealPastDate: 'opportunities',
  notMet: 'stakeholders',
  noMeasure: 'goals',
  repeatSwot: 'swot',
  oneWord: 'business',
  noForWhom: 'goals',
};

export interface WeakPoint {
  kind: WeakKind;
  /** The person, goal, opportunity or fact; for `oneOfUs` our only contact person, for `buysNoMore` the account. */
  name: string;
}

/** A SWOT entry without a date of its own is repeated after this many months of the calendar. */
const SWOT_LASTS = 12;

/**
 * What is weak in a plan, however complete it is, one point for each record:
 * - `buysNoMore`: the customer does not intend to buy more, and no other department is left to win (*land and expand*);
 * - `oneOfUs`: one person on our side is the contact of everyone;
 * - `goalOverdue`, `dealPastDate`: an open goal or opportunity past its date;
 * - `notMet`: a person was not met for twice the interval of the role, or no talk is noted at all: what else is filled in is not a talk;
 * - `noMeasure`: an open goal without a measure and its target;
 * - `repeatSwot`: a SWOT entry past its repeat-by date, a year after it was recorded if it has none;
 * - `oneWord`: a fact or SWOT entry of one word;
 * - `noForWhom`: an open goal that does not say for whom it is.
 *
 * @param meetEvery days by role.
 * @param today yyyy-mm-dd
 */
export function weakPoints(
  plan: AccountPlan,
  meetEvery: MeetEvery,
  today: string,
  calendar: Calendar = 'gregorian',
): WeakPoint[] {
  const { account, stakeholders, business, swot, goals, opportunities } = plan;
  const open = goals.filter(isOpenGoal);
  const isPast = (day: string) => isDay(day) && day < today;
  const names: Record<WeakKind, string[]> = {
    buysNoMore: account.buysMore === 'no' && !mayExpand(plan) ? [account.name] : [],
    oneOfUs: onlyContact(stakeholders),
    goalOverdue: open.filter(({ due }) => isPast(due)).map(({ goal }) => goal),
    dealPastDate: opportunities
      .filter((deal) => isOpenDeal(deal) && isPast(deal.expectedClose))
      .map(({ opportunity }) => opportunity),
    notMet: stakeholders.filter((person) => isForgotten(person, meetEvery, today)).map(({ name }) => name),
    noMeasure: open.filter(lacksMeasure).map(({ goal }) => goal),
    repeatSwot: swot.filter((entry) => isPast(repeatDay(entry, calendar))).map(({ entry }) => entry),
    oneWord: [...business, ...swot].filter(({ entry }) => isOneWord(entry)).map(({ entry }) => entry),
    noForWhom: open.filter(({ forWhom }) => forWhom === null).map(({ goal }) => goal),
  };
  return WEAK_POINTS.flatMap((kind) => names[kind].map((name) => ({ kind, name })));
}

/** An open deal with a new department, or a product that a department does not buy yet. */
const mayExpand = ({ opportunities, whitespace }: AccountPlan): boolean =>
  opportunities.some((deal) => isOpenDeal(deal) && deal.kind === 'newUnit') ||
  whitespace.some(({ status }) => status === 'open' || status === 'pipeline');

/** Our contact person of everyone, in a list of one; empty when there are several, or too few people to tell. */
function onlyContact(people: readonly Stakeholder[]): string[] {
  const owners = new Map(people.map(({ ourOwner }) => [foldName(ourOwner), ourOwner.trim()]));
  owners.delete('');
  return people.length > 1 && owners.size === 1 ? [...owners.values()] : [];
}

const isForgotten = ({ role, lastContact }: Stakeholder, meetEvery: MeetEvery, today: string): boolean =>
  (daysSince(lastContact, today) ?? Infinity) > 2 * meetEvery[role ?? 'other'];

const lacksMeasure = ({ measure, target }: Goal): boolean => measure.trim() === '' || target === null;

/** The day by which an entry is to be looked at again; '' without any day. */
export function repeatDay({ repeatBy, recordedOn }: SwotEntry, calendar: Calendar): string {
  if (isDay(repeatBy)) return repeatBy;
  return isDay(recordedOn) ? addMonths(recordedOn, SWOT_LASTS, calendar) : '';
}

const isOneWord = (entry: string): boolean => entry.trim() !== '' && !/\s/.test(entry.trim());
