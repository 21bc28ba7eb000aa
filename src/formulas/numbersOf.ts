import { isBlank, isNumber, nameOf } from './cells';

/** What numbers a parameter takes, and the advice where a cell holds something else. */
export interface Expected {
  readonly from?: number;
  readonly to?: number;
  readonly advice: string;
}

/** The cells of a list as numbers, a blank as `null`. Throws where one is something else: `what` is the words for them, "the ratings". */
export function numbersOf(name: string, what: string, cells: readonly unknown[], expected: Expected): (number | null)[] {
  const { from = -Infinity, to = Infinity, advice } = expected;
  return cells.map((cell, index) => {
    if (isBlank(cell)) return null;
    if (isNumber(cell) && cell >= from && cell <= to) return cell;
    throw new Error(`${name}: cell ${index + 1} of ${what} is ${nameOf(cell)}. ${advice}`);
  });
}
