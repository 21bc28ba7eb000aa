// One criterion over all candidates, as the current user sees it.
import type { RankAccountsBook } from '../../src/actions/ranking/readRankAccounts';
import type { Criterion } from '../../src/model/criteria/Criterion';
import { isSame } from '../../src/model/scoring/tolerance';
import { weightedScore } from '../../src/model/scoring/weightedScore';
import type { QueuedScore } from './ScoreQueue';

export interface ScoreRow {
  id: string;
  name: string;
  score: number | null;
  reason: string;
  /** A cell of the matrix that is not a score from 1 to 10. */
  wrong: string | null;
  /** The score from the data. */
  fed: number | null;
  /** Whether a user set another score than the data give. */
  isByHand: boolean;
  /** Whether it is not saved yet. */
  isWaiting: boolean;
}

/**
 * In the order of the matrix. A single scorer sees the scores in the matrix. With several scorers, each sees only their own, and the data's
 * when the criterion is fed.
 * @param waiting the unsaved scores. They take precedence over everything else.
 */
export function rowsOf(data: RankAccountsBook, criterion: Criterion, waiting: ReadonlyMap<string, QueuedScore>): ScoreRow[] {
  const round = data.rounds.find((each) => each.criterion === criterion.id);
  const isCovered = data.scoreTogether && criterion.source === null;
  return data.ranking.candidates.map(({ id, name, scores, fed }) => {
    const cell = scores[criterion.id] ?? null;
    const isScore = typeof cell === 'number' && weightedScore([cell], [1]).kind === 'score';
    const mine = data.scoreTogether ? round?.mine[id] : undefined;
    const saved = mine?.score ?? (isCovered || !isScore ? null : cell);
    const given = waiting.get(id);
    const score = given ? given.score : saved;
    const fedScore = criterion.source === null ? null : (fed[criterion.id] ?? null);
    return {
      id,
      name,
      score,
      reason: given?.reason ?? round?.mine[id]?.reason ?? '',
      wrong: given || mine || cell === null || isScore ? null : String(cell),
      fed: fedScore,
      isByHand: fedScore !== null && score !== null && !isSame(score, fedScore),
      isWaiting: given !== undefined,
    };
  });
}

/** Whether the workbook has this score of the user's, with its reason. */
export function isSaved(data: RankAccountsBook, criterion: string, account: string, { score, reason }: QueuedScore): boolean {
  const found = data.ranking.criteria.find(({ id }) => id === criterion);
  const row = found && rowsOf(data, found, new Map()).find(({ id }) => id === account);
  return row !== undefined && row.score === score && row.reason === reason;
}

export const countScored = (rows: readonly ScoreRow[]): number => rows.filter(({ score }) => score !== null).length;

/**
 * The index of the row to score after the one at `from`: the next one whose score does not come from data, else any that has none. It stays
 * where nothing is left to score by hand, so that another digit does not overwrite a score from data.
 */
export function nextToScore(rows: readonly ScoreRow[], from: number): number {
  const isFed = ({ fed, score, isByHand }: ScoreRow): boolean => fed !== null && score !== null && !isByHand;
  const next = rows.findIndex((row, place) => place > from && !isFed(row));
  return next >= 0 ? next : (nextWithout(rows, from) ?? from);
}

/** The index of the next row without a score after `from`, starting again from the top; `null` when all rows have one. */
export function nextWithout(rows: readonly ScoreRow[], from: number): number | null {
  const places = rows.flatMap(({ score }, place) => (score === null ? [place] : []));
  return places.find((place) => place > from) ?? places[0] ?? null;
}
