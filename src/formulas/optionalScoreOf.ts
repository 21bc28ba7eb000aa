import { cellOf, isBlank, isNumber, nameOf } from './cells';

/** Reads an optional score from a cell: a number, or `null` for a blank. Throws for any other value. */
export function optionalScoreOf(name: string, parameter: string, argument: unknown): number | null {
  const cell = cellOf(argument);
  if (isBlank(cell)) return null;
  if (isNumber(cell)) return cell;
  throw new Error(`${name}: ${parameter} is ${nameOf(cell)}. Make it a score from 1 to 10, or leave it out.`);
}
