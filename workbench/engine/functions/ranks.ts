// RANK, RANK.EQ and RANK.AVG of one number or of many, among the numbers of ranges and arrays.
import { ErrorType } from '../univer';
import { eachCell, error, grid, isTrue, number, toNumber } from './grid';
import type { SheetFunction } from './SheetFunction';

/** `place` computes the rank from how many numbers come before, and how many are equal. A number that is not among them is #N/A. */
const rank = (name: string, place: (before: number, equal: number) => number): SheetFunction => ({
  name,
  takes: [2, 3],
  calculate(values, data, ascending) {
    if (data.isError()) return data;
    const cells = grid(data).flat();
    const failed = cells.find((cell) => cell.isError());
    if (failed) return failed;
    const numbers = cells.filter((cell) => cell.isNumber()).map(toNumber);
    const up = ascending !== undefined && isTrue(grid(ascending)[0]?.[0] ?? ascending);
    const sorted = numbers.sort((a, b) => (up ? a - b : b - a));
    const first = new Map<number, number>();
    const equals = new Map<number, number>();
    sorted.forEach((each, at) => {
      if (!first.has(each)) first.set(each, at);
      equals.set(each, (equals.get(each) ?? 0) + 1);
    });
    return eachCell([values], (cell) => {
      const value = toNumber(cell);
      if (Number.isNaN(value)) return error(ErrorType.VALUE);
      const before = first.get(value);
      return before === undefined ? error(ErrorType.NA) : number(place(before, equals.get(value) ?? 1));
    });
  },
});

export const RANKS: readonly SheetFunction[] = [
  rank('RANK', (before) => before + 1),
  rank('RANK.EQ', (before) => before + 1),
  rank('RANK.AVG', (before, equal) => before + (equal + 1) / 2),
];
