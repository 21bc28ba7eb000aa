// FILTER with any number of conditions, and #N/A when no row is left.
import { ErrorType } from '../univer';
import { error, grid, isTrue, value } from './grid';
import type { SheetFunction } from './SheetFunction';

/** Conditions as high as the range choose rows, as wide as it choose columns. A blank, a text or an error counts as false. */
export const FILTER: SheetFunction = {
  name: 'FILTER',
  takes: [2, 255],
  calculate(range, ...conditions) {
    if (range.isError()) return range;
    const lines = grid(range);
    const asked = conditions.map(grid);
    const width = lines[0]?.length ?? 0;
    if (asked.every((condition) => condition.length === lines.length && condition[0]?.length === 1)) {
      return value(lines.filter((_, row) => asked.every((condition) => isTrue(condition[row]?.[0] ?? range))));
    }
    if (asked.every((condition) => condition.length === 1 && condition[0]?.length === width)) {
      return value(
        lines.map((line) => line.filter((_, column) => asked.every((condition) => isTrue(condition[0]?.[column] ?? range)))),
      );
    }
    return error(ErrorType.NA);
  },
};
