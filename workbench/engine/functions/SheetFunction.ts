// A spreadsheet function of our own: what it is called, how many values it takes, and what it gives.
import { BaseFunction } from '../univer';
import type { BaseValueObject, FunctionVariantType } from '../univer';

export interface SheetFunction {
  readonly name: string;
  /** Least and most number of values. Fewer or more are #N/A, as in Google Sheets. */
  readonly takes: readonly [number, number];
  calculate(...values: BaseValueObject[]): FunctionVariantType;
}

/** The function in the form that Univer's interpreter calls. */
export class SheetFunctionExecutor extends BaseFunction {
  override minParams: number;
  override maxParams: number;

  constructor(private readonly definition: SheetFunction) {
    super(definition.name);
    [this.minParams, this.maxParams] = definition.takes;
  }

  override calculate(...values: BaseValueObject[]): FunctionVariantType {
    return this.definition.calculate(...values);
  }
}
