import { cellOf, isBlank, isNumber, nameOf } from './cells';

/** The number of seats in a cell; `null`, which is no limit, where it is blank. Throws where it is something else. */
export function capacityOf(name: string, argument: unknown): number | null {
  const cell = cellOf(argument);
  if (isBlank(cell)) return null;
  if (isNumber(cell) && cell >= 0) return cell;
  throw new Error(`${name}: the capacity is ${nameOf(cell)}. Make it the number of seats, or leave it blank for no limit.`);
}
