// References to rows and columns for a tab's formulas.
import { columnLetter } from './columnLetter';
import type { TabKey } from './Tab';

/** The current rows and columns of one tab, from 1. */
export interface TabPlace {
  readonly title: string;
  readonly keyRow: number;
  readonly headerRow: number;
  /** The row of weights and tier settings over the matrix's headers. */
  readonly settingsRow: number;
  readonly columns: ReadonlyMap<string, number>;
}

export class Places {
  constructor(
    private readonly tab: TabKey,
    private readonly places: Readonly<Partial<Record<TabKey, TabPlace>>>,
  ) {}

  /** A column from its header cell to the end of the sheet: `A4:A`, with the sheet's name for another tab. */
  column(column: string, tab: TabKey = this.tab): string {
    return this.open(column, tab, 0);
  }

  /** A column from the first record to the end of the sheet. */
  records(column: string, tab: TabKey = this.tab): string {
    return this.open(column, tab, 1);
  }

  /** One cell of a column, `below` rows under the header (negative: above it). */
  cell(column: string, below = 0, tab: TabKey = this.tab): string {
    const { letter, row } = this.find(column, tab);
    return `${this.sheet(tab)}${letter}${row + below}`;
  }

  /** A cell in a tab's row of weights and tier settings. */
  setting(column: string, tab: TabKey = this.tab): string {
    return `${this.sheet(tab)}${this.find(column, tab).letter}${this.places[tab]?.settingsRow ?? 1}`;
  }

  /** Neighbouring columns from their headers to the end of the sheet: `C4:G`. */
  block(first: string, last: string, tab: TabKey): string {
    const from = this.find(first, tab);
    return `${this.sheet(tab)}${from.letter}${from.row}:${this.find(last, tab).letter}`;
  }

  /** The header cells of neighbouring columns: `C4:G4`. */
  headers(first: string, last: string, tab: TabKey): string {
    const { letter, row } = this.find(last, tab);
    return `${this.cell(first, 0, tab)}:${letter}${row}`;
  }

  /** The hidden keys of neighbouring columns: `C1:G1`. */
  keys(first: string, last: string): string {
    const row = this.places[this.tab]?.keyRow ?? 1;
    return [first, last].map((column) => this.find(column, this.tab).letter + row).join(':');
  }

  /** The cells of neighbouring columns in the row of weights and tier settings: `C3:G3`. */
  settings(first: string, last: string, tab: TabKey): string {
    return `${this.setting(first, tab)}:${this.find(last, tab).letter}${this.places[tab]?.settingsRow ?? 1}`;
  }

  /** All columns of a tab from its row of keys to the end of the sheet: `'Scoring Matrix'!$A$1:$M`. */
  everything(tab: TabKey): string {
    const { keyRow = 1, columns = new Map<string, number>() } = this.places[tab] ?? {};
    return `${this.sheet(tab)}$A$${keyRow}:$${columnLetter(Math.max(1, ...columns.values()))}`;
  }

  has(column: string, tab: TabKey = this.tab): boolean {
    return this.places[tab]?.columns.has(column) ?? false;
  }

  /** The columns of a tab whose keys start with `prefix`, from left to right. */
  starting(prefix: string, tab: TabKey = this.tab): string[] {
    const columns = this.places[tab]?.columns ?? new Map<string, number>();
    return [...columns]
      .filter(([key]) => key.startsWith(prefix))
      .sort(([, a], [, b]) => a - b)
      .map(([key]) => key);
  }

  /** A column's position from the left, from 1; 0 when it is missing. */
  index(column: string, tab: TabKey = this.tab): number {
    return this.places[tab]?.columns.get(column) ?? 0;
  }

  private open(column: string, tab: TabKey, below: number): string {
    const { letter, row } = this.find(column, tab);
    return `${this.sheet(tab)}${letter}${row + below}:${letter}`;
  }

  private sheet(tab: TabKey): string {
    return tab === this.tab ? '' : `'${this.places[tab]?.title.replace(/'/g, "''") ?? ''}'!`;
  }

  private find(column: string, tab: TabKey): { letter: string; row: number } {
    const place = this.places[tab];
    const at = place?.columns.get(column);
    if (!place || at === undefined) throw new Error(`${tab} has no column ${column}`);
    return { letter: columnLetter(at), row: place.headerRow };
  }
}
