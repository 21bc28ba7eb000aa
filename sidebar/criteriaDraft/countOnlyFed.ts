// Ranks by the criteria that have figures alone, until the others have their scores.
import type { Ranking } from '../../src/actions/store/readRanking';
import type { DraftCriterion } from './DraftCriterion';
import { previewRanking } from './previewRanking';

const USUAL_WEIGHT = 20;

/**
 * The criteria with their weight if they are fed from data, otherwise 0.
 * @returns null when that ranks no account or changes nothing.
 */
export function countOnlyFed(ranking: Ranking, draft: readonly DraftCriterion[]): DraftCriterion[] | null {
  const isFed = ({ source, low, high }: DraftCriterion) => source !== null && low !== null && high !== null && low !== high;
  const only = draft.map((criterion) => ({ ...criterion, weight: isFed(criterion) ? criterion.weight || USUAL_WEIGHT : 0 }));
  if (only.every(({ weight }, index) => weight === draft[index]?.weight)) return null;
  return previewRanking(ranking, only).then.some(({ score }) => score !== null) ? only : null;
}
