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
  document.calculateFor(area);
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
  document.assertEditable(area);
  const matrix: Record<number, Record<number, ICellData>> = {};
  cells.forEach((line, down) => {
    const row: Record<number, ICellData> = {};
    line.forEach(({ data }, right) => (row[area.column + right] = data));
    matrix[area.row + down] = row;
  });
  document.execute('sheet.mutation.set-range-values', { subUnitId: area.sheetId, cellValue: matrix });
}

/** What changes in a style; a property that is null is removed, and null removes them all. */
export type StyleChange = { readonly [Key in keyof IStyleData]?: IStyleData[Key] | null } | null;

/**
 * Writes styles only, and each combination of a style and a change once: Univer merges and stores a style for every cell. Share the change
 * of cells that change alike.
 */
export function writeStyles(document: Document, area: Area, changes: readonly (readonly StyleChange[])[]): void {
  document.assertEditable(area);
  const book = document.engine.workbook.getWorkbook();
  const styles = book.getStyles();
  const matrix = document.sheet(area.sheetId).getSheet().getCellMatrix();
  const merged = new Map<StyleChange, Map<string, string | undefined>>();
  const merge = (old: ICellData['s'], change: StyleChange): string | undefined => {
    const key = typeof old === 'string' ? old : JSON.stringify(old ?? null);
    const known = merged.get(change) ?? new Map<string, string | undefined>();
    merged.set(change, known);
    if (!known.has(key)) {
      const style = changed((typeof old === 'string' ? styles.get(old) : old) ?? {}, change);
      known.set(key, (style && styles.setValue(style)) ?? undefined);
    }
    return known.get(key);
  };
  /** What Univer itself writes: styles of rich texts, and the corners, which tell the page what changed. */
  const written: Record<number, Record<number, ICellData>> = {};
  changes.forEach((line, down) =>
    line.forEach((change, right) => {
      const [row, column] = [area.row + down, area.column + right];
      const cell: ICellData = matrix.getValue(row, column) ?? {};
      if (cell.p) {
        (written[row] ??= {})[column] = { s: change as IStyleData | null };
        return;
      }
      const style = merge(cell.s, change);
      if (style !== undefined) matrix.setValue(row, column, Object.assign(cell, { s: style }));
      else if (Object.keys(cell).some((key) => key !== 's')) delete cell.s;
      else matrix.realDeleteValue(row, column);
    }),
  );
  // A number format can change what formulas give: a style in the corners makes the engine look.
  const isFormat = changes.some((line) => line.some((change) => change === null || 'n' in change));
  const corners = [
    [area.row, area.column],
    [area.row + area.rows - 1, area.column + area.columns - 1],
  ] as const;
  for (const [row, column] of corners)
    (written[row] ??= {})[column] ??= isFormat ? { s: matrix.getValue(row, column)?.s ?? null } : {};
  document.execute('sheet.mutation.set-range-values', {
    subUnitId: area.sheetId,
    cellValue: written,
    trigger: 'sheet.command.set-style',
  });
}

const COLOURED = ['ul', 'ol', 'st'] as const;

/** A style with a change; undefined if nothing is left. */
function changed(style: IStyleData, change: StyleChange): IStyleData | undefined {
  if (change === null) return undefined;
  const bd = change.bd ? { bd: withoutNulls({ ...style.bd, ...change.bd }) } : {};
  const result = withoutNulls({ ...style, ...change, ...bd }) as IStyleData;
  // Lines have the colour of their text.
  if (change.cl) for (const key of COLOURED) if (result[key]) result[key] = { ...result[key], cl: change.cl };
  return Object.keys(result).length > 0 ? result : undefined;
}

const withoutNulls = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined));

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
