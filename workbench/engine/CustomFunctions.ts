// The functions that a script declares, as Univer's cells call them.
import type { CustomFunctionValue } from './Engine';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from './univer';
import type { BaseValueObject, FunctionVariantType, Nullable, Univer } from './univer';

type Call = (name: string, values: CustomFunctionValue[]) => CustomFunctionValue;

const DAY = 86_400_000;
/** 30 December 1899, day 0 of spreadsheets, counted from 1970. */
const EPOCH = 25569;

export class CustomFunctions {
  private readonly service: IFunctionService;
  constructor(
    univer: Univer,
    private readonly say: (message: string) => void,
  ) {
    this.service = univer.__getInjector().get(IFunctionService);
  }

  define(names: readonly string[], call: Call): void {
    const say = this.say;
    for (const name of names) {
      const custom = new (class extends BaseFunction {
        override minParams = 0;
        override maxParams = 255;
        override calculate(...values: BaseValueObject[]) {
          try {
            return toEngine(call(name, values.map(toScript)));
          } catch (error) {
            const message =
              error instanceof Error || (error as { message?: unknown } | null)?.message !== undefined
                ? String((error as Error).message)
                : String(error);
            say(message);
            return ErrorValueObject.create(ErrorType.ERROR, message);
          }
        }
      })(name.toUpperCase());
      this.service.registerExecutors(custom);
    }
  }
}

function toScript(value: FunctionVariantType): CustomFunctionValue {
  const object = value.isReferenceObject()
    ? (value as unknown as { toArrayValueObject(): ArrayValueObject }).toArrayValueObject()
    : (value as BaseValueObject);
  if (!object.isArray()) return scalar(object);
  const array = object as ArrayValueObject;
  const lines = Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => scalar(array.get(row, column))),
  );
  return lines.length === 1 && lines[0]?.length === 1 ? (lines[0][0] ?? '') : lines;
}

function scalar(value: Nullable<BaseValueObject>): CustomFunctionValue {
  if (!value || value.isNull()) return '';
  if (value.isError()) return (value as unknown as ErrorValueObject).getErrorType();
  const plain = value.getValue();
  if (value.isBoolean()) return plain === true || plain === 1;
  if (typeof plain === 'number' && /[ymdhs]/i.test(value.getPattern().replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')))
    return new Date(Math.round((plain - EPOCH) * DAY));
  return plain;
}

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

function toEngine(value: CustomFunctionValue): BaseValueObject {
  if (!Array.isArray(value)) return single(value);
  const lines = value.map((line) => (Array.isArray(line) ? line : [line]));
  const columnCount = Math.max(...lines.map((line) => line.length));
  return ArrayValueObject.create({
    calculateValueList: lines.map((line) => Array.from({ length: columnCount }, (_, column) => single(line[column] ?? ''))),
    rowCount: lines.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: 0,
    column: 0,
  });
}

function single(value: CustomFunctionValue): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (isDate(value)) return NumberValueObject.create(value.getTime() / DAY + EPOCH, 'yyyy-mm-dd');
  return StringValueObject.create(value === null ? '' : String(value));
}
