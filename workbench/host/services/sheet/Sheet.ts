// SpreadsheetApp.Sheet: one tab of the spreadsheet. Its place, its grid and its charts are in the base classes.
import { readConditionalFormats, writeConditionalFormats } from '../../document/ConditionalFormat';
import { prepare, writeCells } from '../../document/cells';
import { contentSize, dataArea } from '../../document/content';
import { copyName, copySheet } from '../../document/copySheet';
import { assertLengths, assertRoom } from '../../document/limits';
import { sortRows } from '../../document/sortRows';
import { assertValid } from '../../document/validations';
import { objectBehind } from '../../door/handles';
import { ConditionalFormatRule } from '../ConditionalFormatRule';
import { memberName } from '../enumerations';
import type { SheetMethod } from './methods';
import { SheetCharts } from './SheetCharts';

type Handle = GoogleAppsScript.Spreadsheet.Sheet;

export class Sheet extends SheetCharts implements Pick<Handle, SheetMethod> {
  /** Writes after the last content, on a new row where the sheet is full; blanks of a spilled array count as content. */
  appendRow(values: readonly unknown[]): Handle {
    const { document } = this.context;
    const { rows } = contentSize(document, this.sheetId);
    if (rows === this.getMaxRows()) this.insertRowAfter(rows);
    if (values.length > this.getMaxColumns()) this.insertColumnsAfter(this.getMaxColumns(), values.length - this.getMaxColumns());
    const area = { sheetId: this.sheetId, row: rows, column: 0, rows: 1, columns: values.length };
    const cells = prepare(document, area, [values]);
    assertLengths(cells);
    assertValid(document, area, cells);
    writeCells(document, area, cells);
    return this.handle;
  }
  /** Sorts all rows by a column counted from 1, the first row too. */
  sort(column: number, ascending = true): Handle {
    const { document } = this.context;
    sortRows(document, dataArea(document, this.sheetId), [{ column: column - 1, ascending }]);
    return this.handle;
  }

  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return readConditionalFormats(this.context.document, this.sheetId).map((format) => this.context.conditionalFormat(format));
  }
  setConditionalFormatRules(rules: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    const formats = rules.map((rule) => objectBehind(rule, ConditionalFormatRule).format);
    writeConditionalFormats(this.context.document, this.sheetId, formats);
  }
  /** The protections of the type: of ranges, or of the whole sheet. */
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    const whole = memberName(type) === 'SHEET';
    const { protections } = this.context.document;
    return protections
      .onSheet(this.sheetId)
      .filter(({ area }) => (area === null) === whole)
      .map((protection) => this.context.protection(protection));
  }
  /** The protection of the whole sheet; a sheet has one at most. */
  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const { protections } = this.context.document;
    const present = protections.onSheet(this.sheetId).find(({ area }) => area === null);
    return this.context.protection(present ?? protections.add(this.sheetId, null));
  }
  /** A copy after the other sheets, with its charts and without its protections. The host copies into the open spreadsheet only. */
  copyTo(): Handle {
    assertRoom(this.context.document, this.getMaxRows() * this.getMaxColumns());
    const { document } = this.context;
    const last = document.engine.workbook.getSheets().length;
    return this.context.sheet(copySheet(document, this.sheetId, copyName(document, this.sheetId), last));
  }
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return this.sheet.getFilter() ? this.context.filter(this.sheetId) : null;
  }
}
