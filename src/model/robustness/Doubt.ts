/**
 * How far a score can be off: a number of points, lower or higher, 0 if it is certain; or the scores of several people, of which any one
 * may be right.
 */
export type Doubt = number | readonly number[];

/** A score that a person set can be one point lower or higher. */
export const BY_HAND = 1;

const SEPARATOR = '|';
const ESTIMATE = '≈';

/**
 * The doubt of a score, from the cell that says where it comes from: the same number is a figure, which is certain; `6|8` are the scores
 * of several people. Any other score is estimated or set by hand.
 */
export const doubtOf = (score: unknown, origin: unknown): Doubt =>
  typeof score === 'number' && origin === score ? 0 : (scorersOf(origin) ?? BY_HAND);

/** The scores of several people in a cell, `6|8`; `null` for any other cell. */
export function scorersOf(cell: unknown): number[] | null {
  if (typeof cell !== 'string' || !cell.includes(SEPARATOR)) return null;
  const scores = cell.split(SEPARATOR).map(numberOf);
  return scores.every((score) => score !== null) ? scores : null;
}

/** The origin of a score that several people gave. */
export const originOfScorers = (scores: readonly number[]): string => [...scores].sort((a, b) => a - b).join(SEPARATOR);

/** The origin of a score that was fed from a figure, or from an estimate: `≈7.4`. */
export const originOfFeed = (score: number, isEstimate: boolean): number | string => (isEstimate ? `${ESTIMATE}${score}` : score);

/** The score that was fed; `null` if none was. */
export function fedScoreOf(origin: unknown): number | null {
  if (typeof origin === 'number') return origin;
  if (typeof origin !== 'string' || !origin.startsWith(ESTIMATE)) return null;
  return numberOf(origin.slice(ESTIMATE.length));
}

function numberOf(text: string): number | null {
  const value = text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}
