// A tab as data: set-up compares this with what is there, and reading finds its columns by these keys.
import type { WeekStart } from '../model/calendar/dueState';
import type { AccountTable } from '../model/plan/PlanRecords';
import type { WorkbookText } from './words';
import type { Places } from './Places';

export type TabKey =
  'matrix' | 'criteria' | 'accounts' | AccountTable | 'scores' | 'snapshots' | 'sales' | 'history' | 'settings' | 'lists';
export type ListKey = keyof WorkbookText['lists'];

/** What a cell accepts; a cell may always be blank. */
export type Rule =
  | { readonly kind: 'score' }
  | { readonly kind: 'list'; readonly list: ListKey; readonly without?: readonly string[] }
  | { readonly kind: 'number'; readonly least?: number; readonly most?: number; readonly help?: NumberHelp }
  | { readonly kind: 'date' }
  | { readonly kind: 'checkbox' }
  /** A name of the register; others are accepted with a warning. */
  | { readonly kind: 'account' }
  | { readonly kind: 'email' };

/** Which sentence of the catalogue says what a number is. */
type NumberHelp = 'weight' | 'bound' | 'whole' | 'rating' | 'influence' | 'sentiment' | 'contact';

/** The formula of a whole column; `header` stands in it between quotation marks. Words of the workbook's language are in `text`. */
export type Formula = (at: Places, header: string, text: WorkbookText, weekStart: WeekStart) => string;

export interface Column {
  readonly key: string;
  /** `input`: people type it. `computed`: a formula in the header cell spills it. `stamp`: the add-on writes it as a value. */
  readonly role: 'input' | 'computed' | 'stamp';
  /** Pixels. */
  readonly width: number;
  /** Number format; `@` keeps text as it was typed. */
  readonly format: string;
  readonly rule?: Rule;
  readonly formula?: Formula;
  readonly hidden?: true;
  /** Laid only when something needs it. */
  readonly optional?: true;
}

export interface Tab {
  readonly key: TabKey;
  /** Where a new tab has its headers; rows 2 … headerRow − 1 stand above them. Row 1 holds the hidden column keys. */
  readonly headerRow: number;
  readonly hidden: boolean;
  /** The column that names a row: the table ends at the last row with one. */
  readonly name: string;
  readonly columns: readonly Column[];
}

export const CRITERION_PREFIX = 'criterion:';

/** A column of the user's own goes by its header. */
export const OWN_PREFIX = 'own:';

/** What the hidden first row holds over a column of ours. */
export const columnKey = (tab: TabKey, column: string): string => `kam:${tab}:${column}`;

/** Hidden: what stood in the row when the add-on looked last, as JSON. Where it differs now, somebody changed it by hand. */
export const SEEN: Column = { key: 'seen', role: 'stamp', width: 80, format: '@', hidden: true };

/** Hidden at the right end of every table of records: who a row is, and the name it was last known by. */
export const IDENTITY: readonly Column[] = [
  { key: 'id', role: 'stamp', width: 80, format: '@', hidden: true },
  { key: 'knownAs', role: 'stamp', width: 120, format: '@', hidden: true },
];
