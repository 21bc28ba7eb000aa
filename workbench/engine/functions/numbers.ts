// Rounding to a multiple with Google's optional factor, the operators by name, and numbers with and without their formats.
import { ErrorType } from '../univer';
import type { BaseValueObject } from '../univer';
import { localeFormats } from '../googleValues';
import { eachCell, error, number, toNumber } from './grid';
import type { SheetFunction } from './SheetFunction';

/** Divisions such as 0.3/0.1 are off by less than this; it keeps CEILING(0.3, 0.1) at 0.3. */
const SLACK = 1e-9;

/** A multiple of a factor, by default 1. A positive number with a negative factor is #NUM!. */
const toMultiple = (name: string, round: (times: number) => number): SheetFunction => ({
  name,
  takes: [1, 2],
  calculate: (values, factor = number(1)) =>
    eachCell([values, factor], (cell, by) => {
      const [x, step] = [toNumber(cell), toNumber(by)];
      if (Number.isNaN(x) || Number.isNaN(step)) return error(ErrorType.VALUE);
      if (step === 0 || x === 0) return number(0);
      if (x > 0 && step < 0) return error(ErrorType.NUM);
      const result = round(x / step) * step;
      return number(Number(result.toPrecision(15)));
    }),
});

export const CEILING = toMultiple('CEILING', (times) => Math.ceil(times - SLACK));
export const FLOOR = toMultiple('FLOOR', (times) => Math.floor(times + SLACK));

const operator = (name: string, apply: (a: BaseValueObject, b: BaseValueObject) => BaseValueObject): SheetFunction => ({
  name,
  takes: [2, 2],
  calculate: (a, b) => apply(a, b),
});

/**
 * Univer turns `5-A1:A9` into the sum of 5 and the negative range, and `5/A1:A9` into a product, which loses what is a date or an amount;
 * these work cell by cell. Its operators are called MINUS and DIVIDED.
 */
const cellByCell = (name: string, apply: (a: BaseValueObject, b: BaseValueObject) => BaseValueObject): SheetFunction => ({
  name,
  takes: [2, 2],
  calculate: (a, b) =>
    b.isArray() && !a.isArray() && !a.isError() ? eachCell([a, b], apply) : a.isError() ? a : b.isError() ? b : apply(a, b),
});

const unary = (name: string, apply: (cell: BaseValueObject) => BaseValueObject): SheetFunction => ({
  name,
  takes: [1, 1],
  calculate: (values) => eachCell([values], apply),
});

/** A number in the given format, in place of its own; anything else as it is. */
const formatted = (name: string, format: () => string): SheetFunction =>
  unary(name, (cell) => (cell.isString() || cell.isBoolean() ? cell : number(toNumber(cell), format())));

export const OPERATORS: readonly SheetFunction[] = [
  operator('ADD', (a, b) => a.plus(b)),
  operator('DIVIDE', (a, b) => a.divided(b)),
  operator('EQ', (a, b) => a.isEqual(b)),
  operator('NE', (a, b) => a.isNotEqual(b)),
  operator('GT', (a, b) => a.isGreaterThan(b)),
  operator('GTE', (a, b) => a.isGreaterThanOrEqual(b)),
  operator('LT', (a, b) => a.isLessThan(b)),
  operator('LTE', (a, b) => a.isLessThanOrEqual(b)),
  operator('POW', (a, b) => a.pow(b)),
  cellByCell('MINUS', (a, b) => a.minus(b)),
  cellByCell('DIVIDED', (a, b) => a.divided(b)),
  unary('UMINUS', (cell) => number(0).minus(cell)),
  unary('UPLUS', (cell) => cell),
  unary('UNARY_PERCENT', (cell) => cell.divided(number(100))),
  formatted('TO_DATE', () => localeFormats().day),
  formatted('TO_DOLLARS', () => '"$"#,##0.00'),
  formatted('TO_PERCENT', () => '0.00%'),
  formatted('TO_PURE_NUMBER', () => ''),
];
