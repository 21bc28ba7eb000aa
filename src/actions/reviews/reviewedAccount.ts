// One account as a review sees it: its plan, its rank, what guards its tier, and what happened since the last one.
import type { DemotionCase } from '../../model/tiers/judgeDemotion';
import { foldName } from '../../model/names/foldName';
import type { AccountPlan } from '../../model/plan/AccountPlan';
import { lastHeld } from '../../model/programme/reviewStage';
import type { Workbook } from '../../workbook/Workbook';
import { keyOfWord } from '../../workbook/keyOfWord';
import type { HistoryEntry } from '../store/readHistory';
import type { RankAccountsBook } from '../ranking/readRankAccounts';
import { linesOfAccount } from '../store/linesOfAccount';
import type { Programme } from './readProgramme';

export interface ReviewedAccount {
  plan: AccountPlan;
  score: number | null;
  rank: number | null;
  /** Of a key account below `keepFrom`: what its reviews say about taking the tier away. */
  demotion: DemotionCase | null;
  /** What History tells of the account since its last internal review, the newest first; at most 50 lines. */
  lines: HistoryEntry[];
  /** Ids of the goals that were reached since then, according to History. */
  reachedGoals: string[];
}

/** As many lines as a user reads before a review. */
const MOST_LINES = 50;

/** @param history all lines, the newest first. @param demotions by the account's id in the matrix. */
export function reviewedAccount(
  workbook: Workbook,
  plan: AccountPlan,
  programme: Programme,
  history: readonly HistoryEntry[],
  demotions: RankAccountsBook['demotions'],
): ReviewedAccount {
  const ranked = programme.rankedByName.get(foldName(plan.account.name));
  const since = lastHeld(plan.reviews, workbook.today, 'internal')?.date ?? '';
  const lines = linesOfAccount(history, plan.account.name).filter(({ when }) => when.slice(0, since.length) >= since);
  return {
    plan,
    score: ranked?.score ?? null,
    rank: ranked?.rank ?? null,
    demotion: (ranked && demotions[ranked.id]) ?? null,
    lines: lines.slice(0, MOST_LINES),
    reachedGoals: reachedGoals(plan, lines),
  };
}

/** A goal has no day on which it was reached: History tells, in a line that names it before a colon. */
function reachedGoals({ goals }: AccountPlan, lines: readonly HistoryEntry[]): string[] {
  const isReached = (goal: string): boolean =>
    lines.some(({ field, to }) => field.startsWith(`${goal}: `) && keyOfWord('goalStatus', to) === 'reached');
  return goals.filter(({ goal }) => isReached(goal)).map(({ id }) => id);
}
