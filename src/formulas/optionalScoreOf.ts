import { HIGHEST_SCORE } from '../model/scoring/scale';
import { cellOf, isBlank, isNumber, nameOf } from './cells';

/**
 * Reads an optional score from a cell, or `null` for a blank. Throws for any other value. From 0 on: a cut-off that is 1 less than another
 * one can be below the scale.
 */
export function optionalScoreOf(name: string, parameter: string, argument: unknown): number | null {
  const cell = cellOf(argument);
  if (isBlank(cell)) return null;
  if (isNumber(cell) && cell >= 0 && cell <= HIGHEST_SCORE) return cell;
  throw new Error(`${name}: ${parameter} is ${nameOf(cell)}. Make it a score from 1 to 10, or leave it out.`);
}
