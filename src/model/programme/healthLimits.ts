import { addDays } from '../calendar/addDays';
import { daysSince } from '../calendar/daysSince';
import { isDay } from '../calendar/isDay';
import type { AccountPlan } from '../plan/AccountPlan';
import { isOpenAction } from '../plan/isOpen';
import { isDerailer } from '../plan/stakeholderFlag';
import { HIGHEST_OF, type HealthLimit } from './AccountState';
import { customerAnswers } from './customerAnswers';
import { reviewFigures } from './reviewFigures';

/** Ratings from 0 to 10, rounded to whole figures: up to 3 is bad, up to 6 is not good. */
const BAD_UP_TO = 3;
const POOR_UP_TO = 6;
/** The days that a problem may stay open after its review. */
const PROBLEM_LASTS = 30;
/** The days before the end of a contract from which on someone of ours has to work on it. */
const CONTRACT_AHEAD = 90;

/**
 * What limits the health of an account, whatever its parts say, lowest limit first:
 * - up to 33: an alarm of the sales lines that no one answered; without sales lines, one of the yearly figures;
 * - up to 33 or 66: the last answer on loyalty, by the customer or by us, was 0–3 or 4–6. Only a newer answer of the same source lifts this;
 * - up to 66: the customer has not answered for two review periods; a person of influence 4 or 5 is hostile; a problem is still open 30 days
 *   after its review; a contract ends or is to be renewed within 90 days (its notice days earlier), and no open action with an owner is due by
 *   then.
 *
 * @param today yyyy-mm-dd
 * @param stillCounts whether an answer of this day (yyyy-mm-dd) still counts.
 */
export function healthLimits(plan: AccountPlan, today: string, stillCounts: (answerOn: string) => boolean): HealthLimit[] {
  const limits = [
    ...ofSales(plan),
    ...ofLoyalty(plan, today, stillCounts),
    ...ofPeople(plan),
    ...ofProblems(plan, today),
    ...ofContract(plan, today),
  ];
  return limits.sort((a, b) => a.limit - b.limit);
}

function ofSales({ pulse }: AccountPlan): HealthLimit[] {
  const limit = HIGHEST_OF.low;
  return (pulse?.alarms ?? []).flatMap((alarm): HealthLimit[] => {
    const { kind, answer, leftOpen: until = pulse?.asOf ?? '' } = alarm;
    if (answer !== null || kind === 'categoryLost') return [];
    if (kind === 'silent') return [{ limit, kind, days: alarm.days, usual: alarm.usual, longest: alarm.longest }];
    const { now, before, ratio } = alarm;
    if (kind === 'fallen') return [{ limit, kind, now, before, ratio, until }];
    return [{ limit, kind, now, before, earlier: alarm.earlier, ratio, until: alarm.until, orders: alarm.orders }];
  });
}

function ofLoyalty({ reviews }: AccountPlan, today: string, stillCounts: (day: string) => boolean): HealthLimit[] {
  const [answer] = customerAnswers(reviews, today).slice(-1);
  const [opinion] = reviewFigures(reviews, 'loyalty', today).slice(-1);
  const last = [answer, opinion].flatMap((each) => each ?? []).sort((a, b) => a.value - b.value)[0];
  const value = Math.round(last?.value ?? Infinity);
  const limit = value <= BAD_UP_TO ? HIGHEST_OF.low : HIGHEST_OF.medium;
  const poor: HealthLimit[] = last && value <= POOR_UP_TO ? [{ limit, kind: 'loyalty', value: last.value, day: last.date }] : [];
  const isAsked = answer !== undefined && stillCounts(answer.date);
  return isAsked ? poor : [...poor, { limit: HIGHEST_OF.medium, kind: 'notAsked', day: answer?.date ?? '' }];
}

function ofPeople({ stakeholders }: AccountPlan): HealthLimit[] {
  return stakeholders.filter(isDerailer).map(({ name }) => ({ limit: HIGHEST_OF.medium, kind: 'hostile', name }));
}

/** A problem that was typed into the tab has no day of a review; its due date is used. */
function ofProblems({ actions }: AccountPlan, today: string): HealthLimit[] {
  return actions.filter(isOpenAction).flatMap(({ kind, raisedOn, due, action }): HealthLimit[] => {
    const days = daysSince(raisedOn || due, today) ?? 0;
    return kind === 'problem' && days >= PROBLEM_LASTS ? [{ limit: HIGHEST_OF.medium, kind: 'problem', action, days }] : [];
  });
}

function ofContract({ account, actions }: AccountPlan, today: string): HealthLimit[] {
  const { contractEnds, renewal, daysOfNotice } = account;
  const isCared = (by: string) =>
    actions.some((each) => isOpenAction(each) && each.owner.trim() !== '' && isDay(each.due) && each.due <= by);
  const dates = [
    { kind: 'contractEnds', day: contractEnds, notice: daysOfNotice ?? 0 },
    { kind: 'renewal', day: renewal, notice: 0 },
  ] as const;
  return dates.flatMap(({ kind, day, notice }): HealthLimit[] => {
    if (!isDay(day)) return [];
    const lastNotice = addDays(day, -notice);
    if (addDays(lastNotice, -CONTRACT_AHEAD) > today) return [];
    if (day >= today && isCared(lastNotice >= today ? lastNotice : day)) return [];
    return [{ limit: HIGHEST_OF.medium, kind, day, notice, isOver: day < today }];
  });
}
