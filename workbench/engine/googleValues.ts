// Values as Google Sheets computes with them, where Univer's own differ: what a text is worth in a sum, how a boolean compares, and
// which number format a result takes over. Univer has one set of value classes for all workbooks of a process, so this is set there.
import { isDateFormat } from './isDateFormat';
import { spellingOf, typed } from './spelling/typed';
import type { Spelling } from './spelling/typed';
import {
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  ValueObjectFactory,
  compareToken,
} from './univer';
import type { BaseValueObject } from './univer';

/** A method of Univer's class. */
const univers = <T extends object, K extends keyof T>(prototype: T, name: K) => Reflect.get(prototype, name) as T[K];

let spelling = spellingOf('en_US', new Date().getUTCFullYear());

/** How texts spell numbers and how dates are shown. The engine sets it before it calculates a workbook. */
export function useSpelling(given: Spelling): void {
  spelling = given;
}

/** The formats of the workbook that is being calculated. */
export const localeFormats = (): Spelling['formats'] => spelling.formats;

/** The decimal and grouping signs of the workbook that is being calculated. */
export const localeSigns = (): Pick<Spelling, 'decimal' | 'group'> => spelling;

/** The number that a text would give when typed into a cell, with its format; undefined for any other text. */
export function spelledNumber(text: string): { readonly value: number; readonly format: string } | undefined {
  if (!/\d/.test(text) || text.startsWith('=')) return undefined;
  const found = typed(text, undefined, spelling);
  return 'value' in found && typeof found.value === 'number' ? { value: found.value, format: found.pattern ?? '' } : undefined;
}

/** The number that a text spells: a date, a time, a percentage or money too; undefined for any other text. */
export const numberOfText = (text: string): number | undefined => spelledNumber(text)?.value;

StringValueObject.prototype.convertToNumberObjectValue = function () {
  const value = numberOfText(this.getValue());
  return value === undefined ? ErrorValueObject.create(ErrorType.VALUE) : NumberValueObject.create(value);
};

// A text in a formula stays a text. Univer asks for the number only for values in a formula; a condition such as ">2026-01-31", which
// Google compares as a date, does not ask.
const create = ValueObjectFactory.create.bind(ValueObjectFactory);
ValueObjectFactory.create = (raw, isInFormula) => create(raw, isInFormula !== undefined);

/** A boolean is more than any number and any text. */
const compareBy = univers(BooleanValueObject.prototype, 'compareBy');
BooleanValueObject.prototype.compareBy = function (value, operator) {
  if (typeof value === 'boolean') return compareBy.call(this, value, operator);
  const isTrue = [compareToken.GREATER_THAN, compareToken.GREATER_THAN_OR_EQUAL, compareToken.NOT_EQUAL].includes(operator);
  return BooleanValueObject.create(isTrue);
};

const isPercent = (format: string) => format.includes('%');
const isMoney = (format: string) => /\p{Sc}|\[\$/u.test(format);
const isDay = (format: string) => isDateFormat(format) && /[yd]/i.test(format);

type Format = (left: string, right: string) => string;

/** A sum takes the format of its first value that has one; a date goes first. */
const ofSum: Format = (left, right) => (isDateFormat(right) && !isDateFormat(left) ? right : left || right);
/** The days between two dates are a plain number. */
const ofDifference: Format = (left, right) => (isDay(left) && isDay(right) ? '' : ofSum(left, right));
/** Ten percent of an amount is an amount; of a plain number, a plain number. */
const ofProduct: Format = (left, right) => {
  if (isPercent(left)) return right;
  if (isPercent(right)) return left;
  return isMoney(right) ? right : left || right;
};
/** A ratio of two amounts is a plain number. */
const ofQuotient: Format = (left, right) => {
  if (right === '' || (isPercent(right) && !isPercent(left))) return left;
  return isMoney(left) && !isMoney(right) ? left : '';
};

/** A value as an operand: Google's operators count an empty text as 0, unlike its functions. */
const operand = (value: BaseValueObject) => (value.isString() && value.getValue() === '' ? NumberValueObject.create(0) : value);

type Operation = 'plus' | 'minus' | 'multiply' | 'divided';

function setOperation(name: Operation, format: Format): void {
  const ofNumbers = univers(NumberValueObject.prototype, name);
  NumberValueObject.prototype[name] = function (other) {
    const result = ofNumbers.call(this, operand(other));
    const [left, right] = [this.getPattern(), other.isNumber() ? other.getPattern() : ''];
    if ((left !== '' || right !== '') && result.isNumber()) result.setPattern(format(left, right));
    return result;
  };
  StringValueObject.prototype[name] = function (other) {
    if (this.getValue() === '') return NumberValueObject.create(0)[name](other);
    const value = this.convertToNumberObjectValue();
    return value.isError() ? value : value[name](other);
  };
}
setOperation('plus', ofSum);
setOperation('minus', ofDifference);
setOperation('multiply', ofProduct);
setOperation('divided', ofQuotient);

/** A rounded amount is an amount. */
for (const name of ['abs', 'round', 'floor', 'ceil'] as const) {
  const plain = univers(NumberValueObject.prototype, name) as (this: NumberValueObject, by?: BaseValueObject) => BaseValueObject;
  NumberValueObject.prototype[name] = function (this: NumberValueObject, by?: BaseValueObject) {
    const result = plain.call(this, by as BaseValueObject);
    if (result.isNumber() && this.getPattern() !== '') result.setPattern(this.getPattern());
    return result;
  };
}
