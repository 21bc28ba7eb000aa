// How far the scorers of each criterion are, and the part of their scores that the user may see.
import { foldName } from '../../model/names/foldName';
import { isRoundOpen } from '../../model/scorers/isRoundOpen';
import type { Workbook } from '../../workbook/Workbook';
import type { AccountScores, Scores, StoredScore } from './Scores';

/** The setting that lists the criteria whose scores a user uncovered. */
const SHOWN = 'shownScores';

/** The ids of the criteria whose scores a user uncovered. */
export const shownCriteria = (workbook: Workbook): string[] => workbook.settings.get(SHOWN).split(' ').filter(Boolean);
/** Notes which criteria are uncovered, instead of those before. */
export const setShownCriteria = (workbook: Workbook, ids: readonly string[]): void =>
  workbook.settings.set(SHOWN, [...new Set(ids)].join(' '));

/** Whether several people score apart and compare afterwards. */
export const isScoringTogether = (workbook: Workbook): boolean => workbook.settings.get('scoreTogether') === 'true';

/** How far the scorers of one criterion are. */
export interface ScoringRound {
  criterion: string;
  scorers: { name: string; scored: number }[];
  /** Whether all scores may be seen: all who started have finished, a user said "show", or people don't score apart. */
  open: boolean;
  /** My own, by account id. */
  mine: Record<string, { score: number; reason: string }>;
  /** All scores by account id, once `open`; empty before, and where no one gave a score in the panel. */
  given: Record<string, { scorer: string; score: number; reason: string }[]>;
  /** What the scorers agreed on, or a user typed in the matrix, by account id; it counts above the median. */
  settled: Record<string, { score: number; reason: string }>;
}

/** @param candidates the ids of the accounts in the matrix. @param scores null before the first score. */
export function readRound(
  workbook: Workbook,
  scores: Scores | null,
  criterion: string,
  candidates: readonly string[],
  me: string,
): ScoringRound {
  const byAccount: ScoresByAccount = scores?.scoresOf(criterion) ?? new Map();
  const given = givenBy(byAccount, candidates);
  const scorers = countByScorer(given);
  const open = maySee(workbook, criterion, scorers, candidates.length);
  const isMine = ({ scorer }: StoredScore): boolean => foldName(scorer) === foldName(me);
  const round: ScoringRound = { criterion, scorers, open, mine: {}, given: {}, settled: {} };
  for (const { account, scorer, score, reason } of given) {
    if (isMine({ account, scorer, score, reason, criterion })) round.mine[account] = { score, reason };
    if (open) (round.given[account] ??= []).push({ scorer, score, reason });
  }
  for (const account of candidates) {
    const settled = byAccount.get(account)?.settled;
    if (settled) round.settled[account] = { score: settled.score, reason: settled.reason };
  }
  return round;
}

type ScoresByAccount = ReadonlyMap<string, AccountScores>;

/** Whether all scores for a criterion may be seen. @param byAccount what was given for it, by account id. */
export const isOpen = (
  workbook: Workbook,
  criterion: string,
  byAccount: ScoresByAccount,
  candidates: readonly string[],
): boolean => maySee(workbook, criterion, countByScorer(givenBy(byAccount, candidates)), candidates.length);

const givenBy = (byAccount: ScoresByAccount, candidates: readonly string[]): StoredScore[] =>
  candidates.flatMap((account) => byAccount.get(account)?.given ?? []);

function maySee(workbook: Workbook, criterion: string, scored: ScoringRound['scorers'], candidates: number): boolean {
  const shown = shownCriteria(workbook).includes(criterion);
  return !isScoringTogether(workbook) || isRoundOpen({ scored, candidates, shown });
}

/** In the order in which they started. */
function countByScorer(given: readonly StoredScore[]): { name: string; scored: number }[] {
  const counts = new Map<string, { name: string; scored: number }>();
  for (const { scorer } of given) {
    const count = counts.get(foldName(scorer)) ?? { name: scorer, scored: 0 };
    count.scored++;
    counts.set(foldName(scorer), count);
  }
  return [...counts.values()];
}
