// The state of the comparison: every question with its answer, and the result once all are answered.
import type { Comparison } from '../../src/model/comparisons/Comparison';
import { comparisonMatrix } from '../../src/model/comparisons/comparisonMatrix';
import { consistencyRatio, TOLERATED_RATIO, USABLE_RATIO } from '../../src/model/comparisons/consistencyRatio';
import { pairsOf } from '../../src/model/comparisons/pairsOf';
import { priorities } from '../../src/model/comparisons/priorities';
import { worstJudgement } from '../../src/model/comparisons/worstJudgement';
import { isAtLeast, isSame } from '../../src/model/scoring/tolerance';
import type { DraftCriterion } from '../criteriaDraft/DraftCriterion';
import { ratioBetween } from './judgements';
import { weightsOf } from './weightsOf';

export interface SurveyQuestion {
  first: DraftCriterion;
  second: DraftCriterion;
  /** How many times as important the first is; null without an answer. */
  ratio: number | null;
}

/** The answer that contradicts the others most. */
export interface Contradiction {
  /** The index of the question. */
  question: number;
  /** The ratio that the other answers suggest. */
  mending: number;
}

export interface SurveyOutcome {
  /** The priorities of the criteria as weights in percent with one decimal. */
  weights: number[];
  consistency: number;
  isConsistent: boolean;
  /** Whether the answers contradict each other so little that the weights may be used. */
  isUsable: boolean;
  /** null when the answers are consistent enough. */
  contradiction: Contradiction | null;
}

export interface Survey {
  /** Why the criteria cannot be compared; null when they can. */
  obstacle: Obstacle | null;
  /** The criteria that are compared. */
  criteria: readonly DraftCriterion[];
  questions: SurveyQuestion[];
  /** null while a question is unanswered or the criteria cannot be compared. */
  outcome: SurveyOutcome | null;
}

export function surveyOf(draft: readonly DraftCriterion[], judgements: readonly Comparison[]): Survey {
  const criteria = comparedCriteria(draft, judgements);
  const obstacle = obstacleOf(criteria);
  const questions = pairsOf(criteria).map(([first, second]) => ({
    first,
    second,
    ratio: ratioBetween(judgements, first.key, second.key),
  }));
  const matrix = comparisonMatrix(
    criteria.map(({ key }) => key),
    judgements,
  );
  const outcome = obstacle === null && isFull(matrix) ? outcomeOf(matrix, criteria, questions) : null;
  return { obstacle, criteria, questions, outcome };
}

type Full = number[][];
const isFull = (matrix: (number | null)[][]): matrix is Full => matrix.flat().every((ratio) => ratio !== null);

function outcomeOf(matrix: Full, criteria: readonly DraftCriterion[], questions: readonly SurveyQuestion[]): SurveyOutcome {
  const consistency = consistencyRatio(matrix);
  const worst = worstJudgement(matrix);
  const question = questions.findIndex(
    ({ first, second }) => worst !== null && first === criteria[worst.first] && second === criteria[worst.second],
  );
  return {
    weights: weightsOf(priorities(matrix)),
    consistency,
    isConsistent: isAtLeast(TOLERATED_RATIO, consistency),
    isUsable: isAtLeast(USABLE_RATIO, consistency),
    contradiction: worst === null || isSame(worst.mending, worst.ratio) ? null : { question, mending: worst.mending },
  };
}

/** With fewer there is nothing to compare. With more there are too many questions to answer with care. */
const FEWEST = 3;
const MOST = 5;

/** The criteria to compare: those with a weight, new ones, and those compared before. */
export const comparedCriteria = (draft: readonly DraftCriterion[], judgements: readonly Comparison[]): DraftCriterion[] =>
  draft.filter(
    ({ key, id, weight }) =>
      weight !== 0 || id === null || judgements.some(({ first, second }) => first === key || second === key),
  );

type Obstacle = 'nothing' | 'tooFew' | 'tooMany' | 'nameless';

/** @returns null when the criteria can be compared; `nothing` when there are fewer than two. */
export function obstacleOf(compared: readonly DraftCriterion[]): Obstacle | null {
  if (compared.length < FEWEST - 1) return 'nothing';
  if (compared.length < FEWEST) return 'tooFew';
  if (compared.length > MOST) return 'tooMany';
  return compared.every(({ name }) => name.trim() !== '') ? null : 'nameless';
}

/**
 * @param answered for each question in order, whether it has an answer.
 * @param after the index of the question just answered; -1 at the beginning.
 * @returns the index of the first unanswered question after it, otherwise the first of all; null when every question has its answer.
 */
export function nextUnanswered(answered: readonly boolean[], after: number): number | null {
  const open = answered.flatMap((isAnswered, index) => (isAnswered || index === after ? [] : [index]));
  return open.find((index) => index > after) ?? open[0] ?? null;
}
