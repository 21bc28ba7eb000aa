import type { AccountPlan } from '../plan/AccountPlan';
import type { Goal, Opportunity, PlanAction, Review, Stakeholder } from '../plan/PlanRecords';
import { isSame } from '../scoring/tolerance';
import type { Tier } from '../tiers/Tier';
import type { AccountState, HealthPart } from './AccountState';
import { unknownParts } from './writtenParts';

/** A figure at the last review and now; `null` means unknown. */
export interface Change<Value> {
  then: Value | null;
  now: Value | null;
  isChanged: boolean;
}

export interface ReviewChanges {
  /** The day of the last review, yyyy-mm-dd. '' for the first review; then nothing is compared or listed. */
  since: string;
  score: Change<number>;
  rank: Change<number>;
  tier: Change<Tier>;
  /** 0–100 */
  health: Change<number>;
  /** The parts of health that were unknown then and are known now: they can change the health without a change at the customer. */
  nowKnown: HealthPart[];
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
  /** People contacted since then. */
  peopleMet: Stakeholder[];
}

/**
 * What changed for an account since its last review. Includes the day of that review itself: the order of events within a day is unknown,
 * and listing something twice is better than missing it.
 *
 * @param ranked the account's current score and rank.
 * @param last the review to compare with; `null` for the first review.
 * @param reachedGoals ids of the goals set to reached since then. A goal does not store the day it was reached, so only the workbook's
 *   history knows.
 */
export function changesSince(
  plan: AccountPlan,
  ranked: { score: number | null; rank: number | null },
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
    score: change(last?.scoreThen, ranked.score),
    rank: change(last?.rankThen, ranked.rank),
    tier: change(last?.tierThen, plan.account.tier),
    health: change(last?.healthThen, state.health.health),
    nowKnown: nowKnown(last, state),
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

function nowKnown(last: Review | null, { health }: Pick<AccountState, 'health'>): HealthPart[] {
  const unknown = unknownParts(last?.partsThen ?? '') ?? [];
  return health.parts.flatMap(({ part, value }) => (value !== null && unknown.includes(part) ? [part] : []));
}

function change<Value extends number | Tier>(then: Value | null | undefined, now: Value | null): Change<Value> {
  const before = then ?? null;
  const isAlike = typeof before === 'number' && typeof now === 'number' ? isSame(before, now) : before === now;
  return { then: before, now, isChanged: !isAlike };
}
