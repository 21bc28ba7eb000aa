// One tab, read once: its records by row and column key. Changes are collected and save() writes the changed cells only.
import { around, blocksOf, columnLast, joinBlocks, type Block } from './blocksOf';
import { columnLetter } from './columnLetter';
import { makeRoom } from './makeRoom';
import type { ChangedCells, KeptCell, Removal } from './Journal';
import { MovedMeanwhile } from './Problem';
import { rowRuns } from './rowRuns';
import { columnKey, OWN_PREFIX, type Column, type Tab } from './Tab';
import { foldName } from '../model/names/foldName';
import { sum } from '../model/numbers/sum';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Cell = string | number | boolean | Date;

/** A value to write: `null` and '' clear the cell; a date is text, yyyy-mm-dd. */
export type Entry = string | number | boolean | null;

export class Table {
  private readonly leaving = new Set<number>();
  private readonly changed = new Map<number, Map<number, Entry>>();
  /** What cells held before they changed, since `remember`: by row and column key. */
  private before: Map<number, Map<string, string | number | boolean>> | null = null;
  /** What the changed cells held when they were read, by column and row. */
  private readonly originals = new Map<number, Map<number, Cell>>();
  /** Whether the tab is being created: no user can have typed in it yet. */
  isNew = false;
  /** The keys of the columns that this command created. */
  private readonly newColumns = new Set<string>();
  /** What `save` writes, until something changes. */
  private joined: Block[] | null = null;
  /** Changed cells with a formula of a user, `row column`. */
  private readonly computed = new Set<string>();
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

  /** The rows from the first record to the last one, with those that have no name. */
  get filledRows(): number[] {
    return Array.from({ length: this.nextRow - this.headerRow - 1 }, (_, at) => this.headerRow + 1 + at);
  }

  /** The keys of the columns that hold values, not formulas of ours. */
  private get valueColumns(): string[] {
    const computed = this.tab.columns.flatMap(({ key, role }) => (role === 'computed' ? key : []));
    return [...this.columns.keys()].filter((key) => !computed.includes(key));
  }

  /** Those of them by which no row is known. */
  get filledColumns(): string[] {
    return this.valueColumns.filter((key) => !['id', 'knownAs', this.tab.name].includes(key));
  }

  /** The first row under all typed or stamped content (spilled blanks don't count). */
  get nextRow(): number {
    const boxes = this.tab.columns.flatMap(({ key, rule }) => (rule?.kind === 'checkbox' ? key : []));
    const places = this.valueColumns.map((key) => (boxes.includes(key) ? 0 : this.columns.get(key)!));
    let row = this.grid.length;
    while (row > this.headerRow && places.every((at) => this.raw(row, at) === '')) row--;
    return row + 1;
  }

  name(row: number): string {
    return this.text(row, this.tab.name);
  }

  /** The cell's value, dates as yyyy-mm-dd; '' when the cell is blank or the column is missing. */
  value(row: number, column: string): string | number | boolean {
    const at = this.columns.get(column);
    return this.asValue(at === undefined ? '' : this.raw(row, at));
  }

  asValue(cell: Cell): string | number | boolean {
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
    this.joined = null;
    this.keepOriginal(row, at);
    while (this.grid.length < row) this.grid.push([]);
    const cells = this.grid[row - 1] as Cell[];
    while (cells.length < at) cells.push('');
    cells[at - 1] = entry ?? '';
    const changes = this.changed.get(at) ?? new Map<number, Entry>();
    this.changed.set(at, changes.set(row, entry));
  }

  private keepOriginal(row: number, at: number): void {
    const known = this.originals.get(at) ?? new Map<number, Cell>();
    if (!known.has(row)) known.set(row, this.raw(row, at));
    this.originals.set(at, known);
  }

  /** The cell at a position, as it was read or noted. */
  raw(row: number, at: number): Cell {
    return this.grid[row - 1]?.[at - 1] ?? '';
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

  /** Takes records out of the table when everything else is saved. */
  deleteRows(rows: readonly number[]): void {
    for (const row of rows) this.leaving.add(row);
  }

  /** The records that leave the table; null without any. */
  get removal(): Removal | null {
    const rows = [...this.leaving].map((row) => [row, this.text(row, 'id'), this.name(row)] as const);
    return rows.length === 0 ? null : { kind: 'rows', tab: this.tab.key, rows };
  }

  /** Whether there are unsaved changes. */
  get hasChanges(): boolean {
    return this.changed.size > 0 || this.leaving.size > 0;
  }

  /** The number of changed cells that are not saved. */
  get changedCells(): number {
    return sum([...this.changed.values()].map(({ size }) => size));
  }

  /** Reads the formulas in these columns of the records; '' where a cell has none. */
  formulasOf(keys: readonly string[]): (row: number, key: string) => string {
    const places = keys.flatMap((key) => this.columns.get(key) ?? []);
    const [top, left] = [this.headerRow + 1, Math.min(...places)];
    if (places.length === 0 || this.grid.length < top) return () => '';
    const range = this.sheet.getRange(top, left, this.grid.length - top + 1, Math.max(...places) - left + 1);
    const formulas = range.getFormulas();
    return (row, key) => formulas[row - top]?.[(this.columns.get(key) ?? 0) - left] ?? '';
  }

  /** The row with this id; undefined where no record has it. */
  rowOf(id: string): number | undefined {
    return this.rows.find((row) => this.text(row, 'id') === id);
  }

  /** The rows by folded name; of several with one name the last. */
  get rowsByName(): ReadonlyMap<string, number> {
    return new Map(this.rows.map((row) => [foldName(this.name(row)), row]));
  }

  /** The first row with this name, whatever its case and spaces; undefined where no record has it. */
  rowNamed(name: string): number | undefined {
    return this.rows.find((row) => foldName(this.name(row)) === foldName(name));
  }

  /** The row with this id, wherever it is now; without an id the row itself, if it still has the name. `null` when it is gone. */
  find(row: number, id: string, name: string): number | null {
    if (id === '') return this.name(row) === name && name !== '' ? row : null;
    if (this.identity(row) === id) return row;
    for (let at = this.headerRow + 1; at <= this.grid.length; at++) if (this.identity(at) === id) return at;
    return null;
  }

  /** The positions of our columns that hold values, not formulas. */
  get ownedColumns(): number[] {
    return this.valueColumns.flatMap((key) => (key.startsWith(OWN_PREFIX) ? [] : (this.columns.get(key) ?? [])));
  }

  /** Whether a row holds something of the users' own: in a column of theirs, or beside the table. */
  hasOthers(row: number): boolean {
    const ours = new Set([...this.columns].filter(([key]) => !key.startsWith(OWN_PREFIX)).map(([, at]) => at));
    return (this.grid[row - 1] ?? []).some((cell, at) => cell !== '' && !ours.has(at + 1));
  }

  /** Whether a column is blank under the headers. */
  isBlankAt(at: number): boolean {
    return this.grid.every((line, row) => row < this.headerRow || (line[at - 1] ?? '') === '');
  }

  /** Whether a column is blank from the top to the headers. */
  isBlankHead(at: number): boolean {
    return this.grid.slice(0, this.headerRow).every((line) => (line[at - 1] ?? '') === '');
  }

  /** How many calls `save` needs, at least. */
  get writes(): number {
    return this.blocks.length;
  }

  /** What `save` writes. */
  private get blocks(): Block[] {
    const columns = new Map(this.tab.columns.map((column) => [this.columns.get(column.key), column]));
    return (this.joined ??= joinBlocks(blocksOf(this.changed), (row, at) => this.between(row, at, columns.get(at))));
  }

  /** Whether no user can have typed in the tab. */
  private get isUntouched(): boolean {
    return this.tab.hidden || this.isNew;
  }

  /** What a block may write into a cell besides changed ones: what is there. Undefined where a person may have a value or a formula. */
  private between(row: number, at: number, column: Column | undefined): Entry | undefined {
    const change = this.changed.get(at)?.get(row);
    const cell = this.raw(row, at);
    if (change === undefined && row <= this.headerRow) return this.isNew ? (cell as Entry) : undefined;
    if (change !== undefined || !column) return change;
    const { key, role, format, hidden } = column;
    const isOurs = hidden || this.isUntouched || this.newColumns.has(key);
    // A blank cell in an array leaves the array as it is. Elsewhere a formula that a person typed may show nothing.
    if (cell === '') return isOurs || role === 'computed' ? '' : undefined;
    // Neither a day nor a text that looks like a number comes back as it is.
    const isSafe = !(cell instanceof Date) && (typeof cell !== 'string' || (format === '@' && cell.length < LONG));
    return isOurs && role !== 'computed' && isSafe ? cell : undefined;
  }

  /** The changed cells as they were and as they will be, for the journal. A formula that a user typed is read for it. */
  keptCells(): ChangedCells {
    const keys = new Map([...this.columns].map(([key, at]) => [at, key]));
    const places = [...this.changed.keys()];
    const rows = new Map<number, number>();
    const formulas = this.formulasToLose();
    const cells = places.flatMap((at, column) =>
      [...(this.changed.get(at) ?? [])].flatMap(([row, entry]) => {
        const formula = formulas(row, at);
        const was = formula === '' ? kept(this.originals.get(at)?.get(row) ?? '') : { formula };
        const is = entry ?? '';
        // A blank cell of a whole record.
        if (was === is) return [];
        if (!rows.has(row)) rows.set(row, rows.size);
        return [[rows.get(row) ?? 0, column, was, is] as const];
      }),
    );
    return {
      tab: this.tab.key,
      sheet: this.sheet.getSheetId(),
      columns: places.map((at) => keys.get(at) ?? ''),
      rows: [...rows.keys()].map((row) => [row, row > this.headerRow ? this.identity(row) : ''] as const),
      cells,
    };
  }

  /** What a row is found by: its id, or the key of a setting; '' in tables without either. */
  identity(row: number): string {
    return this.text(row, this.tab.key === 'settings' ? 'key' : 'id');
  }

  /** The formulas of cells that people fill and that are about to be overwritten; read only where there may be any. */
  private formulasToLose(): (row: number, at: number) => string {
    if (this.isUntouched) return () => '';
    const stamped = new Set(this.tab.columns.filter(({ role }) => role === 'stamp').map(({ key }) => this.columns.get(key)));
    const cells = [...this.originals].flatMap(([at, known]) =>
      [...known].flatMap(([row, was]) => (was !== '' && (row <= this.headerRow || !stamped.has(at)) ? [{ row, at }] : [])),
    );
    if (cells.length === 0) return () => '';
    const [top, left, bottom, right] = around(cells.map(({ row, at }) => ({ row, column: at, entries: [['']] })));
    const formulas = readAgain(this.sheet, [top, left, bottom - top, right - left], (range) => range.getFormulas());
    const formulaIn = (row: number, at: number): string => formulas[row - top]?.[at - left] ?? '';
    for (const { row, at } of cells) if (formulaIn(row, at) !== '') this.computed.add(`${row} ${at}`);
    return formulaIn;
  }

  /**
   * Adds rows if the sheet is too short, and writes the changes with one setValues per contiguous block; ids come first, so that a row
   * can be found by them from then on. Throws `MovedMeanwhile` where rows or cells are no longer as they were read.
   */
  save(): void {
    if (this.changed.size === 0) return;
    const lastRow = Math.max(...[...this.changed.values()].map((changes) => Math.max(...changes.keys())));
    if (lastRow > this.existingRows) makeRoom(this.sheet, lastRow);
    this.existingRows = Math.max(this.existingRows, lastRow);
    this.keepOwnTexts();
    const idLast = columnLast(this.columns.get('id') ?? 0);
    const blocks = this.blocks.sort((a, b) => idLast(b, a));
    const step = Math.ceil(blocks.length / MOST_CHECKS);
    blocks.forEach((block, at) => {
      if (at % step === 0 && !this.isUntouched) this.assertUnmoved(blocks.slice(at, at + step));
      this.writeBlock(block);
    });
    this.joined = null;
    this.changed.clear();
    this.originals.clear();
    this.computed.clear();
  }

  private writeBlock({ row, column, entries }: Block): void {
    this.sheet.getRange(row, column, entries.length, entries[0]?.length ?? 0).setValues(entries);
    entries.forEach((line, down) => line.forEach((_, right) => this.originals.get(column + right)?.delete(row + down)));
  }

  /** Reads the rows of these blocks again: people type and sort while a script runs. */
  private assertUnmoved(blocks: readonly Block[]): void {
    const identity = this.columns.get('id') ?? 1;
    const [top, first, bottom, end] = around(blocks);
    const left = Math.min(identity, first);
    const area: Area = [top, left, bottom - top, Math.max(identity + 1, end) - left];
    const present = readAgain(this.sheet, area, (range) => range.getValues() as Cell[][]);
    const isAsRead = (row: number, at: number): boolean =>
      isSame(present[row - top]?.[at - left] ?? '', this.originals.get(at)?.get(row) ?? this.raw(row, at));
    const computed = new Set(this.tab.columns.map(({ key, role }) => role === 'computed' && this.columns.get(key)));
    for (const { row, column, entries } of blocks) {
      entries.forEach((line, down) => {
        // A formula's value follows what is written beside it.
        const places = line.map((_, across) => column + across);
        const cells = places.filter((at) => !computed.has(at) && !this.computed.has(`${row + down} ${at}`));
        if (![identity, ...cells].every((at) => isAsRead(row + down, at))) throw new MovedMeanwhile(this.tab.key);
      });
    }
  }

  /** Writes cells of records at once, apart from the changes that wait to be saved. The block of the first one is written last. */
  put(cells: readonly { row: number; record: Readonly<Record<string, Entry>> }[]): void {
    const now = new Map<number, Map<number, Entry>>();
    this.joined = null;
    for (const { row, record } of cells) {
      while (this.grid.length < row) this.grid.push([]);
      for (const [key, entry] of Object.entries(record)) {
        const at = this.columns.get(key);
        if (at === undefined) continue;
        now.set(at, (now.get(at) ?? new Map<number, Entry>()).set(row, entry));
        const line = this.grid[row - 1] as Cell[];
        while (line.length < at) line.push('');
        line[at - 1] = entry ?? '';
      }
    }
    const lastRow = Math.max(0, ...cells.map(({ row }) => row));
    if (lastRow > this.existingRows) makeRoom(this.sheet, lastRow);
    this.existingRows = Math.max(this.existingRows, lastRow);
    const first = cells[0]?.row ?? 0;
    const isFirst = ({ row, entries }: Block): boolean => row <= first && first < row + entries.length;
    for (const block of blocksOf(now).sort((a, b) => Number(isFirst(a)) - Number(isFirst(b)))) this.writeBlock(block);
  }

  /** Text stays as it was typed in user columns too, whose format we don't know: `00123`, `7-11`, `=1+1`. */
  private keepOwnTexts(): void {
    for (const [key, column] of this.columns) {
      if (!key.startsWith(OWN_PREFIX)) continue;
      const texts = [...(this.changed.get(column) ?? [])].filter(([, entry]) => typeof entry === 'string' && entry !== '');
      for (const run of rowRuns(texts.map(([row]) => row))) {
        this.sheet.getRange(run[0] as number, column, run.length, 1).setNumberFormat('@');
      }
    }
  }

  /**
   * Records a column that was just inserted into the sheet, right of column `after` (0: at the left end). `head` has its cells from the top
   * to the headers.
   */
  insertColumn(key: string, after: number, head: readonly string[]): void {
    for (const [other, at] of this.columns) if (at > after) this.columns.set(other, at + 1);
    this.grid.forEach((row, at) => {
      while (at < head.length && row.length < after) row.push('');
      if (row.length >= after) row.splice(after, 0, head[at] ?? '');
    });
    this.shiftChanges(after + 1, 1);
    this.columns.set(key, after + 1);
    this.newColumns.add(key);
  }

  /** Gives a column of ours another key, written immediately. Does nothing if a column with that key exists. */
  renameColumn(from: string, to: string): void {
    const at = this.columns.get(from);
    if (at === undefined || this.keyRow === null || this.has(to)) return;
    this.sheet.getRange(this.keyRow, at).setValue(columnKey(this.tab.key, to));
    this.columns.delete(from);
    this.columns.set(to, at);
  }

  private shiftChanges(from: number, by: number): void {
    this.joined = null;
    shift(this.changed, from, by);
    shift(this.originals, from, by);
  }

  /** A cell's address, for messages: H12. */
  a1(row: number, column: string): string {
    return `${columnLetter(this.columns.get(column) ?? 1)}${row}`;
  }
}

/** The most calls with which a save reads rows again before it writes. */
const MOST_CHECKS = 8;
/** A text of this length is not written again. */
const LONG = 10_000;

type Area = [row: number, column: number, rows: number, columns: number];

/** Reads a range again. Throws `MovedMeanwhile` where the sheet no longer has it. */
function readAgain<Value>(sheet: Sheet, area: Area, read: (range: GoogleAppsScript.Spreadsheet.Range) => Value): Value {
  try {
    return read(sheet.getRange(...area));
  } catch (error) {
    throw /dimensions/.test(String(error)) ? new MovedMeanwhile(sheet.getName()) : error;
  }
}

const isSame = (a: Cell, b: Cell): boolean => (a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b);

const kept = (cell: Cell): KeptCell => (cell instanceof Date ? { time: cell.getTime() } : cell);

function shift<Value>(columns: Map<number, Value>, from: number, by: number): void {
  const moved = [...columns].map(([column, value]) => [column >= from ? column + by : column, value] as const);
  columns.clear();
  for (const [column, value] of moved) columns.set(column, value);
}
