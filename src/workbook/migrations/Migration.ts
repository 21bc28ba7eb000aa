// How a workbook that an older version made becomes one of the next schema: changes as data, worked out from what is stored.
import type { Language } from '../../text/locales';
import type { TabKey } from '../Tab';
import type { Entry } from '../Table';

/** What the add-on stores in a workbook, as data. */
export interface StoredWorkbook {
  readonly language: Language;
  /** Settings by key, every value as text. */
  readonly settings: Readonly<Record<string, string>>;
  /** The tabs that the workbook has. */
  readonly tables: Readonly<Partial<Record<TabKey, StoredTable>>>;
}

export interface StoredTable {
  /** Column keys from left to right, as the hidden first row has them; a column of the user's own goes by `own:` and its header. */
  readonly columns: readonly string[];
  readonly rows: readonly StoredRow[];
}

export interface StoredRow {
  /** The sheet's row, from 1. */
  readonly row: number;
  /** By column key; days as yyyy-mm-dd, blanks as ''. */
  readonly cells: Readonly<Record<string, string | number | boolean>>;
}

/** One step. Each leaves alone what is done already: a migration that was interrupted runs again from the beginning. */
export type Change =
  /** Another name for a setting. */
  | { readonly kind: 'renameSetting'; readonly from: string; readonly to: string }
  | { readonly kind: 'setting'; readonly key: string; readonly value: string }
  /** Another key for a column, which keeps its place, its header and its cells. */
  | { readonly kind: 'renameColumn'; readonly tab: TabKey; readonly from: string; readonly to: string }
  /** Sets up a column that the tab has from now on, as `tabs` describes it. */
  | { readonly kind: 'addColumn'; readonly tab: TabKey; readonly column: string }
  | { readonly kind: 'cell'; readonly tab: TabKey; readonly row: number; readonly column: string; readonly entry: Entry };

/**
 * From one schema to the next, a pure function. It gets the workbook as it is before the first of its changes, which may be one that an
 * interrupted run left half-way: it changes a cell only where the old value is, or where the cell is blank.
 */
export type Migration = (stored: StoredWorkbook) => Iterable<Change>;
