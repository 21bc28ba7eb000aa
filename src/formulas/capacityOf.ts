import { cellOf, isBlank, isNumber, nameOf } from './cells';

/** Reads a number of seats from a cell: a whole number, 0 or more, or `null` (no limit) for a blank. Throws for any other value. */
export function capacityOf(name: string, argument: unknown): number | null {
  const cell = cellOf(argument);
  if (isBlank(cell)) return null;
  if (isNumber(cell) && cell >= 0 && Number.isInteger(cell)) return cell;
  throw new Error(`${name}: the capacity is ${nameOf(cell)}. Make it a whole number of seats, or leave it blank for no limit.`);
}
