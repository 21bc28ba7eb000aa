// Array functions of Google Sheets that Univer lacks, or has only asynchronously.
import { ErrorType } from '../univer';
import type { BaseValueObject, LambdaValueObjectObject } from '../univer';
import { cellsOf, error, grid, number, toNumber, toText, value } from './grid';
import type { Grid } from './grid';
import type { SheetFunction } from './SheetFunction';

/** Every formula of the engine is an array formula, so this one returns its argument. */
export const ARRAYFORMULA: SheetFunction = { name: 'ARRAYFORMULA', takes: [1, 1], calculate: (array) => array };

/** `{a, b}`: side by side, all of one height. */
export const ARRAY_ROW: SheetFunction = {
  name: 'ARRAY_ROW',
  takes: [1, 255],
  calculate(...values) {
    const [first = [], ...rest] = values.map(grid);
    if (rest.some((lines) => lines.length !== first.length)) return error(ErrorType.VALUE);
    return value(first.map((line, row) => [...line, ...rest.flatMap((lines) => lines[row] ?? [])]));
  },
};

/** `{a; b}`: one under the other, all of one width. */
export const ARRAY_LITERAL: SheetFunction = {
  name: 'ARRAY_LITERAL',
  takes: [1, 255],
  calculate(...values) {
    const parts = values.map(grid);
    if (parts.some((lines) => lines[0]?.length !== parts[0]?.[0]?.length)) return error(ErrorType.VALUE);
    return value(parts.flat());
  },
};

/** The first rows and columns of an array. */
export const ARRAY_CONSTRAIN: SheetFunction = {
  name: 'ARRAY_CONSTRAIN',
  takes: [3, 3],
  calculate(array, rows, columns) {
    const [height, width] = [toNumber(rows), toNumber(columns)];
    if (!(height >= 1) || !(width >= 1)) return error(ErrorType.VALUE);
    return value(
      grid(array)
        .slice(0, height)
        .map((line) => line.slice(0, width)),
    );
  },
};

/** Univer's own is #REF! where the numbers would reach beyond the sheet, even inside ROWS or MMULT, which give less. */
export const SEQUENCE: SheetFunction = {
  name: 'SEQUENCE',
  takes: [1, 4],
  calculate(...values) {
    const broken = values.find((each) => each.isError());
    if (broken) return broken;
    const [height, width, start, step] = [NaN, 1, 1, 1].map((otherwise, at) => {
      const given = values[at];
      return given === undefined || given.isNull()
        ? otherwise
        : toNumber(given.isArray() ? (grid(given)[0]?.[0] ?? given) : given);
    }) as [number, number, number, number];
    if ([height, width, start, step].some(Number.isNaN)) return error(ErrorType.VALUE);
    const [rows, columns] = [Math.floor(height), Math.floor(width)];
    if (rows < 1 || columns < 1) return error(ErrorType.NUM);
    const line = (row: number): Grid[number] =>
      Array.from({ length: columns }, (_, column) => number(start + step * (row * columns + column)));
    return value(Array.from({ length: rows }, (_, row) => line(row)));
  },
};

export const MAKEARRAY: SheetFunction = {
  name: 'MAKEARRAY',
  takes: [3, 3],
  calculate(rows, columns, lambda) {
    const [height, width] = [toNumber(rows), toNumber(columns)];
    if (!(height >= 1) || !(width >= 1) || !lambda.isLambda()) return error(ErrorType.VALUE);
    const make = lambda as LambdaValueObjectObject;
    const cell = (row: number, column: number): BaseValueObject => {
      const made = make.execute(number(row + 1), number(column + 1)) as BaseValueObject;
      return grid(made)[0]?.[0] ?? made;
    };
    return value(
      Array.from({ length: Math.floor(height) }, (_, row) =>
        Array.from({ length: Math.floor(width) }, (__, column) => cell(row, column)),
      ),
    );
  },
};

/** The number of distinct values. Ignores blanks; case matters. */
export const COUNTUNIQUE: SheetFunction = {
  name: 'COUNTUNIQUE',
  takes: [1, 255],
  calculate(...values) {
    const filled = cellsOf(values).filter((cell) => !cell.isNull() && toText(cell) !== '');
    return number(new Set(filled.map((cell) => `${cell.isString() ? 'text' : 'other'} ${toText(cell)}`)).size);
  },
};

/** The distinct rows in order of first occurrence; case matters. With `byColumn`, the distinct columns. */
export const UNIQUE: SheetFunction = {
  name: 'UNIQUE',
  takes: [1, 3],
  calculate(array, byColumn, once) {
    if (array.isError()) return array;
    const yes = (flag: BaseValueObject | undefined) => flag !== undefined && toNumber(flag) !== 0;
    const turn = (lines: Grid): Grid => (lines[0] ?? []).map((_, column) => lines.map((line) => line[column] as BaseValueObject));
    const lines = yes(byColumn) ? turn(grid(array)) : grid(array);
    const key = (line: readonly BaseValueObject[]) =>
      JSON.stringify(line.map((cell) => [cell.isString(), cell.isNull(), toText(cell)]));
    const counts = new Map<string, number>();
    for (const line of lines) counts.set(key(line), (counts.get(key(line)) ?? 0) + 1);
    const seen = new Set<string>();
    const kept = lines.filter((line) => {
      const name = key(line);
      if (seen.has(name) || (yes(once) && counts.get(name) !== 1)) return false;
      seen.add(name);
      return true;
    });
    return value(yes(byColumn) ? turn(kept) : kept);
  },
};
