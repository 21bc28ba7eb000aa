// One tab read once: its records by row and column key. Changes gather here and are written by save(), changed cells only.
import { blocksOf } from './blocksOf';
import { columnLetter } from './columnLetter';
import { makeRoom } from './makeRoom';
import { rowRuns } from './rowRuns';
import { columnKey, OWN_PREFIX, type Tab } from './Tab';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Cell = string | number | boolean | Date;

/** What may be written: `null` and '' clear the cell; a date is text, yyyy-mm-dd. */
export type Entry = string | number | boolean | null;

export class Table {
  private readonly leaving = new Set<number>();
  private readonly changed = new Map<number, Map<number, Entry>>();
  /** So many rows the sheet has at least. */
  private existingRows: number;

  constructor(
    readonly tab: Tab,
    readonly sheet: Sheet,
    /** Every cell of the tab down to the last content, rows × columns. */
    private readonly grid: Cell[][],
    /** Where the column keys stand; null when someone deleted that row. Rows and columns count from 1. */
    readonly keyRow: number | null,
    readonly headerRow: number,
    readonly columns: Map<string, number>,
    /** Date cells as text: midnight is the spreadsheet's, not the script's. */
    private readonly isoDate: (date: Date) => string,
    /** Whether someone deleted the header row: the records then begin under `headerRow` all the same. */
    readonly lacksHeaders: boolean = false,
  ) {
    this.existingRows = grid.length;
  }

  /** Whether the rows over the records and the columns that every such tab has are there. */
  get isWhole(): boolean {
    const hasRows = this.keyRow !== null && !this.lacksHeaders && this.headerRow - this.keyRow >= this.tab.headerRow - 1;
    return hasRows && this.tab.columns.every(({ key, optional }) => optional === true || this.has(key));
  }

  has(column: string): boolean {
    return this.columns.has(column);
  }

  /** The rows that have a name, from top to bottom, without those that are removed at the next save. */
  get rows(): number[] {
    const rows: number[] = [];
    for (let row = this.headerRow + 1; row <= this.grid.length; row++)
      if (this.name(row) !== '' && !this.leaving.has(row)) rows.push(row);
    return rows;
  }

  /** The first row under everything that was typed or stamped in our columns (spilled blanks don't count). */
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

  /** The cell as Google gives it, dates as yyyy-mm-dd; '' when it is blank or the column is not there. */
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

  /** Notes a change; a cell that already holds the entry is left alone, and so is a column that is not there. */
  set(row: number, column: string, entry: Entry): void {
    const at = this.columns.get(column);
    if (at === undefined || this.value(row, column) === (entry ?? '')) return;
    this.note(row, at, entry);
  }

  /** Adds a record with all columns that are not computed, the blank ones too, so that as much as can be is written as one block. */
  appendWhole(record: Readonly<Record<string, Entry>>, row: number): void {
    for (const { key, role } of this.tab.columns) {
      const at = this.columns.get(key);
      if (at !== undefined && role !== 'computed') this.note(row, at, record[key] ?? '');
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

  /** Adds a record under the last one and returns its row. @param row where the caller adds many: the first free row, then those under it. */
  append(record: Readonly<Record<string, Entry>>, row: number = this.nextRow): number {
    this.update(row, record);
    return row;
  }

  /** Removes whole rows at the next save, after the changes were written. */
  deleteRows(rows: readonly number[]): void {
    for (const row of rows) this.leaving.add(row);
  }

  /** Whether anything waits to be written. */
  get hasChanges(): boolean {
    return this.changed.size > 0 || this.leaving.size > 0;
  }

  /** How many cells wait to be written. */
  get changedCells(): number {
    return [...this.changed.values()].reduce((sum, changes) => sum + changes.size, 0);
  }

  /** Writes what changed, one setValues a contiguous block, after making room below where the sheet is too short; then rows leave. */
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
    // From the bottom up, neighbours with one call, so that no row moves before its turn.
    for (const run of rowRuns([...this.leaving]).reverse()) {
      this.sheet.deleteRows(run[0] as number, run.length);
      this.existingRows -= run.length;
      this.grid.splice((run[0] as number) - 1, run.length);
    }
    this.leaving.clear();
  }

  /** A text stays as it was typed also in a column of the user's own, whose format we don't know: `00123`, `7-11`, `=1+1`. */
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

  /** Makes room for a column right of another one (0: at the left end), as the sheet just did. */
  insertColumn(key: string, after: number): void {
    for (const [other, at] of this.columns) if (at > after) this.columns.set(other, at + 1);
    for (const row of this.grid) if (row.length > after) row.splice(after, 0, '');
    this.shiftChanges(after + 1, 1);
    this.columns.set(key, after + 1);
  }

  /** Gives a column of ours another key, at once; where that one is there already it does nothing. */
  renameColumn(from: string, to: string): void {
    const at = this.columns.get(from);
    if (at === undefined || this.keyRow === null || this.has(to)) return;
    this.sheet.getRange(this.keyRow, at).setValue(columnKey(this.tab.key, to));
    this.columns.delete(from);
    this.columns.set(to, at);
  }

  /** Removes a column of ours from the sheet, changes to it included. */
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

  /** Where a cell stands, for a message: H12. */
  a1(row: number, column: string): string {
    return `${columnLetter(this.columns.get(column) ?? 1)}${row}`;
  }
}
