// Reads a tab of the add-on by column key, whatever the order of its columns.
import type { OpenedWorkbook } from './preparedWorkbook';

export interface ReadTab {
  /** Column keys without `kam:tab:`, from left to right; '' for a custom column. */
  readonly keys: readonly string[];
  readonly headers: readonly unknown[];
  readonly headerRow: number;
  /** The rows that have a name, each by column key; custom columns by their header. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** The letters of a column. */
  readonly letter: (key: string) => string;
  /** The sheet row with this name. */
  readonly row: (name: string) => number;
}

const NAMES = ['when', 'criterion', 'key', 'account', 'tier'];

/** @param below the number of rows from the keys to the headers, if a test moved them. */
export function readTab({ values }: OpenedWorkbook, title: string, below?: number): ReadTab {
  const cells = values(title);
  const keyRow = cells.findIndex((line) => line.some((cell) => String(cell).startsWith('kam:')));
  if (keyRow < 0) throw new Error(`${title} has no row of keys`);
  const isMatrix = cells[keyRow]?.some((cell) => String(cell).startsWith('kam:matrix:'));
  // Some tabs have a sentence above their headers.
  const hasHelp = cells[keyRow + 1]?.filter((cell) => cell !== '').length === 1;
  const headerAt = keyRow + (below ?? (isMatrix ? 3 : hasHelp ? 2 : 1));
  const headers = cells[headerAt] ?? [];
  const keys = (cells[keyRow] ?? []).map((cell) => String(cell).replace(/^kam:\w+:/, ''));
  const name = NAMES.find((key) => keys.includes(key)) ?? '';
  const all = cells.slice(headerAt + 1).map((line, down) => ({
    down,
    record: Object.fromEntries(line.map((cell, at) => [keys[at] || String(headers[at]), cell])),
  }));
  const named = all.filter(({ record }) => record[name] !== '');
  return {
    keys,
    headers,
    headerRow: headerAt + 1,
    rows: named.map(({ record }) => record),
    letter: (key) => letterOf(keys.indexOf(key)),
    row: (wanted) => headerAt + 2 + (named.find(({ record }) => record[name] === wanted)?.down ?? NaN),
  };
}

function letterOf(at: number): string {
  if (at < 0) throw new Error('There is no such column');
  return (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
}
