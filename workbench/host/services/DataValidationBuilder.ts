// SpreadsheetApp.DataValidationBuilder: builds a rule.
import { free, type Methods } from '../door/Method';
import type { Criteria, CriteriaValue, Rule } from '../document/Rule';
import { ScriptError } from '../door/ScriptError';
import type { Context } from './Context';
import { areaBehind } from './range/RangePlace';

const METHODS = {
  build: free(''),
  requireCheckbox: free('', 'Cell', 'Cell, Cell'),
  requireDate: free(''),
  requireFormulaSatisfied: free('Text'),
  requireNumberBetween: free('Number, Number'),
  requireNumberEqualTo: free('Number'),
  requireNumberGreaterThan: free('Number'),
  requireNumberGreaterThanOrEqualTo: free('Number'),
  requireNumberLessThan: free('Number'),
  requireNumberLessThanOrEqualTo: free('Number'),
  requireNumberNotBetween: free('Number, Number'),
  requireNumberNotEqualTo: free('Number'),
  requireTextIsEmail: free(''),
  requireValueInList: free('Cell[]', 'Cell[], Boolean'),
  requireValueInRange: free('Range', 'Range, Boolean'),
  setAllowInvalid: free('Boolean'),
  setHelpText: free('Text?'),
} satisfies Methods;

type Handle = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

export class DataValidationBuilder implements Pick<Handle, keyof typeof METHODS> {
  readonly handle: Handle;
  private criteria: Criteria | undefined;
  private values: readonly CriteriaValue[];
  private allowInvalid: boolean;
  private helpText: string | null;

  constructor(
    private readonly context: Context,
    rule: Rule | null,
  ) {
    this.handle = context.execution.expose('SpreadsheetApp.DataValidationBuilder', METHODS, this);
    this.criteria = rule?.criteria;
    this.values = rule?.values ?? [];
    this.allowInvalid = rule?.allowInvalid ?? true;
    this.helpText = rule?.helpText ?? null;
  }

  build(): GoogleAppsScript.Spreadsheet.DataValidation {
    const { criteria, values, allowInvalid, helpText } = this;
    if (!criteria) throw new ScriptError('A data validation rule must have criteria.');
    return this.context.validation({ criteria, values, allowInvalid, helpText });
  }
  requireCheckbox(...values: CriteriaValue[]): Handle {
    return this.require('CHECKBOX', ...values.map(String));
  }
  requireDate(): Handle {
    return this.require('DATE_IS_VALID_DATE');
  }
  requireFormulaSatisfied(formula: string): Handle {
    return this.require('CUSTOM_FORMULA', formula);
  }
  requireNumberBetween(start: number, end: number): Handle {
    return this.require('NUMBER_BETWEEN', start, end);
  }
  requireNumberEqualTo(number: number): Handle {
    return this.require('NUMBER_EQUAL_TO', number);
  }
  requireNumberGreaterThan(number: number): Handle {
    return this.require('NUMBER_GREATER_THAN', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): Handle {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  requireNumberLessThan(number: number): Handle {
    return this.require('NUMBER_LESS_THAN', number);
  }
  requireNumberLessThanOrEqualTo(number: number): Handle {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  requireNumberNotBetween(start: number, end: number): Handle {
    return this.require('NUMBER_NOT_BETWEEN', start, end);
  }
  requireNumberNotEqualTo(number: number): Handle {
    return this.require('NUMBER_NOT_EQUAL_TO', number);
  }
  requireTextIsEmail(): Handle {
    return this.require('TEXT_IS_VALID_EMAIL');
  }
  requireValueInList(values: readonly unknown[], showDropdown = true): Handle {
    return this.require('VALUE_IN_LIST', values.map(String), showDropdown);
  }
  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): Handle {
    return this.require('VALUE_IN_RANGE', areaBehind(range), showDropdown);
  }
  setAllowInvalid(allowInvalid: boolean): Handle {
    this.allowInvalid = allowInvalid;
    return this.handle;
  }
  setHelpText(helpText: string | null): Handle {
    this.helpText = helpText === '' ? null : helpText;
    return this.handle;
  }

  private require(criteria: Criteria, ...values: CriteriaValue[]): Handle {
    this.criteria = criteria;
    this.values = values;
    return this.handle;
  }
}
