// Univer's functions that have other optional values or result formats in Google Sheets, and functions that Google Sheets lacks.
import { localeFormats, numberOfText } from '../googleValues';
import type { IFunctionService } from '../univer';
import type { BaseFunction, BaseValueObject, FunctionVariantType } from '../univer';
import { blank, boolean, number } from './grid';

/** Functions of Excel or of Univer that are #NAME? in Google Sheets. */
const NOT_ON_GOOGLE = [
  ...['AGGREGATE', 'AREAS', 'ARRAYTOTEXT', 'BAHTTEXT', 'BESSELI', 'BESSELJ', 'BESSELK', 'BESSELY', 'BINOM.DIST.RANGE', 'CUBE'],
  ...['DBCS', 'DROP', 'EXPAND', 'NUMBERSTRING', 'NUMBERVALUE', 'ODDFPRICE', 'ODDFYIELD', 'ODDLPRICE', 'ODDLYIELD', 'ROUNDBANK'],
  ...['SORTBY', 'TAKE', 'TEXTAFTER', 'TEXTBEFORE', 'TEXTSPLIT', 'VALUETOTEXT'],
];

/** Defaults for trailing values that Univer requires and Google does not. */
const OPTIONAL: Readonly<Record<string, () => readonly BaseValueObject[]>> = {
  IFERROR: () => [blank()],
  IFNA: () => [blank()],
  INDEX: () => [number(0)],
  ROUND: () => [number(0)],
  ROUNDUP: () => [number(0)],
  ROUNDDOWN: () => [number(0)],
  'NORM.S.DIST': () => [boolean(true)],
  'LOGNORM.DIST': () => [boolean(true)],
  'HYPGEOM.DIST': () => [boolean(false)],
  'NEGBINOM.DIST': () => [boolean(false)],
};

/** Functions whose result is a day or a time. */
const FORMATS: Readonly<Record<string, 'day' | 'time'>> = { DATE: 'day', TIME: 'time', WORKDAY: 'day', 'WORKDAY.INTL': 'day' };
/** Functions that read texts in one spelling only; Google reads them as if they were typed. */
const READING_TEXTS = [
  'DAY',
  'DAYS',
  'DAYS360',
  'HOUR',
  'MINUTE',
  'MONTH',
  'NETWORKDAYS',
  'NETWORKDAYS.INTL',
  'SECOND',
  'VALUE',
  'WEEKDAY',
  'YEAR',
  'YEARFRAC',
];

/** Functions of ranges, each followed by its criterion, that take arrays too at Google. */
const COUNTING = ['COUNTIF', 'COUNTIFS'];

/** The same function with another way to calculate. Univer sets the calling cell on the function, so it keeps its own fields. */
function adapted(inner: BaseFunction, minParams: number, calculate: (...values: BaseValueObject[]) => FunctionVariantType) {
  return Object.create(inner, {
    minParams: { value: minParams },
    calculate: { value: calculate },
  }) as BaseFunction;
}

type Change = (cell: BaseValueObject) => BaseValueObject;

/** Applies a change to each cell of a value; references stay as they are. */
function changed<T extends FunctionVariantType>(value: T, change: Change): FunctionVariantType {
  if (!value.isValueObject()) return value;
  const cells = value as unknown as BaseValueObject & { mapValue(change: Change): BaseValueObject };
  return cells.isArray() ? cells.mapValue(change) : change(cells);
}

/** A number as it is, but in a format. */
const inFormat =
  (format: string): Change =>
  (cell) =>
    cell.isNumber() ? number(Number(cell.getValue()), format) : cell;

/** A text as the number that it spells; any other text stays. */
const spelled: Change = (cell) => {
  const found = cell.isString() ? numberOfText(String(cell.getValue())) : undefined;
  return found === undefined ? cell : number(found);
};

/** An array as a range of cells, for a function that takes nothing else. */
const asRange = (value: BaseValueObject): BaseValueObject =>
  value.isArray() && !value.isReferenceObject()
    ? (Object.create(value, {
        isReferenceObject: { value: () => true },
        toArrayValueObject: { value: () => value },
      }) as BaseValueObject)
    : value;

/** Adapts Univer's functions to Google's. Call it once for each Univer, before the engine's own functions are registered. */
export function adaptUniverFunctions(functions: IFunctionService): void {
  functions.unregisterExecutors(...NOT_ON_GOOGLE);
  const adapt = (name: string, change: (inner: BaseFunction) => BaseFunction) => {
    const inner = functions.getExecutor(name);
    if (!inner) throw new Error(`Univer has no function ${name}.`);
    functions.registerExecutors(change(inner));
  };
  for (const [name, values] of Object.entries(OPTIONAL)) {
    adapt(name, (inner) => {
      const least = inner.minParams - values().length;
      return adapted(inner, least, function (this: BaseFunction, ...given) {
        return inner.calculate.call(this, ...given, ...values().slice(given.length - least)) as FunctionVariantType;
      });
    });
  }
  for (const [name, format] of Object.entries(FORMATS)) {
    adapt(name, (inner) =>
      adapted(inner, inner.minParams, function (this: BaseFunction, ...given) {
        const values = given.map((value) => changed(value, spelled) as BaseValueObject);
        return changed(inner.calculate.call(this, ...values) as FunctionVariantType, inFormat(localeFormats()[format]));
      }),
    );
  }
  for (const name of COUNTING) {
    adapt(name, (inner) =>
      adapted(inner, inner.minParams, function (this: BaseFunction, ...given) {
        const counted = given.filter((_value, at) => at % 2 === 0);
        const failed = counted.find((value) => value.isError());
        if (failed) return failed;
        const values = given.map((value, at) => (at % 2 === 0 ? asRange(value) : value));
        return inner.calculate.call(this, ...values) as FunctionVariantType;
      }),
    );
  }
  for (const name of READING_TEXTS) {
    adapt(name, (inner) =>
      adapted(inner, inner.minParams, function (this: BaseFunction, ...given) {
        return inner.calculate.call(
          this,
          ...given.map((value) => changed(value, spelled) as BaseValueObject),
        ) as FunctionVariantType;
      }),
    );
  }
}
