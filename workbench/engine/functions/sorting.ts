// SORT and SORTN, with Google's TRUE and FALSE for ascending and descending.
import { compareTexts } from '../compareTexts';
import { ErrorType } from '../univer';
import type { BaseValueObject } from '../univer';
import { error, grid, isTrue, toNumber, toText, value } from './grid';
import type { Grid } from './grid';
import type { SheetFunction } from './SheetFunction';

/** Numbers before texts before booleans before errors. */
const kind = (cell: BaseValueObject) => (cell.isError() ? 3 : cell.isBoolean() ? 2 : cell.isString() ? 1 : 0);

/** Ascending order of two cells that are not blank. */
function compare(a: BaseValueObject, b: BaseValueObject): number {
  if (kind(a) !== kind(b)) return kind(a) - kind(b);
  return a.isString() ? compareTexts(toText(a), toText(b)) : toNumber(a) - toNumber(b);
}

interface Key {
  readonly cells: readonly BaseValueObject[];
  readonly ascending: boolean;
}

/** The sort columns and directions that follow the range: a column's number, or a range as high as the sorted one. */
function keys(lines: Grid, rest: readonly BaseValueObject[]): Key[] | undefined {
  if (rest.length === 0) return [{ cells: lines.map((line) => line[0] as BaseValueObject), ascending: true }];
  const found: Key[] = [];
  for (let at = 0; at < rest.length; at += 2) {
    const column = grid(rest[at] as BaseValueObject);
    const [direction] = grid(rest[at + 1] ?? (rest[at] as BaseValueObject)).flat();
    const index = toNumber(column[0]?.[0] as BaseValueObject);
    const cells =
      column.length === lines.length && lines.length > 1 ? column.map((line) => line[0]) : lines.map((line) => line[index - 1]);
    if (cells.some((cell) => cell === undefined)) return undefined;
    found.push({
      cells: cells as BaseValueObject[],
      ascending: rest[at + 1] === undefined || isTrue(direction as BaseValueObject),
    });
  }
  return found;
}

/** The row numbers in sorted order, equal rows as they were; blanks come last in both directions. */
function sortedRows(count: number, by: readonly Key[]): number[] {
  const order = (a: number, b: number): number => {
    for (const { cells, ascending } of by) {
      const [first, second] = [cells[a] as BaseValueObject, cells[b] as BaseValueObject];
      if (first.isNull() || second.isNull()) {
        if (first.isNull() && second.isNull()) continue;
        return first.isNull() ? 1 : -1;
      }
      const difference = compare(first, second);
      if (difference !== 0) return ascending ? difference : -difference;
    }
    return 0;
  };
  return Array.from({ length: count }, (_, row) => row).sort(order);
}

export const SORT: SheetFunction = {
  name: 'SORT',
  takes: [1, 255],
  calculate(range, ...rest) {
    if (range.isError()) return range;
    const lines = grid(range);
    const by = keys(lines, rest);
    return by ? value(sortedRows(lines.length, by).map((row) => lines[row] ?? [])) : error(ErrorType.VALUE);
  },
};

/** Ties modes 0 (the first n rows), 1 (and all equal to the n-th), 2 (n distinct rows) and 3 (n distinct rows with their equals). */
export const SORTN: SheetFunction = {
  name: 'SORTN',
  takes: [1, 255],
  calculate(range, count, ties, ...rest) {
    if (range.isError()) return range;
    const lines = grid(range);
    const by = keys(lines, rest);
    const wanted = count === undefined ? 1 : toNumber(grid(count)[0]?.[0] as BaseValueObject);
    const mode = ties === undefined ? 0 : toNumber(grid(ties)[0]?.[0] as BaseValueObject);
    if (!by || !(wanted >= 1)) return error(ErrorType.VALUE);
    const rows = sortedRows(lines.length, by);
    const equal = (a: number, b: number) =>
      by.every(({ cells }) => compare(cells[a] as BaseValueObject, cells[b] as BaseValueObject) === 0);
    const groups: number[][] = [];
    for (const row of rows) {
      const last = groups.at(-1);
      if (last && equal(last[0] as number, row)) last.push(row);
      else groups.push([row]);
    }
    const taken = {
      0: () => rows.slice(0, wanted),
      1: () => rows.filter((row, at) => at < wanted || equal(rows[wanted - 1] as number, row)),
      2: () => groups.slice(0, wanted).map((group) => group[0] as number),
      3: () => groups.slice(0, wanted).flat(),
    }[mode];
    return taken ? value(taken().map((row) => lines[row] ?? [])) : error(ErrorType.VALUE);
  },
};
