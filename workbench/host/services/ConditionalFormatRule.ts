// SpreadsheetApp.ConditionalFormatRule and its BooleanCondition.
import type { ConditionalFormat } from '../document/ConditionalFormat';
import { free, type Methods } from '../door/Method';
import type { Context } from './Context';
import { BooleanCriteria } from './enumerations';

const METHODS = { copy: free(''), getBooleanCondition: free(''), getRanges: free('') } satisfies Methods;
const CONDITION_METHODS = {
  getBackground: free(''),
  getBold: free(''),
  getCriteriaType: free(''),
  getCriteriaValues: free(''),
  getFontColor: free(''),
  getItalic: free(''),
} satisfies Methods;

type Handle = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

export class ConditionalFormatRule implements Pick<Handle, keyof typeof METHODS> {
  readonly handle: Handle;

  constructor(
    private readonly context: Context,
    readonly format: ConditionalFormat,
  ) {
    this.handle = context.execution.expose('SpreadsheetApp.ConditionalFormatRule', METHODS, this);
  }

  copy(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return this.context.conditionalFormatBuilder(this.format);
  }
  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.format.areas.map((area) => this.context.range(area));
  }
  getBooleanCondition(): Condition | null {
    const { condition, background, bold, fontColor, italic } = this.format;
    if (!condition) return null;
    const object: Pick<Condition, keyof typeof CONDITION_METHODS> = {
      getBackground: () => background,
      getBold: () => bold,
      getCriteriaType: () => BooleanCriteria[condition.criteria],
      getCriteriaValues: () => [...condition.values],
      getFontColor: () => fontColor,
      getItalic: () => italic,
    };
    return this.context.execution.expose('SpreadsheetApp.BooleanCondition', CONDITION_METHODS, object);
  }
}
