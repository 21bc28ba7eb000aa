// A tab as data: Set up workbook compares it with the sheet, and reading finds columns by its keys.
import { hidden, stampColumn } from './columns';
import type { Calendar } from '../model/calendar/Calendar';
import type { WeekStart } from '../model/calendar/dueState';
import type { StageProbabilities } from '../model/plan/ForecastRules';
import type { RecordTable } from '../model/records/records';
import type { WorkbookText } from './words';
import type { Places } from './Places';

export type TabKey =
  | 'matrix'
  | 'criteria'
  | 'accounts'
  | RecordTable
  | 'scores'
  | 'snapshots'
  | 'sales'
  | 'lastImport'
  | 'alarms'
  | 'history'
  | 'settings'
  | 'lists';
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

/** The key of the help text for a number. */
type NumberHelp = 'weight' | 'bound' | 'whole' | 'rating' | 'influence' | 'sentiment' | 'contact';

/**
 * The formula of a whole column, with `header` in quotation marks. `text` has the words of the workbook's language. '' if there is nothing
 * to compute yet; `null` if the formula of a column to the left fills this one too.
 */
export type Formula = (
  at: Places,
  header: string,
  text: WorkbookText,
  weekStart: WeekStart,
  stages: StageProbabilities,
) => string | null;

export interface Column {
  readonly key: string;
  /** `input`: users type it. `computed`: a formula in the header cell spills it. `stamp`: the add-on writes it as a value. */
  readonly role: 'input' | 'computed' | 'stamp';
  /** Pixels. */
  readonly width: number;
  /** Number format; `@` keeps text as it was typed. */
  readonly format: string;
  readonly rule?: Rule;
  readonly formula?: Formula;
  readonly hidden?: true;
  /** Created only when something needs it. */
  readonly optional?: true;
  /** An optional column that a new tab has where people use this calendar. */
  readonly calendar?: Calendar;
}

export interface Tab {
  readonly key: TabKey;
  /** The header row of a new tab, from 1. Row 1 has the hidden column keys. */
  readonly headerRow: number;
  /** A new tab has one row more, above its headers, with a sentence on how to fill it. Tabs without the row stay as they are. */
  readonly hasHelp?: true;
  readonly hidden: boolean;
  /** A hidden tab without formats: its cells are of no use to people. */
  readonly isPlain?: true;
  /** The column with a row's name; the table ends at the last row with a name. */
  readonly name: string;
  readonly columns: readonly Column[];
}

/** The header row of a new tab, below its help. */
export const headerRowOf = ({ headerRow, hasHelp }: Tab): number => headerRow + (hasHelp ? 1 : 0);

/** The key of a criterion's column in the matrix is this prefix and the criterion's id. */
export const CRITERION_PREFIX = 'criterion:';

/** The key of a user column is this prefix and its header. */
export const OWN_PREFIX = 'own:';

/** A column's key in the hidden first row. */
export const columnKey = (tab: TabKey, column: string): string => `kam:${tab}:${column}`;

/** Hidden: what the row held when the add-on read it last, as JSON. A difference means that a user changed the row by hand. */
export const SEEN: Column = hidden(stampColumn('seen', 80));

/** Hidden at the right end of every table of records: the row's id and its last known name. */
export const IDENTITY: readonly Column[] = [hidden(stampColumn('id', 80)), hidden(stampColumn('knownAs', 120))];
