import { cellOf, isBlank, isNumber, nameOf } from './cells';

/** The score in the cell of a parameter that may be left out; `null` where it is blank. Throws where it is something else. */
export function optionalScoreOf(name: string, parameter: string, argument: unknown): number | null {
  const cell = cellOf(argument);
  if (isBlank(cell)) return null;
  if (isNumber(cell)) return cell;
  throw new Error(`${name}: ${parameter} is ${nameOf(cell)}. Make it a score from 1 to 10, or leave it out.`);
}
