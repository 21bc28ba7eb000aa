// One tab, read once: its records by row and column key. Changes are collected and save() writes the changed cells only.
import { blocksOf } from './blocksOf';
import { columnLetter } from './columnLetter';
import { makeRoom } from './makeRoom';
import { rowRuns } from './rowRuns';
import { columnKey, OWN_PREFIX, type Tab } from './Tab';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Cell = string | number | boolean | Date;

/** A value to write: `null` and '' clear the cell; a date is text, yyyy-mm-dd. */
export type Entry = string | number | boolean | null;

export class Table {
  private readonly leaving = new Set<number>();
  private readonly changed = new Map<number, Map<number, Entry>>();
  /** What cells held before they changed, since `remember`: by row and column key. */
  private before: Map<number, Map<string, string | number | boolean>> | null = null;
  /** The sheet has at least this many rows. */
  private existingRows: number;

  constructor(
    readonly tab: Tab,
    readonly sheet: Sheet,
    /** The cells down to the last row with content, rows × columns. */
    private readonly grid: Cell[][],
    /** The row of the column keys; null when a user deleted it. Rows and columns count from 1. */
    readonly keyRow: number | null,
    readonly headerRow: number,
    readonly columns: Map<string, number>,
    /** Date cells as text, in the spreadsheet's time zone, not the script's. */
    private readonly isoDate: (date: Date) => string,
    /** Whether a user deleted the header row; the records still begin under `headerRow`. */
    readonly lacksHeaders: boolean = false,
  ) {
    this.existingRows = grid.length;
  }

  /** Whether all rows over the records and all required columns exist. */
  get isWhole(): boolean {
    const hasRows = this.keyRow !== null && !this.lacksHeaders && this.headerRow - this.keyRow >= this.tab.headerRow - 1;
    return hasRows && this.tab.columns.every(({ key, optional }) => optional === true || this.has(key));
  }

  has(column: string): boolean {
    return this.columns.has(column);
  }

  /** The rows that have a name, from top to bottom, without rows marked for deletion. */
  get rows(): number[] {
    const rows: number[] = [];
    for (let row = this.headerRow + 1; row <= this.grid.length; row++)
      if (this.name(row) !== '' && !this.leaving.has(row)) rows.push(row);
    return rows;
  }

  /** The first row under all typed or stamped content (spilled blanks don't count). */
  get nextRow(): number {
    const typed = this.tab.columns
      .filter(({ role, rule }) => role !== 'computed' && rule?.kind !== 'checkbox')
      .map(({ key }) => key);
    const keys = [...typed, ...[...this.columns.keys()].filter((key) => !this.tab.columns.some((column) => column.key === key))];
    let row = this.grid.length;
    while (row > this.headerRow && keys.every((key) => !this.has(key) || this.value(row, key) === '')) row--;
    return row + 1;
  }

  name(row: number): string {
    return this.text(row, this.tab.name);
  }

  /** The cell's value, dates as yyyy-mm-dd; '' when the cell is blank or the column is missing. */
  value(row: number, column: string): string | number | boolean {
    const at = this.columns.get(column);
    const cell = at === undefined ? '' : (this.grid[row - 1]?.[at - 1] ?? '');
    return cell instanceof Date ? this.isoDate(cell) : cell;
  }

  text(row: number, column: string): string {
    return String(this.value(row, column)).trim();
  }

  /** The cell's number; null when it is blank or anything else. */
  number(row: number, column: string): number | null {
    const value = this.value(row, column);
    return typeof value === 'number' ? value : null;
  }

  /** Changes a cell at the next save. Ignored when the cell already has this value or the column is missing. */
  set(row: number, column: string, entry: Entry): void {
    const at = this.columns.get(column);
    const value = this.value(row, column);
    if (at === undefined || value === (entry ?? '')) return;
    this.keepBefore(row, column, value);
    this.note(row, at, entry);
  }

  /** From now on, what changed cells held before is kept in `remembered`. */
  remember(): void {
    this.before ??= new Map();
  }

  /** What cells held before they changed, by row and column key; empty without `remember`. */
  get remembered(): ReadonlyMap<number, ReadonlyMap<string, string | number | boolean>> {
    return this.before ?? new Map();
  }

  private keepBefore(row: number, column: string, value: string | number | boolean): void {
    if (this.before === null) return;
    const cells = this.before.get(row) ?? new Map<string, string | number | boolean>();
    if (!cells.has(column)) this.before.set(row, cells.set(column, value));
  }

  /** Adds a record with all columns that are not computed. Blank cells are included, so neighbouring cells form one block. */
  appendWhole(record: Readonly<Record<string, Entry>>, row: number): void {
    for (const { key, role } of this.tab.columns) {
      const at = this.columns.get(key);
      if (at === undefined || role === 'computed') continue;
      this.keepBefore(row, key, this.value(row, key));
      this.note(row, at, record[key] ?? '');
    }
  }

  private note(row: number, at: number, entry: Entry): void {
    while (this.grid.length < row) this.grid.push([]);
    const cells = this.grid[row - 1] as Cell[];
    while (cells.length < at) cells.push('');
    cells[at - 1] = entry ?? '';
    const changes = this.changed.get(at) ?? new Map<number, Entry>();
    this.changed.set(at, changes.set(row, entry));
  }

  /** Changes some columns of a record. */
  update(row: number, record: Readonly<Record<string, Entry>>): void {
    for (const [column, entry] of Object.entries(record)) this.set(row, column, entry);
  }

  /** Adds a record under the last one and returns its row. @param row for callers that add many: the first free row, then the next ones. */
  append(record: Readonly<Record<string, Entry>>, row: number = this.nextRow): number {
    this.update(row, record);
    return row;
  }

  /** Deletes whole rows at the next save, after the changes are written. */
  deleteRows(rows: readonly number[]): void {
    for (const row of rows) this.leaving.add(row);
  }

  /** Whether there are unsaved changes. */
  get hasChanges(): boolean {
    return this.changed.size > 0 || this.leaving.size > 0;
  }

  /** The number of changed cells that are not saved. */
  get changedCells(): number {
    return [...this.changed.values()].reduce((sum, changes) => sum + changes.size, 0);
  }

  /** Adds rows if the sheet is too short, writes the changes with one setValues per contiguous block, then deletes rows. */
  save(): void {
    if (this.changed.size > 0) {
      const lastRow = Math.max(...[...this.changed.values()].map((changes) => Math.max(...changes.keys())));
      if (lastRow > this.existingRows) makeRoom(this.sheet, lastRow);
      this.existingRows = Math.max(this.existingRows, lastRow);
      this.preserveTextsOfOwnColumns();
      for (const block of blocksOf(this.changed)) {
        this.sheet
          .getRange(block.row, block.column, block.entries.length, block.entries[0]?.length ?? 0)
          .setValues(block.entries);
      }
      this.changed.clear();
    }
    if (this.leaving.size > 0) this.ensureOneRow();
    // From the bottom up, because a deletion moves the rows below it. Neighbours go with one call.
    for (const run of rowRuns([...this.leaving]).reverse()) {
      this.sheet.deleteRows(run[0] as number, run.length);
      this.existingRows -= run.length;
      this.grid.splice((run[0] as number) - 1, run.length);
    }
    this.leaving.clear();
  }

  /** Text stays as it was typed in user columns too, whose format we don't know: `00123`, `7-11`, `=1+1`. */
  private preserveTextsOfOwnColumns(): void {
    for (const [key, column] of this.columns) {
      if (!key.startsWith(OWN_PREFIX)) continue;
      const texts = [...(this.changed.get(column) ?? [])].filter(([, entry]) => typeof entry === 'string' && entry !== '');
      for (const run of rowRuns(texts.map(([row]) => row))) {
        this.sheet.getRange(run[0] as number, column, run.length, 1).setNumberFormat('@');
      }
    }
  }

  /** Google refuses to delete all rows below the frozen ones. */
  private ensureOneRow(): void {
    const last = this.sheet.getMaxRows();
    if (this.leaving.size >= last - this.headerRow) makeRoom(this.sheet, last + 1);
  }

  /** Records a column that was just inserted into the sheet, right of column `after` (0: at the left end). */
  insertColumn(key: string, after: number): void {
    for (const [other, at] of this.columns) if (at > after) this.columns.set(other, at + 1);
    for (const row of this.grid) if (row.length > after) row.splice(after, 0, '');
    this.shiftChanges(after + 1, 1);
    this.columns.set(key, after + 1);
  }

  /** Gives a column of ours another key, written immediately. Does nothing if a column with that key exists. */
  renameColumn(from: string, to: string): void {
    const at = this.columns.get(from);
    if (at === undefined || this.keyRow === null || this.has(to)) return;
    this.sheet.getRange(this.keyRow, at).setValue(columnKey(this.tab.key, to));
    this.columns.delete(from);
    this.columns.set(to, at);
  }

  /** Removes a column of ours from the sheet, and its unsaved changes. */
  removeColumn(key: string): void {
    const at = this.columns.get(key);
    if (at === undefined) return;
    this.sheet.deleteColumn(at);
    this.columns.delete(key);
    for (const [other, column] of this.columns) if (column > at) this.columns.set(other, column - 1);
    for (const row of this.grid) row.splice(at - 1, 1);
    this.changed.delete(at);
    this.shiftChanges(at + 1, -1);
  }

  private shiftChanges(from: number, by: number): void {
    const changes = [...this.changed].map(([column, entries]) => [column >= from ? column + by : column, entries] as const);
    this.changed.clear();
    for (const [column, entries] of changes) this.changed.set(column, entries);
  }

  /** A cell's address, for messages: H12. */
  a1(row: number, column: string): string {
    return `${columnLetter(this.columns.get(column) ?? 1)}${row}`;
  }
}
