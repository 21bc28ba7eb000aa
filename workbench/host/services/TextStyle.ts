// SpreadsheetApp.TextStyle: how a text looks.
import type { TextLook } from '../document/formats';
import { free, type Methods } from '../door/Method';
import type { Context } from './Context';

const METHODS = {
  copy: free(''),
  getFontFamily: free(''),
  getFontSize: free(''),
  getForegroundColor: free(''),
  isBold: free(''),
  isItalic: free(''),
} satisfies Methods;

type Handle = GoogleAppsScript.Spreadsheet.TextStyle;

export class TextStyle implements Pick<Handle, keyof typeof METHODS> {
  readonly handle: Handle;

  constructor(
    private readonly context: Context,
    readonly look: TextLook,
  ) {
    this.handle = context.execution.expose('SpreadsheetApp.TextStyle', METHODS, this);
  }

  copy(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return this.context.textStyleBuilder(this.look);
  }
  getFontFamily(): string | null {
    return this.look.fontFamily ?? null;
  }
  getFontSize(): number | null {
    return this.look.fontSize ?? null;
  }
  getForegroundColor(): string | null {
    return this.look.fontColor ?? null;
  }
  isBold(): boolean | null {
    return this.look.fontWeight === undefined ? null : this.look.fontWeight === 'bold';
  }
  isItalic(): boolean | null {
    return this.look.fontStyle === undefined ? null : this.look.fontStyle === 'italic';
  }
}
