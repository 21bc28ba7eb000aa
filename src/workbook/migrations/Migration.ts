// A migration of a workbook to the next schema: changes as data, derived from the stored data.
import type { Language } from '../../text/locales';
import type { TabKey } from '../Tab';
import type { Entry } from '../Table';

/** The add-on's stored data in a workbook. */
export interface StoredWorkbook {
  readonly language: Language;
  /** yyyy-mm-dd */
  readonly today: string;
  /** Settings by key, every value as text. */
  readonly settings: Readonly<Record<string, string>>;
  /** The existing tabs. */
  readonly tables: Readonly<Partial<Record<TabKey, StoredTable>>>;
}

export interface StoredTable {
  /** Column keys from left to right, as in the hidden first row; the key of a user column is `own:` and its header. */
  readonly columns: readonly string[];
  readonly rows: readonly StoredRow[];
}

export interface StoredRow {
  /** The sheet's row, from 1. */
  readonly row: number;
  /** By column key; days as yyyy-mm-dd, blanks as ''. */
  readonly cells: Readonly<Record<string, string | number | boolean>>;
}

/** One step. Each must be safe to repeat: an interrupted migration runs again from the beginning. */
export type Change =
  /** Renames a setting. */
  | { readonly kind: 'renameSetting'; readonly from: string; readonly to: string }
  | { readonly kind: 'setting'; readonly key: string; readonly value: string }
  /** Renames a column's key; its place, header and cells stay. */
  | { readonly kind: 'renameColumn'; readonly tab: TabKey; readonly from: string; readonly to: string }
  /** Creates a new column as `tabs` describes it. */
  | { readonly kind: 'addColumn'; readonly tab: TabKey; readonly column: string }
  | { readonly kind: 'cell'; readonly tab: TabKey; readonly row: number; readonly column: string; readonly entry: Entry };

/**
 * From one schema to the next, a pure function. Its input is the workbook before the first change, but an interrupted run may have made
 * some changes already: change a cell only if it holds the old value or is blank.
 */
export type Migration = (stored: StoredWorkbook) => Iterable<Change>;
