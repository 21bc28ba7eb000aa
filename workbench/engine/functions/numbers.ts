// Rounding to a multiple with Google's optional factor, and the operators by name.
import { ErrorType } from '../univer';
import type { BaseValueObject } from '../univer';
import { eachCell, error, number, toNumber } from './grid';
import type { SheetFunction } from './SheetFunction';

/** Divisions such as 0.3/0.1 are off by less than this; it keeps CEILING(0.3, 0.1) at 0.3. */
const SLACK = 1e-9;

/** A multiple of a factor, 1 unless told. A positive number with a negative factor is #NUM!. */
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

export const OPERATORS: readonly SheetFunction[] = [
  operator('ADD', (a, b) => a.plus(b)),
  operator('DIVIDE', (a, b) => a.divided(b)),
  operator('EQ', (a, b) => a.isEqual(b)),
  operator('NE', (a, b) => a.isNotEqual(b)),
  operator('GT', (a, b) => a.isGreaterThan(b)),
  operator('GTE', (a, b) => a.isGreaterThanOrEqual(b)),
  operator('LT', (a, b) => a.isLessThan(b)),
  operator('LTE', (a, b) => a.isLessThanOrEqual(b)),
];
