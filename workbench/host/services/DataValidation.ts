// SpreadsheetApp.DataValidation: a rule for what a cell may hold.
import { free, type Methods } from '../door/Method';
import type { Area } from '../document/Area';
import type { Rule } from '../document/Rule';
import type { Context } from './Context';
import { DataValidationCriteria } from './enumerations';

const METHODS = {
  copy: free(''),
  getAllowInvalid: free(''),
  getCriteriaType: free(''),
  getCriteriaValues: free(''),
  getHelpText: free(''),
} satisfies Methods;

type Handle = GoogleAppsScript.Spreadsheet.DataValidation;

export class DataValidation implements Pick<Handle, keyof typeof METHODS> {
  readonly handle: Handle;

  constructor(
    private readonly context: Context,
    readonly rule: Rule,
  ) {
    this.handle = context.execution.expose('SpreadsheetApp.DataValidation', METHODS, this);
  }

  copy(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return this.context.validationBuilder(this.rule);
  }
  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return DataValidationCriteria[this.rule.criteria];
  }
  getCriteriaValues(): unknown[] {
    const isRange = this.rule.criteria === 'VALUE_IN_RANGE';
    return this.rule.values.map((value, index) => (isRange && index === 0 ? this.context.range(value as Area) : value));
  }
  getHelpText(): string {
    return this.rule.helpText as string;
  }
}
