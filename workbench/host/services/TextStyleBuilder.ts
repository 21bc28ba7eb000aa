// SpreadsheetApp.TextStyleBuilder: builds the look of a text. What is not set stays as it is in the cell.
import { hexColour } from '../document/hexColour';
import type { TextLook } from '../document/formats';
import { free, type Methods } from '../door/Method';
import type { Context } from './Context';

const METHODS = {
  build: free(''),
  setBold: free('Boolean'),
  setFontFamily: free('Text'),
  setFontSize: free('Integer'),
  setForegroundColor: free('Text'),
  setItalic: free('Boolean'),
} satisfies Methods;

type Handle = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

export class TextStyleBuilder implements Pick<Handle, keyof typeof METHODS> {
  readonly handle: Handle;

  constructor(
    private readonly context: Context,
    private look: TextLook,
  ) {
    this.handle = context.execution.expose('SpreadsheetApp.TextStyleBuilder', METHODS, this);
  }

  build(): GoogleAppsScript.Spreadsheet.TextStyle {
    return this.context.textStyle(this.look);
  }
  setBold(bold: boolean): Handle {
    return this.with({ fontWeight: bold ? 'bold' : 'normal' });
  }
  setFontFamily(fontFamily: string): Handle {
    return this.with({ fontFamily });
  }
  setFontSize(fontSize: number): Handle {
    return this.with({ fontSize });
  }
  setForegroundColor(color: string): Handle {
    return this.with({ fontColor: hexColour(color) });
  }
  setItalic(italic: boolean): Handle {
    return this.with({ fontStyle: italic ? 'italic' : 'normal' });
  }

  private with(change: TextLook): Handle {
    this.look = { ...this.look, ...change };
    return this.handle;
  }
}
