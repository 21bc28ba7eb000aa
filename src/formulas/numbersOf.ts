import { isBlank, isNumber, nameOf } from './cells';
import { listOf } from './listOf';

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

/** The same for a range of one row or one column, with its name, for `sameRows`. */
export const namedNumbersOf = (
  name: string,
  what: string,
  range: unknown,
  expected: Expected,
): readonly [what: string, numbers: (number | null)[]] => [what, numbersOf(name, what, listOf(name, what, range), expected)];
