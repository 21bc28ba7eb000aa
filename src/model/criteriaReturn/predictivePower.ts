// Judges how well lists of scores predicted an outcome, all lists at once.
import { predicts } from '../scoring/predicts';
import { withoutNoise } from '../scoring/tolerance';
import { chanceOf } from './chanceOf';
import { holm } from './holm';
import { partialChance } from './partialChance';

/** The minimum number of pairs for a verdict. */
export const FEWEST_PAIRS = 8;
/** The minimum number of pairs to say that scores foretold it well. */
const FEWEST_FOR_WELL = 12;
/** Significance level: a higher probability counts as chance. */
const SIGNIFICANT = 0.05;

/** A score and its outcome. Callers leave out pairs with an unknown score or outcome. */
export interface Pair {
  score: number;
  realised: number;
  /** The revenue of the year before, and the growth since then; `null` or left out while unknown. */
  before?: number | null;
  growth?: number | null;
}

/** A rank correlation. */
export interface Connection {
  /** The number of accounts with all values. */
  pairs: number;
  /** −1 to 1; `null` with too few accounts, or where it is undefined. */
  correlation: number | null;
  /** The p-value, 0–1, adjusted for the number of lists that were judged at once (Holm). */
  chance: number | null;
}

/** One result per list, in order. p-values are adjusted for the number of testable lists (Holm), in each of the three tests. */
export function predictivePowers(lists: readonly (readonly Pair[])[]): PredictivePower[] {
  const plain = adjusted(lists.map(plainConnection));
  const beyondSize = adjusted(lists.map(connectionBeyondSize));
  const growth = adjusted(lists.map(connectionWithGrowth));
  return lists.map((_, at) => {
    const found = { ...plain[at]!, beyondSize: beyondSize[at]!, growth: growth[at]! };
    return { verdict: verdictOf(found), ...found };
  });
}

/** The same for a single list. */
export const predictivePower = (pairs: readonly Pair[]): PredictivePower => predictivePowers([pairs])[0] as PredictivePower;

function adjusted(found: readonly Connection[]): Connection[] {
  const chances = holm(found.map(({ chance }) => chance));
  return found.map((each, at) => ({ ...each, chance: chances[at] ?? null }));
}

const scoresIn = (pairs: readonly Pair[]): number[] => pairs.map(({ score }) => withoutNoise(score));

function plainConnection(pairs: readonly Pair[]): Connection {
  return connect(
    scoresIn(pairs),
    pairs.map(({ realised }) => realised),
  );
}

/** With the outcome given the revenue of the year before: what the score knew beyond size. */
function connectionBeyondSize(pairs: readonly Pair[]): Connection {
  const known = pairs.flatMap((pair) => (typeof pair.before === 'number' ? [{ ...pair, before: pair.before }] : []));
  const found =
    known.length < FEWEST_PAIRS
      ? null
      : partialChance(
          scoresIn(known),
          known.map(({ realised }) => realised),
          known.map(({ before }) => before),
        );
  return { pairs: known.length, correlation: found?.correlation ?? null, chance: found?.chance ?? null };
}

function connectionWithGrowth(pairs: readonly Pair[]): Connection {
  const known = pairs.flatMap((pair) => (typeof pair.growth === 'number' ? [{ ...pair, growth: pair.growth }] : []));
  return connect(
    scoresIn(known),
    known.map(({ growth }) => growth),
  );
}

function connect(scores: readonly number[], outcomes: readonly number[]): Connection {
  const correlation = predicts(scores, outcomes);
  return { pairs: scores.length, correlation, chance: correlation === null ? null : chanceOf(scores, outcomes) };
}

const isReal = ({ chance }: Connection): boolean => chance !== null && chance <= SIGNIFICANT;
const holds = (connection: Connection): boolean => isReal(connection) && (connection.correlation ?? 0) > 0;

function verdictOf({ beyondSize, growth, ...plain }: Connection & Pick<PredictivePower, 'beyondSize' | 'growth'>): PowerVerdict {
  if (plain.pairs < FEWEST_PAIRS) return 'tooFew';
  if (plain.correlation === null) return 'allEqual';
  const isBoth = holds(beyondSize) && holds(growth);
  if (isBoth && Math.min(beyondSize.pairs, growth.pairs) >= FEWEST_FOR_WELL) return 'well';
  if (holds(beyondSize) || holds(growth)) return 'little';
  if (!isReal(plain)) return 'chance';
  if (plain.correlation < 0) return 'wrong';
  return growth.correlation === null && beyondSize.correlation === null ? 'little' : 'size';
}

/**
 * How well scores predicted the outcome. Well: with what the accounts brought given their revenue of the year before, and with their growth,
 * at 12 accounts or more. A little: one of the two. `size`: with the outcome, but with neither of the two, as a criterion that measures size
 * alone. Otherwise no better than chance, or in the wrong direction. No verdict with too few pairs, or when all scores or all outcomes are
 * equal.
 */
export type PowerVerdict = 'well' | 'little' | 'size' | 'chance' | 'wrong' | 'tooFew' | 'allEqual';

/** The connection with the outcome, and the two that decide the verdict. */
export interface PredictivePower extends Connection {
  verdict: PowerVerdict;
  /** With the outcome, given the revenue of the year before. */
  beyondSize: Connection;
  growth: Connection;
}
