// What a command is changing, kept in Settings while it changes it: the next command undoes or finishes what was stopped (docs/trust.md).
import type { Language } from '../text/locales';
import type { SettingsStore } from './SettingsStore';
import type { TabKey } from './Tab';
import { storedObject } from '../model/stored/storedJson';

/** A cell as JSON: a moment has its milliseconds. */
export type KeptCell = string | number | boolean | { readonly time: number } | { readonly formula: string };

/** The changed cells of one table. */
export interface ChangedCells {
  readonly tab: TabKey;
  readonly sheet: number;
  /** Keys of the changed columns. */
  readonly columns: readonly string[];
  /** Each changed row with the id that it has or gets; '' where rows have none. */
  readonly rows: readonly (readonly [row: number, id: string])[];
  /** Places in `rows` and `columns`, the cell before and after. */
  readonly cells: readonly (readonly [row: number, column: number, was: KeptCell, is: KeptCell])[];
}

/** A column that is being inserted, with the keys of the nearest columns that have one; '' for the ends of the sheet. */
export interface InsertedColumn {
  readonly tab: TabKey;
  readonly sheet: number;
  readonly key: string;
  readonly left: string;
  readonly right: string;
  /** The number of columns without a key between the two before the insertion; 0 where it is left out. */
  readonly gap?: number;
  /** Its place among the columns that are inserted together, from 1; 1 where it is left out. */
  readonly place?: number;
}

/** A sheet that is being inserted; `tab` is null for a page. */
export interface InsertedSheet {
  readonly title: string;
  readonly tab: TabKey | null;
}

/** What cannot be undone and is done last: rows that leave a table, and the column of a criterion that is no longer in use. */
export type Removal =
  | { readonly kind: 'rows'; readonly tab: TabKey; readonly rows: readonly (readonly [row: number, id: string, name: string])[] }
  | { readonly kind: 'criterion'; readonly id: string; readonly name: string };

/** A page that is computed. It is written last, and written anew where that was stopped. */
export interface PageNote {
  readonly page: 'dashboard' | 'plan';
  /** The id of the account that a plan's page is about; '' on the dashboard. */
  readonly account: string;
}

export interface Interruption {
  columns: InsertedColumn[];
  sheets: InsertedSheet[];
  /** The language and the year that words and headers are being changed to. */
  words?: { readonly language: Language; readonly lastFullYear: number };
  tables: ChangedCells[];
  /** Whether formulas, rules or marks may be half written. */
  repair?: true;
  /** What was restored before or is just being restored, as users know it. */
  restored?: readonly string[];
  /** Whether that is all: what is half written now is the command's own. */
  isRepaired?: boolean;
  /** Present when everything else is written: only these are left to do. */
  removals?: readonly Removal[];
  /** Beside `removals`. */
  pages?: readonly PageNote[];
}

const SETTING = 'journal';

const nothing = (): Interruption => ({ columns: [], sheets: [], tables: [] });

export class Journal {
  private state = nothing();
  private open = false;

  /** @param store null before the workbook is set up: what a stopped first set-up left is finished by the next one. */
  constructor(private readonly store: () => SettingsStore | null) {}

  /** Whether something is noted that would be undone now. */
  get isOpen(): boolean {
    return this.open;
  }

  /** What the last command left half done; null when it finished, and when a user wrote over the note. */
  static read(store: SettingsStore): Interruption | null {
    const text = store.kept(SETTING);
    return text === '' ? null : { ...nothing(), ...storedObject(text) };
  }

  insertingColumns(columns: readonly InsertedColumn[]): void {
    this.state.columns.push(...columns);
    this.repairing([], true);
  }

  /** Several that come one after the other are noted together. */
  insertingSheets(sheets: readonly InsertedSheet[]): void {
    const unknown = sheets.filter(({ title }) => this.state.sheets.every((each) => each.title !== title));
    this.state.sheets.push(...unknown);
    if (unknown.length > 0) this.repairing([], true);
  }

  translating(words: NonNullable<Interruption['words']>): void {
    this.state.words = words;
    this.repairing([], true);
  }

  /**
   * Formulas, rules or marks are written now. Noted once.
   *
   * @param restored lost cells, rows or rules, for History: once they are back, nothing else tells that they were gone.
   */
  repairing(restored: readonly string[] = [], isNews = restored.length > 0 || !this.state.repair): void {
    this.state.repair = true;
    if (restored.length > 0 && !this.state.isRepaired) this.state.restored = [...this.restored, ...restored];
    if (isNews) this.write();
  }

  repaired(): void {
    this.state.isRepaired = true;
    this.write();
  }

  /** What a stopped repair restored is among it. */
  get restored(): readonly string[] {
    return this.state.restored ?? [];
  }

  changing(tables: ChangedCells[]): void {
    this.state.tables = tables;
    this.write();
  }

  /** From here on nothing is undone any more. */
  finishing(removals: readonly Removal[], pages: readonly PageNote[]): void {
    const { repair } = this.state;
    this.state = { ...nothing(), removals, ...(pages.length > 0 && { pages }), ...(repair && { repair }) };
    this.write();
  }

  /** Takes over from a command that was stopped: what still has to be repaired stays noted until `close`. */
  resume({ removals: _removals, pages: _pages, ...left }: Interruption): void {
    this.state = { ...left, ...nothing() };
    this.open = true;
  }

  close(): void {
    if (this.open) this.store()?.keep(SETTING, '');
    this.state = nothing();
    this.open = false;
  }

  private write(): void {
    const store = this.store();
    if (!store) return;
    this.open = true;
    store.keep(SETTING, JSON.stringify(this.state));
  }
}
