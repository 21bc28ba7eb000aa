import type { AccountPlan } from '../plan/AccountPlan';
import type { Goal, Opportunity, PlanAction, Review, Stakeholder } from '../plan/PlanRecords';
import { isSame } from '../scoring/tolerance';
import type { Tier } from '../tiers/Tier';
import type { AccountState } from './AccountState';

/** A figure then and now; `null` is not known. */
export interface Change<Value> {
  then: Value | null;
  now: Value | null;
  isChanged: boolean;
}

export interface ReviewChanges {
  /** The day of the last review, yyyy-mm-dd; '' for the first review, when there is no `then` and nothing is listed. */
  since: string;
  score: Change<number>;
  rank: Change<number>;
  tier: Change<Tier>;
  /** 0–100 */
  health: Change<number>;
  /** 0–1 */
  coverage: Change<number>;
  /** In money. */
  forecast: Change<number>;
  /** 0–1 */
  completeness: Change<number>;
  goalsReached: Goal[];
  actionsDone: PlanAction[];
  won: Opportunity[];
  lost: Opportunity[];
  /** With whom there was contact. */
  peopleMet: Stakeholder[];
}

/**
 * What changed for an account since its last review. What happened on the day of the review itself is listed too: nobody knows whether
 * it was before or after, and twice told is better than never.
 *
 * @param standing the account's score and rank today.
 * @param last the review to compare with; `null` where this is the first.
 * @param reachedGoals ids of the goals that were set to reached since then. A goal has no day on which it was reached, so that only the
 *   history of the workbook can tell.
 */
export function changesSince(
  plan: AccountPlan,
  standing: { score: number | null; rank: number | null },
  state: Pick<AccountState, 'health' | 'coverage' | 'forecast' | 'completeness'>,
  last: Review | null,
  reachedGoals: readonly string[] = [],
): ReviewChanges {
  const since = last?.date ?? '';
  const isSince = (day: string) => since !== '' && day >= since;
  const closed = (stage: Opportunity['stage']) =>
    plan.opportunities.filter((deal) => deal.stage === stage && isSince(deal.closedOn));
  return {
    since,
    score: change(last?.scoreThen, standing.score),
    rank: change(last?.rankThen, standing.rank),
    tier: change(last?.tierThen, plan.account.tier),
    health: change(last?.healthThen, state.health.health),
    coverage: change(last?.coverageThen, state.coverage.share),
    forecast: change(last?.forecastThen, state.forecast),
    completeness: change(last?.completeThen, state.completeness.share),
    goalsReached: since === '' ? [] : plan.goals.filter(({ id, status }) => status === 'reached' && reachedGoals.includes(id)),
    actionsDone: plan.actions.filter(({ status, doneOn }) => status === 'done' && isSince(doneOn)),
    won: closed('won'),
    lost: closed('lost'),
    peopleMet: plan.stakeholders.filter(({ lastContact }) => isSince(lastContact)),
  };
}

function change<Value extends number | Tier>(then: Value | null | undefined, now: Value | null): Change<Value> {
  const before = then ?? null;
  const isAlike = typeof before === 'number' && typeof now === 'number' ? isSame(before, now) : before === now;
  return { then: before, now, isChanged: !isAlike };
}
