// The sample workbook with an active programme: five confirmed key accounts, the first two with full plans, three with monthly reviews.
import type { Review } from '../../src/model/plan/PlanRecords';
import type { TierDecision } from '../../src/model/tiers/TierDecision';
import { fullPlan } from './fullPlan';
import { addToPlan } from './planWorkbook';
import { preparedWorkbook, type OpenedWorkbook } from './preparedWorkbook';
import { reviewDraft } from './reviewOf';

/** Confirms the suggested tier of each account, with the given number of seats. */
export function confirmSuggested(workbook: OpenedWorkbook, capacity: number, keys = capacity): void {
  const { ranking, revision } = workbook.ask('loadRankAccounts', {});
  const scoreOf = (scores: Readonly<Record<string, unknown>>) =>
    Object.values(scores).reduce<number>((sum, score) => sum + (typeof score === 'number' ? score : -99), 0);
  const best = [...ranking.candidates].sort((a, b) => scoreOf(b.scores) - scoreOf(a.scores));
  const decisions = best
    .slice(0, keys + 3)
    .map(({ id }, at): TierDecision => ({ account: id, tier: at < keys ? 'key' : 'watch', why: 'First choice', approvedBy: '' }));
  workbook.ask('confirmTiers', { revision, decisions, capacity });
}

/** Held reviews of a key account, the n-th by name, each added to the earlier ones. */
export function holdReviews(workbook: OpenedWorkbook, place: number, reviews: readonly Partial<Review>[]): void {
  for (const review of reviews) {
    const reviewed = workbook.ask('loadReviews', {}).accounts.filter(({ plan }) => plan.account.tier === 'key')[place]!;
    const { account, reviews: before } = reviewed.plan;
    workbook.ask('saveReview', {
      account: account.id,
      latest: before[before.length - 1]?.id ?? null,
      review: reviewDraft(review),
      actions: [],
    });
  }
}

const withProgramme = (workbook: OpenedWorkbook): void => {
  workbook.ask('setUpWorkbook', {});
  workbook.user((book) => book.getSheets().forEach((sheet) => sheet.deleteRows(41, sheet.getMaxRows() - 40)));
  workbook.ask('loadSample', {});
  confirmSuggested(workbook, 6, 5);
  const names = workbook
    .ask('loadReviews', {})
    .accounts.filter(({ plan }) => plan.account.tier === 'key')
    .map(({ plan }) => plan.account.name);
  names.slice(0, 2).forEach((name) => addToPlan(workbook, fullPlan, name));
  const months = ['01', '02', '03', '04', '05'];
  const monthly = (engagement: readonly number[], loyalty: readonly number[]): Partial<Review>[] =>
    months.map((month, at) => ({
      date: `2026-${month}-20`,
      engagement: engagement[at] ?? null,
      loyalty: loyalty[at] ?? null,
      answers: 3,
    }));
  holdReviews(workbook, 0, monthly([6, 6, 7, 8, 8], [7, 7, 8, 8, 9]));
  holdReviews(workbook, 1, monthly([8, 8, 7, 6, 5], [8, 8, 8, 8, 8]));
  holdReviews(workbook, 2, monthly([7, 7], [6, 7]).slice(0, 2));
};

export const programmeWorkbook = preparedWorkbook('programme', withProgramme);
export const persianProgramme = preparedWorkbook('persian programme', withProgramme, { locale: 'fa' });
