// SpreadsheetApp.Spreadsheet: the open spreadsheet.
import { asArea } from '../document/Area';
import { assertRoom } from '../document/limits';
import { copySheet } from '../document/copySheet';
import { newSheetId, sheetIdOf } from '../document/sheetIds';
import { costing, handle, lacking, type Methods, read, show, write } from '../door/Method';
import { objectBehind } from '../door/handles';
import { ScriptError } from '../door/ScriptError';
import type { Context } from './Context';
import { assertFree, SheetPlace } from './sheet/SheetPlace';
import { PEOPLE_METHODS, SpreadsheetPeople } from './SpreadsheetPeople';

const METHODS = {
  ...PEOPLE_METHODS,
  deleteSheet: write('Sheet'),
  getActiveRange: handle(''),
  getActiveSheet: handle(''),
  getId: read(''),
  getName: costing(150, read('')),
  getSheetById: handle('Integer'),
  getSheetByName: handle('Text'),
  getSheets: handle(''),
  getSpreadsheetLocale: read(''),
  getSpreadsheetTimeZone: read(''),
  getUrl: read(''),
  insertSheet: lacking(
    write('', 'Text', 'Integer', 'Text, Integer', 'Text, Integer, Object'),
    ...['Object', 'Text, Object', 'Integer, Object'],
  ),
  moveActiveSheet: write('Integer'),
  setActiveSheet: show('Sheet', 'Sheet, Boolean'),
  toast: show('Text', 'Text, Text', 'Text, Text, Number'),
} satisfies Methods;

/** As Google makes them. */
const NEW_SHEET = { rowCount: 1000, columnCount: 26, defaultRowHeight: 21, defaultColumnWidth: 100 };

/** The default duration of a toast, in seconds. */
const USUAL_TOAST = 5;

type Handle = GoogleAppsScript.Spreadsheet.Spreadsheet;
type SheetHandle = GoogleAppsScript.Spreadsheet.Sheet;

export class Spreadsheet extends SpreadsheetPeople implements Pick<Handle, keyof typeof METHODS> {
  readonly handle: Handle;

  constructor(context: Context) {
    super(context);
    this.handle = context.execution.expose('SpreadsheetApp.Spreadsheet', METHODS, this);
  }

  private get workbook() {
    return this.context.document.engine.workbook;
  }

  getId(): string {
    return this.context.document.id;
  }
  getName(): string {
    return this.workbook.getName();
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }
  getSpreadsheetLocale(): string {
    return this.context.document.settings.locale;
  }
  getSpreadsheetTimeZone(): string {
    return this.context.document.settings.timeZone;
  }

  getSheets(): SheetHandle[] {
    return this.workbook.getSheets().map((sheet) => this.context.sheet(sheet.getSheetId()));
  }
  getSheetByName(name: string): SheetHandle | null {
    const sheet = this.workbook.getSheets().find((one) => one.getSheetName() === name);
    return sheet ? this.context.sheet(sheet.getSheetId()) : null;
  }
  getSheetById(number: number): SheetHandle | null {
    const id = sheetIdOf(this.context.document, number);
    return id === undefined ? null : this.context.sheet(id);
  }
  getActiveSheet(): SheetHandle {
    return this.context.sheet(this.workbook.getActiveSheet().getSheetId());
  }
  setActiveSheet(sheet: SheetHandle): SheetHandle {
    this.workbook.setActiveSheet(this.context.document.sheet(objectBehind(sheet, SheetPlace).sheetId));
    return sheet;
  }
  getActiveRange(): GoogleAppsScript.Spreadsheet.Range | null {
    const range = this.workbook.getActiveRange();
    return range ? this.context.range(asArea(range.getSheetId(), range.getRange())) : null;
  }

  /** With a name, an index counted from 0, or both, and then a template to copy; the new sheet becomes the active one. */
  insertSheet(...words: unknown[]): SheetHandle {
    const [first, second = this.workbook.getSheets().length] = words;
    const name = typeof first === 'string' ? first : this.newName();
    const index = typeof first === 'number' ? first : Number(second);
    assertFree(this.context, name);
    if (index < 0 || index > this.workbook.getSheets().length) throw new ScriptError('The sheet index is out of bounds.');
    const options = words[2];
    if (options !== undefined) return this.context.sheet(this.insertCopy(name, index, options as object));
    assertRoom(this.context.document, NEW_SHEET.rowCount * NEW_SHEET.columnCount);
    const id = newSheetId(this.context.document);
    this.workbook.insertSheet(name, { index, sheet: { id, ...NEW_SHEET } });
    return this.context.sheet(id);
  }
  private insertCopy(name: string, index: number, { template, ...others }: { template?: unknown }): string {
    const { document } = this.context;
    const { sheetId } = objectBehind(template, SheetPlace);
    const [odd] = Object.keys(others);
    if (odd !== undefined) throw new ScriptError(`insertSheet with ${odd} is not in this host`);
    if (document.protections.onSheet(sheetId).length > 0)
      throw new ScriptError('insertSheet with a template that has protections is not in this host');
    const { rowCount, columnCount } = document.sheet(sheetId).getSheet().getConfig();
    assertRoom(document, rowCount * columnCount);
    const id = copySheet(document, sheetId, name, index);
    this.workbook.setActiveSheet(document.sheet(id));
    return id;
  }
  deleteSheet(sheet: SheetHandle): void {
    if (this.workbook.getSheets().length === 1) throw new ScriptError("You can't remove all the sheets in a document.");
    this.workbook.deleteSheet(objectBehind(sheet, SheetPlace).sheetId);
  }
  /** Moves the active sheet to a place counted from 1. */
  moveActiveSheet(position: number): void {
    if (position < 1 || position > this.workbook.getSheets().length)
      throw new ScriptError('The sheet position is out of bounds.');
    this.workbook.moveActiveSheet(position - 1);
  }
  toast(message: string, title = '', seconds: number | null = USUAL_TOAST): void {
    this.context.screen.toast(message, title, seconds ?? USUAL_TOAST);
  }

  private newName(): string {
    const names = this.workbook.getSheets().map((sheet) => sheet.getSheetName());
    for (let number = names.length + 1; ; number++) if (!names.includes(`Sheet${number}`)) return `Sheet${number}`;
  }
}
