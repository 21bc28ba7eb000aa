// SpreadsheetApp: the open spreadsheet, its builders and its user interface.
import { free, handle, menu, type Methods, write } from '../door/Method';
import type { Context } from './Context';
import * as enumerations from './enumerations';
import { Ui } from './Ui';

const METHODS = {
  flush: { ...write(''), count: 'call' },
  getActive: handle(''),
  getActiveSpreadsheet: handle(''),
  getActiveSheet: handle(''),
  getUi: menu(''),
  newConditionalFormatRule: free(''),
  newDataValidation: free(''),
  newTextStyle: free(''),
} satisfies Methods;

const { BooleanCriteria, BorderStyle, DataValidationCriteria, ProtectionType, WrapStrategy } = enumerations;

type Handle = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export class SpreadsheetApp implements Pick<Handle, keyof typeof METHODS> {
  readonly handle: Handle;

  constructor(private readonly context: Context) {
    const members = { BooleanCriteria, BorderStyle, DataValidationCriteria, ProtectionType, WrapStrategy };
    this.handle = context.execution.expose('SpreadsheetApp', METHODS, this, members);
  }

  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.context.spreadsheet();
  }
  getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.context.spreadsheet();
  }
  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.context.spreadsheet().getActiveSheet();
  }
  getUi(): GoogleAppsScript.Base.Ui {
    return new Ui(this.context).handle;
  }
  /** Brings every formula up to date. */
  flush(): void {
    this.context.document.calculate();
  }
  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return this.context.validationBuilder(null);
  }
  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return this.context.conditionalFormatBuilder(null);
  }
  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return this.context.textStyleBuilder({});
  }
}
