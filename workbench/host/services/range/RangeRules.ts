// What goes with a range's cells: validations, notes, protection, filter, order of rows.
import { asRange, cellsOf } from '../../document/Area';
import { prepare, readValues, writeCells } from '../../document/cells';
import { readNotes, writeNotes } from '../../document/notes';
import type { Rule } from '../../document/Rule';
import { sortRows, type SortKey } from '../../document/sortRows';
import { readRules, setRule } from '../../document/validations';
import { objectBehind } from '../../door/handles';
import { ScriptError } from '../../door/ScriptError';
import { isPlainObject } from '../../script/kinds';
import { DataValidation } from '../DataValidation';
import { RangeContent } from './RangeContent';

export abstract class RangeRules extends RangeContent {
  getDataValidations(): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
    return readRules(this.context.document, this.area).map((line) => line.map((rule) => rule && this.context.validation(rule)));
  }
  getDataValidation(): GoogleAppsScript.Spreadsheet.DataValidation | null {
    const rule = readRules(this.context.document, this.corner)[0]?.[0];
    return rule ? this.context.validation(rule) : null;
  }
  setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): GoogleAppsScript.Spreadsheet.Range {
    setRule(this.context.document, this.area, rule && objectBehind(rule, DataValidation).rule);
    return this.handle;
  }
  /** Adjacent cells of a column with the same rule get it in one call. */
  setDataValidations(
    rules: readonly (readonly (GoogleAppsScript.Spreadsheet.DataValidation | null)[])[],
  ): GoogleAppsScript.Spreadsheet.Range {
    this.assertSize(rules);
    const { row, column, sheetId, columns } = this.area;
    const plain: (Rule | null)[][] = rules.map((line) => line.map((rule) => rule && objectBehind(rule, DataValidation).rule));
    for (let right = 0; right < columns; right++) {
      for (let down = 0; down < plain.length;) {
        const rule = plain[down]?.[right] ?? null;
        const end = plain.findIndex((line, index) => index > down && (line[right] ?? null) !== rule);
        const rows = (end < 0 ? plain.length : end) - down;
        setRule(this.context.document, { sheetId, row: row + down, column: column + right, rows, columns: 1 }, rule);
        down += rows;
      }
    }
    return this.handle;
  }
  clearDataValidations(): GoogleAppsScript.Spreadsheet.Range {
    setRule(this.context.document, this.area, null);
    return this.handle;
  }
  /** Checkboxes in every cell, unticked where the cell was blank. */
  insertCheckboxes(): GoogleAppsScript.Spreadsheet.Range {
    const { document } = this.context;
    setRule(document, this.area, { criteria: 'CHECKBOX', values: [], allowInvalid: false, helpText: null });
    const values = readValues(document, this.area).map((line) => line.map((value) => (value === '' ? false : value)));
    writeCells(document, this.area, prepare(document, this.area, values));
    return this.handle;
  }

  getNotes(): string[][] {
    return readNotes(this.context.document, this.area);
  }
  getNote(): string {
    return readNotes(this.context.document, this.corner)[0]?.[0] ?? '';
  }
  setNotes(notes: readonly (readonly (string | null)[])[]): GoogleAppsScript.Spreadsheet.Range {
    this.assertSize(notes);
    writeNotes(this.context.document, this.area, notes);
    return this.handle;
  }
  setNote(note: string | null): GoogleAppsScript.Spreadsheet.Range {
    return this.setNotes(cellsOf(this.area, () => note));
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return this.context.protection(this.context.document.protections.add(this.area.sheetId, this.area));
  }
  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    const sheet = this.context.document.sheet(this.area.sheetId);
    if (sheet.getFilter()) throw new ScriptError("You can't create a filter in a sheet that already has a filter.");
    sheet.getRange(asRange(this.area)).createFilter();
    return this.context.filter(this.area.sheetId);
  }
  /** By one column of the sheet, counted from 1 (a negative number: descending), by `{column, ascending}`, or by several of these. */
  sort(order: number | object | readonly (number | object)[]): GoogleAppsScript.Spreadsheet.Range {
    const keys = (Array.isArray(order) ? order : [order]).map((key: unknown): SortKey => {
      if (typeof key === 'number') return { column: Math.abs(key) - 1, ascending: key > 0 };
      const { column, ascending = true } = isPlainObject(key) ? key : {};
      if (typeof column !== 'number' || typeof ascending !== 'boolean') throw new ScriptError('Invalid argument: sortSpecObj');
      return { column: column - 1, ascending };
    });
    for (const { column } of keys) {
      const inside = column >= this.area.column && column < this.area.column + this.area.columns;
      if (!inside) throw new ScriptError('The sort column must be within the range.');
    }
    sortRows(this.context.document, this.area, keys);
    return this.handle;
  }
}
