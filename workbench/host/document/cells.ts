// Values, formulas and number formats of cells, read and written as Apps Script does.
import type { ICellData, IStyleData } from '../../engine/univer';
import { isDate } from '../script/kinds';
import { type Area, cellsOf } from './Area';
import type { Document } from './Document';
import { instantOfSerial, isDatePattern, serialOf } from './serialDate';
import { typed } from '../../engine/spelling/typed';

export type CellValue = number | string | boolean | Date;

/** A prepared write: the content in Univer's form, and the value that a validation checks. */
export interface Written {
  readonly data: ICellData;
  /** The value as the cell will hold it; undefined for a formula, whose value is not known yet. `''` empties the cell. */
  readonly value: number | string | boolean | undefined;
}

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** A cell's own format, with its row's and column's; without conditional formats. */
export function styleAt(document: Document, sheetId: string, row: number, column: number): IStyleData {
  const sheet = document.sheet(sheetId).getSheet();
  return sheet.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column)) ?? {};
}

/** The number format of a cell; undefined without a format. */
export function patternAt(document: Document, sheetId: string, row: number, column: number): string | undefined {
  return styleAt(document, sheetId, row, column).n?.pattern;
}

/** The number format in which a cell shows its value: its own, or the format of its formula's value. */
export function shownPatternAt(document: Document, sheetId: string, row: number, column: number): string | undefined {
  return patternAt(document, sheetId, row, column) ?? (document.engine.numberFormat(sheetId, row, column) || undefined);
}

/** Rows × columns of values: `''` for a blank, an error as its text, a date as the instant of its midnight in the spreadsheet's zone. */
export function readValues(document: Document, area: Area): CellValue[][] {
  document.calculate();
  return cellsOf(area, (row, column) => {
    const value = document.value(area.sheetId, row, column);
    if (typeof value !== 'number' || !isDatePattern(shownPatternAt(document, area.sheetId, row, column))) return value;
    return new Date(instantOfSerial(value, document.settings.timeZone));
  });
}

/** Prepares the write of each value without writing. Null and undefined empty a cell. */
export function prepare(document: Document, area: Area, values: readonly (readonly unknown[])[]): Written[][] {
  const { spelling } = document;
  return cellsOf(area, (row, column) => {
    const value = values[row - area.row]?.[column - area.column];
    if (value === null || value === undefined || value === '') return { data: EMPTY, value: '' };
    const pattern = () => patternAt(document, area.sheetId, row, column);
    if (typeof value === 'number') return plain(value);
    if (typeof value === 'boolean') return plain(value);
    if (isDate(value)) {
      const serial = serialOf(value.getTime(), document.settings.timeZone);
      return formatted(serial, Number.isInteger(serial) ? spelling.formats.day : spelling.formats.dayAndTime, pattern());
    }
    const entry = typed(value as string, pattern(), spelling);
    if ('formula' in entry) return { data: { ...EMPTY, f: entry.formula }, value: undefined };
    return entry.pattern ? formatted(Number(entry.value), entry.pattern, pattern()) : plain(entry.value);
  });
}

function plain(value: number | string | boolean): Written {
  if (typeof value === 'boolean') return { data: { ...EMPTY, v: value ? 1 : 0, t: BOOLEAN }, value };
  return { data: { ...EMPTY, v: value, t: typeof value === 'number' ? NUMBER : TEXT }, value };
}

/** A number whose spelling implies a format, for a cell without a format of its own. */
function formatted(value: number, pattern: string, present: string | undefined): Written {
  const { data } = plain(value);
  return { data: present && present !== 'General' ? data : { ...data, s: { n: { pattern } } }, value };
}

type Cells = readonly (readonly { readonly data: ICellData }[])[];

/** Writes prepared cells at once. Users cannot undo a script's write, so Univer keeps no copy for it. */
export function writeCells(document: Document, area: Area, cells: Cells): void {
  write(document, area, cells, {});
}

/** Writes styles only: Univer then looks for no formulas in what was written. */
export function writeStyles(document: Document, area: Area, cells: Cells): void {
  write(document, area, cells, { trigger: 'sheet.command.set-style' });
}

function write(document: Document, area: Area, cells: Cells, options: { readonly trigger?: string }): void {
  document.assertEditable(area);
  const matrix: Record<number, Record<number, ICellData>> = {};
  cells.forEach((line, down) => {
    const row: Record<number, ICellData> = {};
    line.forEach(({ data }, right) => (row[area.column + right] = data));
    matrix[area.row + down] = row;
  });
  document.execute('sheet.mutation.set-range-values', { subUnitId: area.sheetId, cellValue: matrix, ...options });
}

/** Rows × columns of formulas; a text without its `=` gets one, `''` empties the cell. */
export function formulaCells(formulas: readonly (readonly string[])[]): { data: ICellData }[][] {
  const whole = (formula: string) => (formula.startsWith('=') ? formula : `=${formula}`);
  return formulas.map((line) => line.map((formula) => ({ data: formula === '' ? EMPTY : { ...EMPTY, f: whole(formula) } })));
}

/** Empties the cells of an area; formats, notes and validations stay. */
export function clearCells(document: Document, area: Area): void {
  writeCells(
    document,
    area,
    cellsOf(area, () => ({ data: EMPTY })),
  );
}
