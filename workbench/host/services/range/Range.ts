// SpreadsheetApp.Range: cells of one sheet. The base classes have their place, their content and their rules.
import { cellsOf } from '../../document/Area';
import { writeBorders } from '../../document/writeBorders';
import { clearCells } from '../../document/cells';
import { clearFormats, type FormatName, readFormats, readTextLooks, writeFormats, writeTextLooks } from '../../document/formats';
import { objectBehind } from '../../door/handles';
import { ScriptError } from '../../door/ScriptError';
import { memberName } from '../enumerations';
import { TextStyle } from '../TextStyle';
import type { RangeMethod } from './methods';
import { RangeMerges } from './RangeMerges';

type Handle = GoogleAppsScript.Spreadsheet.Range;
type ClearOptions = NonNullable<Parameters<Handle['clear']>[0]>;

export class Range extends RangeMerges implements Pick<Handle, RangeMethod> {
  getNumberFormat(): string {
    return this.look<string>('numberFormat');
  }
  getNumberFormats(): string[][] {
    return this.looks<string>('numberFormat');
  }
  getBackground(): string {
    return this.look<string>('background');
  }
  getBackgrounds(): string[][] {
    return this.looks<string>('background');
  }
  getFontColors(): string[][] {
    return this.looks<string>('fontColor');
  }
  getFontStyles(): ReturnType<Handle['getFontStyles']> {
    return this.looks('fontStyle');
  }
  getFontWeight(): ReturnType<Handle['getFontWeight']> {
    return this.look('fontWeight');
  }
  getFontWeights(): ReturnType<Handle['getFontWeights']> {
    return this.looks('fontWeight');
  }

  setNumberFormat(format: string): Handle {
    return this.setLook('numberFormat', format);
  }
  setNumberFormats(formats: readonly (readonly string[])[]): Handle {
    return this.setLooks('numberFormat', formats);
  }
  setBackground(color: string | null): Handle {
    return this.setLook('background', color);
  }
  setBackgrounds(colors: readonly (readonly (string | null)[])[]): Handle {
    return this.setLooks('background', colors);
  }
  setFontColor(color: string | null): Handle {
    return this.setLook('fontColor', color);
  }
  setFontColors(colors: readonly (readonly (string | null)[])[]): Handle {
    return this.setLooks('fontColor', colors);
  }
  setFontStyle(style: string | null): Handle {
    return this.setLook('fontStyle', style);
  }
  setFontStyles(styles: readonly (readonly (string | null)[])[]): Handle {
    return this.setLooks('fontStyle', styles);
  }
  setFontWeight(weight: string | null): Handle {
    return this.setLook('fontWeight', weight);
  }
  setFontWeights(weights: readonly (readonly (string | null)[])[]): Handle {
    return this.setLooks('fontWeight', weights);
  }
  setFontFamily(family: string | null): Handle {
    return this.setLook('fontFamily', family);
  }
  setFontSize(size: number): Handle {
    return this.setLook('fontSize', size);
  }
  setHorizontalAlignment(alignment: string | null): Handle {
    return this.setLook('horizontalAlignment', alignment === 'normal' ? null : alignment);
  }
  setHorizontalAlignments(alignments: readonly (readonly (string | null)[])[]): Handle {
    return this.setLooks(
      'horizontalAlignment',
      alignments.map((row) => row.map((alignment) => (alignment === 'normal' ? null : alignment))),
    );
  }
  setVerticalAlignment(alignment: string | null): Handle {
    return this.setLook('verticalAlignment', alignment);
  }
  setWrap(wrap: boolean): Handle {
    return this.setLook('wrapStrategy', wrap ? 'WRAP' : 'OVERFLOW');
  }
  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): Handle {
    return this.setLook('wrapStrategy', memberName(strategy));
  }
  getTextStyle(): GoogleAppsScript.Spreadsheet.TextStyle {
    return this.context.textStyle(readTextLooks(this.context.document, this.corner)[0]?.[0] ?? {});
  }
  getTextStyles(): GoogleAppsScript.Spreadsheet.TextStyle[][] {
    return readTextLooks(this.context.document, this.area).map((line) => line.map((look) => this.context.textStyle(look)));
  }
  setTextStyle(style: GoogleAppsScript.Spreadsheet.TextStyle): Handle {
    return this.setTextStyles(this.filled(style));
  }
  setTextStyles(styles: readonly (readonly GoogleAppsScript.Spreadsheet.TextStyle[])[]): Handle {
    this.assertSize(styles);
    const looks = styles.map((line) => line.map((style) => objectBehind(style, TextStyle).look));
    writeTextLooks(this.context.document, this.area, looks);
    return this.handle;
  }
  /** True draws a border, false removes it, null leaves it. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): Handle {
    writeBorders(
      this.context.document,
      this.area,
      { top, left, bottom, right, vertical, horizontal },
      color,
      style === null ? 'SOLID' : memberName(style),
    );
    return this.handle;
  }

  /** Clears contents, formats and conditional formats; notes and validations stay. With options, clears only what they name. */
  clear(options: ClearOptions = {}): Handle {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly, ...others } = options;
    const [odd] = Object.keys(others);
    if (odd !== undefined) throw new ScriptError(`clear with ${odd} is not in this host`);
    const isAll = ![contentsOnly, formatOnly, commentsOnly, validationsOnly].some(Boolean);
    if (isAll || contentsOnly) clearCells(this.context.document, this.area);
    if (isAll || formatOnly) clearFormats(this.context.document, this.area);
    if (commentsOnly) this.setNote(null);
    if (validationsOnly) this.clearDataValidations();
    return this.handle;
  }
  activate(): Handle {
    const { sheetId, row, column, rows, columns } = this.area;
    const sheet = this.context.document.sheet(sheetId);
    this.context.document.engine.workbook.setActiveSheet(sheet);
    this.context.document.activated.add(sheetId);
    sheet.setActiveRange(sheet.getRange(row, column, rows, columns));
    return this.handle;
  }

  private look<T>(name: FormatName): T {
    return readFormats(this.context.document, this.corner, name)[0]?.[0] as T;
  }
  private looks<T>(name: FormatName): T[][] {
    return readFormats(this.context.document, this.area, name) as T[][];
  }
  private setLook(name: FormatName, value: string | number | null): Handle {
    return this.setLooks(
      name,
      cellsOf(this.area, () => value),
    );
  }
  private setLooks(name: FormatName, values: readonly (readonly (string | number | null)[])[]): Handle {
    this.assertSize(values);
    const odd = values.flat().find((value) => value !== null && !isKnown(name, value));
    if (odd !== undefined) throw new ScriptError(`Invalid argument: ${odd}`);
    writeFormats(this.context.document, this.area, name, values);
    return this.handle;
  }
}

const WORDS: Readonly<Partial<Record<FormatName, readonly string[]>>> = {
  fontWeight: ['normal', 'bold'],
  fontStyle: ['normal', 'italic'],
  horizontalAlignment: ['left', 'center', 'right'],
  verticalAlignment: ['top', 'middle', 'bottom'],
  wrapStrategy: ['OVERFLOW', 'CLIP', 'WRAP'],
};
const isKnown = (name: FormatName, value: string | number) => WORDS[name]?.includes(String(value)) ?? true;
