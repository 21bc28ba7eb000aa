// SpreadsheetApp.ConditionalFormatRuleBuilder: builds a conditional format.
import { hexColour } from '../document/hexColour';
import type { Condition, ConditionalFormat } from '../document/ConditionalFormat';
import { free, type Methods } from '../door/Method';
import { ScriptError } from '../door/ScriptError';
import type { Context } from './Context';
import { areaBehind } from './range/RangePlace';

const METHODS = {
  build: free(''),
  setBackground: free('Text?'),
  setBold: free('Boolean?'),
  setFontColor: free('Text?'),
  setItalic: free('Boolean?'),
  setRanges: free('Range[]'),
  whenFormulaSatisfied: free('Text'),
  whenNumberBetween: free('Number, Number'),
  whenNumberEqualTo: free('Number'),
  whenNumberGreaterThan: free('Number'),
  whenNumberGreaterThanOrEqualTo: free('Number'),
  whenNumberLessThan: free('Number'),
  whenNumberLessThanOrEqualTo: free('Number'),
  whenNumberNotBetween: free('Number, Number'),
  whenNumberNotEqualTo: free('Number'),
  whenTextContains: free('Text'),
  whenTextDoesNotContain: free('Text'),
  whenTextEndsWith: free('Text'),
  whenTextEqualTo: free('Text'),
  whenTextStartsWith: free('Text'),
} satisfies Methods;

type Handle = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
const NEW: ConditionalFormat = { areas: [], condition: null, bold: null, italic: null, background: null, fontColor: null };

export class ConditionalFormatRuleBuilder implements Pick<Handle, keyof typeof METHODS> {
  readonly handle: Handle;
  private format: ConditionalFormat;

  constructor(
    private readonly context: Context,
    format: ConditionalFormat | null,
  ) {
    this.handle = context.execution.expose('SpreadsheetApp.ConditionalFormatRuleBuilder', METHODS, this);
    this.format = format ?? NEW;
  }

  build(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
    if (!this.format.condition) throw new ScriptError('A conditional format rule must have a condition.');
    if (this.format.areas.length === 0) throw new ScriptError('A conditional format rule must have at least one range.');
    return this.context.conditionalFormat(this.format);
  }
  setBackground(background: string | null): Handle {
    return this.with({ background: background === null ? null : hexColour(background) });
  }
  setBold(bold: boolean | null): Handle {
    return this.with({ bold });
  }
  setFontColor(fontColor: string | null): Handle {
    return this.with({ fontColor: fontColor === null ? null : hexColour(fontColor) });
  }
  setItalic(italic: boolean | null): Handle {
    return this.with({ italic });
  }
  setRanges(ranges: readonly GoogleAppsScript.Spreadsheet.Range[]): Handle {
    return this.with({ areas: ranges.map(areaBehind) });
  }
  whenFormulaSatisfied(formula: string): Handle {
    return this.when('CUSTOM_FORMULA', formula);
  }
  whenNumberBetween(start: number, end: number): Handle {
    return this.when('NUMBER_BETWEEN', start, end);
  }
  whenNumberEqualTo(number: number): Handle {
    return this.when('NUMBER_EQUAL_TO', number);
  }
  whenNumberGreaterThan(number: number): Handle {
    return this.when('NUMBER_GREATER_THAN', number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): Handle {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  whenNumberLessThan(number: number): Handle {
    return this.when('NUMBER_LESS_THAN', number);
  }
  whenNumberLessThanOrEqualTo(number: number): Handle {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  whenNumberNotBetween(start: number, end: number): Handle {
    return this.when('NUMBER_NOT_BETWEEN', start, end);
  }
  whenNumberNotEqualTo(number: number): Handle {
    return this.when('NUMBER_NOT_EQUAL_TO', number);
  }
  whenTextContains(text: string): Handle {
    return this.when('TEXT_CONTAINS', text);
  }
  whenTextDoesNotContain(text: string): Handle {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }
  whenTextEndsWith(text: string): Handle {
    return this.when('TEXT_ENDS_WITH', text);
  }
  whenTextEqualTo(text: string): Handle {
    return this.when('TEXT_EQUAL_TO', text);
  }
  whenTextStartsWith(text: string): Handle {
    return this.when('TEXT_STARTS_WITH', text);
  }

  private when(criteria: Condition['criteria'], ...values: (string | number)[]): Handle {
    return this.with({ condition: { criteria, values } });
  }
  private with(change: Partial<ConditionalFormat>): Handle {
    this.format = { ...this.format, ...change };
    return this.handle;
  }
}
