// The functions that a script declares, as Univer's cells call them.
import type { CustomFunctionValue, Dates } from './Engine';
import { blank, boolean, grid, number, text, toNumber, value } from './functions/grid';
import { localeFormats } from './googleValues';
import { isDateFormat } from './isDateFormat';
import { BaseFunction, ErrorType, ErrorValueObject } from './univer';
import type { BaseValueObject, FunctionVariantType } from './univer';

export type Call = (name: string, values: CustomFunctionValue[]) => CustomFunctionValue;

/** A declared function. It gets cells as a script does: a blank is '', a date a Date, an error its code, a single cell no array. */
export class CustomFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  /** `report` gets the message of an exception. */
  constructor(
    private readonly declared: string,
    private readonly call: Call,
    private readonly dates: () => Dates,
    private readonly report: (message: string) => void,
  ) {
    super(declared.toUpperCase());
  }

  override calculate(...values: BaseValueObject[]): FunctionVariantType {
    try {
      return this.toEngine(
        this.call(
          this.declared,
          values.map((each) => this.toScript(each)),
        ),
      );
    } catch (thrown) {
      const message = messageOf(thrown);
      this.report(message);
      return ErrorValueObject.create(ErrorType.ERROR, message);
    }
  }

  private toScript(argument: BaseValueObject): CustomFunctionValue {
    const lines = grid(argument).map((line) => line.map((cell) => this.cellToScript(cell)));
    return lines.length === 1 && lines[0]?.length === 1 ? (lines[0][0] ?? '') : lines;
  }

  private cellToScript(cell: BaseValueObject): CustomFunctionValue {
    if (cell.isNull()) return '';
    if (cell.isError()) return (cell as ErrorValueObject).getErrorType();
    if (cell.isBoolean()) return toNumber(cell) === 1;
    const plain = cell.getValue() as number | string;
    return typeof plain === 'number' && isDateFormat(cell.getPattern()) ? this.dates().toDate(plain) : plain;
  }

  private toEngine(result: CustomFunctionValue): BaseValueObject {
    if (!isArray(result)) return this.cellToEngine(result);
    const lines = result.map((line) => (isArray(line) ? line : [line]));
    const width = Math.max(...lines.map((line) => line.length));
    return value(lines.map((line) => Array.from({ length: width }, (_, column) => this.cellToEngine(line[column]))));
  }

  private cellToEngine(result: CustomFunctionValue | undefined): BaseValueObject {
    if (result === null || result === undefined) return blank();
    if (typeof result === 'number') return Number.isFinite(result) ? number(result) : ErrorValueObject.create(ErrorType.NUM);
    if (typeof result === 'boolean') return boolean(result);
    if (!isDate(result)) return text(String(result));
    const serial = this.dates().toSerial(result);
    return number(serial, Number.isInteger(serial) ? localeFormats().day : localeFormats().dayAndTime);
  }
}

// The script runs in a realm of its own: its arrays, dates and errors are not instances of ours.
const isArray = (result: unknown): result is CustomFunctionValue[] => Array.isArray(result);
const isDate = (result: unknown): result is Date => Object.prototype.toString.call(result) === '[object Date]';

function messageOf(thrown: unknown): string {
  const message: unknown = typeof thrown === 'object' && thrown !== null && 'message' in thrown ? thrown.message : thrown;
  return String(message);
}
