import { HIGHEST_SCORE } from '../scoring/scale';

/** A criterion with the score that an account has in it. */
export interface ScoredCriterion {
  name: string;
  /** 1–10. */
  score: number;
}

export interface Strengths {
  /** The criteria that speak most for the account; without a high score, the best one alone. */
  strong: ScoredCriterion[];
  /** Whether `strong` are high scores. */
  isHigh: boolean;
  /** The criteria that speak most against it. */
  weak: ScoredCriterion[];
}

/** What the rubric of a criterion calls clearly good, and not good: the second and the third of 1, 4, 7 and 10. */
const HIGH = 7;
const LOW = 4;
const STRONG = 3;
const WEAK = 2;

/**
 * Why an account scores what it does: its high scores, those that add most first (score × weight), and its low ones, those that cost most
 * first. Criteria without weight or without a number as score are left out; `null` where none is left.
 */
export function strengthsOf(
  scores: Readonly<Record<string, unknown>>,
  criteria: readonly { id: string; name: string; weight: number }[],
): Strengths | null {
  const counted = criteria.flatMap(({ id, name, weight }) => {
    const score = scores[id];
    return weight > 0 && typeof score === 'number' ? [{ name, score, weight }] : [];
  });
  const adds = [...counted].sort((a, b) => b.score * b.weight - a.score * a.weight || 0);
  const high = adds.filter(({ score }) => score >= HIGH).slice(0, STRONG);
  const [best] = [...counted].sort((a, b) => b.score - a.score || b.weight - a.weight || 0);
  if (!best) return null;
  const strong = high.length > 0 ? high : [best];
  const weak = counted
    .filter((each) => each.score <= LOW && !strong.includes(each))
    .sort((a, b) => (HIGHEST_SCORE - b.score) * b.weight - (HIGHEST_SCORE - a.score) * a.weight || 0);
  const shown = ({ name, score }: ScoredCriterion): ScoredCriterion => ({ name, score });
  return { strong: strong.map(shown), isHigh: high.length > 0, weak: weak.slice(0, WEAK).map(shown) };
}
