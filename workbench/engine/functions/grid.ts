// Univer's value objects as rows of cells, and back.
import { localeSigns, numberOfText } from '../googleValues';
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '../univer';
import type { BaseValueObject } from '../univer';

export type Grid = BaseValueObject[][];

export const blank = (): BaseValueObject => NullValueObject.create();
export const number = (value: number, format = ''): BaseValueObject => NumberValueObject.create(value, format);
export const text = (value: string): BaseValueObject => StringValueObject.create(value);
export const boolean = (value: boolean): BaseValueObject => BooleanValueObject.create(value);
export const error = (type: ErrorType): BaseValueObject => ErrorValueObject.create(type);

/** The value's cells; a single value is one row of one. */
export function grid(value: BaseValueObject): Grid {
  if (!value.isArray()) return [[value]];
  const array = value as ArrayValueObject;
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => array.get(row, column) ?? blank()),
  );
}

/** Every cell of the values, row by row. */
export const cellsOf = (values: readonly BaseValueObject[]): BaseValueObject[] => values.flatMap((value) => grid(value).flat());

/** The rows as one value; a single cell as itself. Nothing at all is #N/A. */
export function value(lines: Grid): BaseValueObject {
  const columnCount = lines[0]?.length ?? 0;
  if (columnCount === 0) return error(ErrorType.NA);
  const [first] = lines[0] ?? [];
  if (first && lines.length === 1 && columnCount === 1) return first;
  return ArrayValueObject.create({
    calculateValueList: lines,
    rowCount: lines.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: 0,
    column: 0,
  });
}

/**
 * Applies a function of single cells to each cell of the values' common shape; one row or column is repeated along the others. A cell
 * computed from an error is that error.
 */
export function eachCell(
  values: readonly BaseValueObject[],
  apply: (...cells: BaseValueObject[]) => BaseValueObject,
): BaseValueObject {
  const grids = values.map(grid);
  const rows = Math.max(...grids.map((lines) => lines.length));
  const columns = Math.max(...grids.map((lines) => lines[0]?.length ?? 0));
  const at = (lines: Grid, row: number, column: number) =>
    lines[lines.length === 1 ? 0 : row]?.[lines[0]?.length === 1 ? 0 : column] ?? error(ErrorType.NA);
  return value(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const cells = grids.map((lines) => at(lines, row, column));
        return cells.find((cell) => cell.isError()) ?? apply(...cells);
      }),
    ),
  );
}

/** A cell as a number: a blank is 0, a boolean 0 or 1, a text what it spells as if it were typed; NaN when it spells none. */
export function toNumber(cell: BaseValueObject): number {
  if (cell.isNull()) return 0;
  const plain = cell.getValue();
  return typeof plain === 'string' ? (numberOfText(plain) ?? NaN) : Number(plain);
}

/** A cell as the text that joining shows: numbers to 15 digits with the locale's sign, booleans in capitals, a blank as nothing. */
export function toText(cell: BaseValueObject): string {
  if (cell.isNull()) return '';
  if (cell.isBoolean()) return toNumber(cell) === 1 ? 'TRUE' : 'FALSE';
  const plain = cell.getValue();
  return typeof plain === 'number' ? String(Number(plain.toPrecision(15))).replace('.', localeSigns().decimal) : String(plain);
}

/** Whether a cell counts as true: TRUE, or a number other than 0. */
export const isTrue = (cell: BaseValueObject): boolean => !cell.isError() && !cell.isString() && toNumber(cell) !== 0;
