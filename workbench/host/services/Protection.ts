// SpreadsheetApp.Protection: a protected range or sheet.
import type { Protection as Protected } from '../document/Protections';
import { type Area } from '../document/Area';
import { handle, type Methods, read, write } from '../door/Method';
import { ScriptError } from '../door/ScriptError';
import type { Context } from './Context';
import { ProtectionType } from './enumerations';
import { areaBehind } from './range/RangePlace';

const METHODS = {
  canEdit: read(''),
  getDescription: read(''),
  getEditors: read(''),
  getProtectionType: read(''),
  getRange: handle(''),
  getUnprotectedRanges: read(''),
  isWarningOnly: read(''),
  remove: write(''),
  setDescription: write('Text'),
  setUnprotectedRanges: write('Range[]'),
  setWarningOnly: write('Boolean'),
} satisfies Methods;

type Handle = GoogleAppsScript.Spreadsheet.Protection;

export class Protection implements Pick<Handle, keyof typeof METHODS> {
  readonly handle: Handle;

  constructor(
    private readonly context: Context,
    private readonly protection: Protected,
  ) {
    this.handle = context.execution.expose('SpreadsheetApp.Protection', METHODS, this);
  }

  getDescription(): string {
    return this.present.description;
  }
  setDescription(description: string): Handle {
    this.present.description = description;
    return this.handle;
  }
  /** Whether the user may edit what is protected. */
  canEdit(): boolean {
    return this.present.warningOnly || this.context.document.settings.mayEditProtected;
  }
  isWarningOnly(): boolean {
    return this.present.warningOnly;
  }
  setWarningOnly(warningOnly: boolean): Handle {
    this.present.warningOnly = warningOnly;
    return this.handle;
  }
  /** Without the owner, who may always edit. No one else can be added. */
  getEditors(): GoogleAppsScript.Base.User[] {
    return [];
  }
  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return this.present.area ? ProtectionType.RANGE : ProtectionType.SHEET;
  }
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { area, sheetId } = this.present;
    return this.context.range(area ?? this.wholeSheet(sheetId));
  }
  /** The ranges of the protected sheet that anyone may edit. */
  getUnprotectedRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return (this.present.unprotected ?? []).map((area) => this.context.range(area));
  }
  setUnprotectedRanges(ranges: readonly GoogleAppsScript.Spreadsheet.Range[]): Handle {
    if (this.present.area) throw new ScriptError('Only a protected sheet can have unprotected ranges.');
    const areas = ranges.map(areaBehind);
    if (areas.some(({ sheetId }) => sheetId !== this.present.sheetId))
      throw new ScriptError('Unprotected ranges must be on the protected sheet.');
    this.present.unprotected = areas;
    return this.handle;
  }
  remove(): void {
    this.context.document.protections.remove(this.present);
  }

  private wholeSheet(sheetId: string): Area {
    const sheet = this.context.document.sheet(sheetId);
    return { sheetId, row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  }
  private get present(): Protected {
    if (!this.context.document.protections.has(this.protection)) throw new ScriptError('The protection has been removed.');
    return this.protection;
  }
}
