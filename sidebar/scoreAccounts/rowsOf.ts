// One criterion over all candidates, as the person at the keyboard sees it.
import type { RankAccounts } from '../../src/actions/ranking/readRankAccounts';
import type { Criterion } from '../../src/model/criteria/Criterion';
import { isSame } from '../../src/model/scoring/tolerance';
import { weightedScore } from '../../src/model/scoring/weightedScore';
import type { Given } from './ScoreQueue';

export interface ScoreRow {
  id: string;
  name: string;
  score: number | null;
  reason: string;
  /** What stands in the matrix and is no score from 1 to 10. */
  wrong: string | null;
  /** The score that the data give. */
  fed: number | null;
  /** Whether somebody set another score than the data give. */
  isByHand: boolean;
  /** Whether it waits to be saved. */
  isWaiting: boolean;
}

/**
 * In the order of the matrix. Who scores alone sees what stands there; who scores with others sees only the own scores, and the
 * data's where the criterion is fed.
 * @param waiting what was given and is not saved yet; it stands above everything else.
 */
export function rowsOf(data: RankAccounts, criterion: Criterion, waiting: ReadonlyMap<string, Given>): ScoreRow[] {
  const round = data.rounds.find((each) => each.criterion === criterion.id);
  const isCovered = data.scoreTogether && criterion.source === null;
  return data.ranking.candidates.map(({ id, name, scores, fed }) => {
    const cell = scores[criterion.id] ?? null;
    const isScore = typeof cell === 'number' && weightedScore([cell], [1]).kind === 'score';
    const mine = data.scoreTogether ? round?.mine[id] : undefined;
    const standing = mine?.score ?? (isCovered || !isScore ? null : cell);
    const given = waiting.get(id);
    const score = given ? given.score : standing;
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

export const countScored = (rows: readonly ScoreRow[]): number => rows.filter(({ score }) => score !== null).length;

/** The place of the next row without a score after `from`, from the top again at the end; `null` where all have one. */
export function nextWithout(rows: readonly ScoreRow[], from: number): number | null {
  const places = rows.flatMap(({ score }, place) => (score === null ? [place] : []));
  return places.find((place) => place > from) ?? places[0] ?? null;
}
