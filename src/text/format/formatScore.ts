// Scores and cut-offs, so that a shown score never looks as if it were on the other side of a cut-off.
import { isAtLeast, isSame } from '../../model/scoring/tolerance';
import type { Language } from '../locales';
import { formatNumber, round } from './formatNumber';

/** The decimals of a score: two as a rule, and at most those that it is calculated with. */
const [USUAL, MOST] = [2, 9];
/** Cut-offs are proposed in such steps. */
const STEP = 0.5;

/**
 * A score with two decimals, or with as many as show on which side of a cut-off it is: 5.995 is below 6, so it is not 6.00.
 *
 * @param cutOffs those of the workbook. The nearest half or whole score always counts as one.
 */
export const formatScore = (language: Language, score: number, cutOffs?: readonly number[]): string =>
  formatNumber(language, score, { decimals: decimalsOf(score, cutOffs) });

/** A score as `formatScore` shows it, as a number for a cell. */
export const shownScore = (score: number, cutOffs?: readonly number[]): number => round(score, decimalsOf(score, cutOffs));

/** The decimals that `formatScore` shows. */
export function decimalsOf(score: number, cutOffs: readonly number[] = []): number {
  const lines = [...cutOffs, Math.round(score / STEP) * STEP];
  return fewest(USUAL, (decimals) => lines.every((line) => isAtLeast(round(score, decimals), line) === isAtLeast(score, line)));
}

/** A cut-off with one decimal, or with all that it has. */
export const formatCutOff = (language: Language, cutOff: number): string =>
  formatNumber(language, cutOff, { decimals: fewest(1, (decimals) => isSame(round(cutOff, decimals), cutOff)) });

/** As few decimals as are enough, from `least` on. */
export function fewest(least: number, isEnough: (decimals: number) => boolean): number {
  let decimals = least;
  while (decimals < MOST && !isEnough(decimals)) decimals++;
  return decimals;
}
