import { isBlank, isNumber, nameOf } from './cells';

/** The numbers that a parameter accepts, both bounds inclusive, and the advice for any other value. */
export interface Expected {
  readonly from?: number;
  readonly to?: number;
  readonly advice: string;
}

/** The cells of a list as numbers, `null` for a blank. Throws for any other value. `what` names the list in the message: "the ratings". */
export function numbersOf(name: string, what: string, cells: readonly unknown[], expected: Expected): (number | null)[] {
  const { from = -Infinity, to = Infinity, advice } = expected;
  return cells.map((cell, index) => {
    if (isBlank(cell)) return null;
    if (isNumber(cell) && cell >= from && cell <= to) return cell;
    throw new Error(`${name}: cell ${index + 1} of ${what} is ${nameOf(cell)}. ${advice}`);
  });
}
