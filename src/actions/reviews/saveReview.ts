import * as v from 'valibot';
import { fill } from '../../text/fill';
import { foldName } from '../../model/names/foldName';
import { isAtLeast } from '../../model/scoring/tolerance';
import type { AccountPlan } from '../../model/plan/AccountPlan';
import type { Review } from '../../model/plan/PlanRecords';
import { accountStateOf } from '../../model/programme/accountStateOf';
import type { AccountState } from '../../model/programme/AccountState';
import { blankRecord } from '../../model/plan/blankRecord';
import { planActions } from '../../model/records/planActions';
import { checkReview } from '../../model/programme/checkReview';
import { writtenParts } from '../../model/programme/writtenParts';
import { plannedReviewOf } from '../../model/programme/plannedReviewOf';
import { askedFields, type ReviewDraft } from '../../model/programme/ReviewDraft';
import { checkDecisions } from '../../model/tiers/checkDecisions';
import type { TierDecision } from '../../model/tiers/TierDecision';
import { joinNames } from '../../text/format/joinNames';
import { Refusal } from '../../workbook/Problem';
import type { HistoryLine } from '../../workbook/recordHistory';
import type { Workbook } from '../../workbook/Workbook';
import { defineWrite } from '../Action';
import { applyChange, headerIn } from '../plan/applyChange';
import { planPeople } from '../plan/readPlanBook';
import { readPlan } from '../store/readPlans';
import { readHistory } from '../store/readHistory';
import { demotionsOf } from '../ranking/readRankAccounts';
import { readRanking } from '../store/readRanking';
import { snapshotNames, takeSnapshot, type Occasion } from '../store/Snapshots';
import { standingsOf } from '../store/standingsOf';
import { writeTiers } from '../store/writeTiers';
import { readProgramme, type Programme } from './readProgramme';
import { reviewedAccount, type ReviewedAccount } from './reviewedAccount';
import { stampProgramme } from './stampProgramme';
import { listOf, recordId, typedFields } from '../payloadParts';
import { rowOfAccount } from '../store/rowOfAccount';

const MOST_ACTIONS = 30;
const { action, owner, due } = planActions.fields;

export interface SavedReview {
  account: ReviewedAccount;
  people: string[];
}

/**
 * Saves a review held, or plans one: a row of Reviews with how the account is now, an action for each problem, the dates of Accounts, and
 * the tier where the outcome changes it. All of it or nothing. Refused with `reviewedMeanwhile` when another user saved a review of the
 * account since `latest` (the id of the account's last row in Reviews) was read, with the problems of `checkReview`, and with those of
 * `confirmTiers` where the tier changes.
 */
export const saveReview = defineWrite({
  scope: 'plans',
  payload: v.strictObject({
    account: recordId,
    latest: v.nullable(recordId),
    review: v.strictObject(typedFields(askedFields)),
    actions: listOf(v.strictObject(typedFields({ action, owner, due })), MOST_ACTIONS),
  }),
  check({ workbook }, { account, latest, review, actions }) {
    const row = rowOfAccount(workbook, account);
    const before = readPlan(workbook, row);
    if ((before.reviews[before.reviews.length - 1]?.id ?? null) !== latest) throw new Refusal({ code: 'reviewedMeanwhile' });
    const faults = checkReview(review, actions, before, workbook.today).filter(({ severity }) => severity === 'error');
    if (faults.length > 0) throw faultsOf(workbook, workbook.table('accounts').name(row), faults);
    const programme = readProgramme(workbook);
    return { row, before, programme, decisions: decide(workbook, before, review, programme) };
  },
  run({ workbook }, { review, actions }, { row, before, programme, decisions }) {
    const name = workbook.table('accounts').name(row);
    const isHeld = review.outcome !== null;
    const planned = plannedReviewOf(review, before.reviews);
    const tierLines = writeTiers(workbook, decisions);
    const state = accountStateOf(planWith(before, review, planned), programme.settings);
    const stamps = isHeld ? thenOf(before, state, programme) : {};
    const change = { table: 'reviews', id: planned?.id ?? null, is: { ...review, ...stamps } } as const;
    applyChange(workbook, row, name, change);
    const actionLines = actions.flatMap((is) =>
      applyChange(workbook, row, name, {
        table: 'actions',
        id: null,
        is: { ...blankRecord('actions'), ...is, kind: 'problem', status: 'toDo', raisedOn: review.date },
      }),
    );
    stampProgramme(workbook, [{ name, state }]);
    const occasion = occasionOf(workbook, isHeld, tierLines.length > 0);
    if (occasion !== null) takeSnapshot(workbook, occasion, standingsOf(readRanking(workbook)));
    return {
      lines: [lineOf(workbook, name, review), ...tierLines, ...actionLines],
      tiersChanged: tierLines.length > 0,
      answer: () => answer(workbook, row),
    };
  },
});

function faultsOf(workbook: Workbook, name: string, faults: readonly { field: string }[]): Refusal {
  const fields = faults.map(({ field }) => {
    const ofAction = /^actions\.\d+\.(\w+)$/.exec(field)?.[1];
    return ofAction === undefined ? headerIn(workbook, 'reviews', field) : headerIn(workbook, 'actions', ofAction);
  });
  return new Refusal({ code: 'recordRefused', values: { name, fields: joinNames(workbook.language, [...new Set(fields)]) } });
}

/** What the outcome changes of the tier, under the same rules as a confirmation of tiers. */
function decide(workbook: Workbook, plan: AccountPlan, review: ReviewDraft, programme: Programme): TierDecision[] {
  const { outcome, reason: why, approvedBy } = review;
  if (outcome === null || outcome === 'keep') return [];
  const ranked = programme.rankedByName.get(foldName(plan.account.name));
  if (!ranked) throw new Refusal({ code: 'notACandidate', values: { name: plan.account.name } });
  const { ranking } = programme;
  const isWatched = ranked.score !== null && isAtLeast(ranked.score, ranking.settings.watchFrom);
  const tier = outcome === 'promote' ? 'key' : isWatched ? 'watch' : 'standard';
  const decisions = [{ account: ranked.id, tier, why, approvedBy }] as const;
  const problems = checkDecisions(programme.ranked, decisions, ranking.settings, demotionsOf(workbook, ranking));
  if (problems.length > 0) throw new Refusal(...problems);
  return [...decisions];
}

/** The plan with the review in it: engagement and loyalty of today count for the health of today. */
function planWith(plan: AccountPlan, review: ReviewDraft, planned: Review | null): AccountPlan {
  const whole: Review = { id: '', ...blankRecord('reviews'), ...review };
  return { ...plan, reviews: [...plan.reviews.filter((each) => each !== planned), whole] };
}

/** The state of the account on the day of the review; its tier is the one it had before. */
function thenOf(plan: AccountPlan, state: AccountState, { rankedByName }: Programme): Partial<Review> {
  const ranked = rankedByName.get(foldName(plan.account.name));
  return {
    scoreThen: ranked?.score ?? null,
    rankThen: ranked?.rank ?? null,
    tierThen: plan.account.tier,
    healthThen: state.health.health,
    partsThen: writtenParts(state.health),
    coverageThen: state.coverage.share,
    forecastThen: state.forecast,
    completeThen: state.completeness.share,
  };
}

/** A changed tier is a confirmation; otherwise the first review of a day takes a snapshot of all accounts. `null` takes none. */
function occasionOf(workbook: Workbook, isHeld: boolean, tierChanged: boolean): Occasion | null {
  if (tierChanged) return 'tiersConfirmed';
  const isFirstOfDay = !snapshotNames(workbook).some(({ when }) => when.startsWith(workbook.today));
  return isHeld && isFirstOfDay ? 'review' : null;
}

function lineOf(workbook: Workbook, account: string, { kind, date, outcome, reason, approvedBy }: ReviewDraft): HistoryLine {
  const { events, lists, tabs, approvedBy: approved } = workbook.text;
  const why = [reason, approvedBy && fill(approved, { name: approvedBy })].filter(Boolean).join(' · ');
  return {
    action: outcome === null ? events.reviewPlanned : events.reviewHeld,
    tab: tabs.reviews.title,
    account,
    field: [kind && lists.reviewKind[kind], date].filter(Boolean).join(' '),
    to: outcome === null ? '' : lists.outcome[outcome],
    why,
  };
}

function answer(workbook: Workbook, row: number): SavedReview {
  const programme = readProgramme(workbook);
  const plan = readPlan(workbook, row);
  const demotions = demotionsOf(workbook, programme.ranking);
  return {
    account: reviewedAccount(workbook, plan, programme, readHistory(workbook), demotions),
    people: planPeople(workbook),
  };
}
