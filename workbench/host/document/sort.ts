// Sorting rows as Google Sheets does: numbers before texts before booleans, blanks last either way.
import { type Area, asRange } from './Area';
import type { Document } from './Document';

export interface SortKey {
  /** The sheet's column, counted from 0. */
  readonly column: number;
  readonly ascending: boolean;
}

type Value = number | string | boolean;

const RANK = { number: 0, string: 1, boolean: 2 };
const kind = (value: Value) => RANK[typeof value as keyof typeof RANK];

function compare(a: Value, b: Value): number {
  if (kind(a) !== kind(b)) return kind(a) - kind(b);
  return typeof a === 'string' ? a.localeCompare(String(b), undefined, { sensitivity: 'accent' }) : Number(a) - Number(b);
}

/** Sorts the rows of an area, the first key first; rows that are alike keep their order. Rows move, protections and conditional formats stay. */
export function sortRows(document: Document, area: Area, keys: readonly SortKey[]): void {
  document.assertEditable(area);
  document.calculate();
  const rows = Array.from({ length: area.rows }, (_, down) => area.row + down);
  const values = new Map(rows.map((row) => [row, keys.map(({ column }) => document.value(area.sheetId, row, column))]));
  const sorted = [...rows].sort((a, b) => {
    for (const [index, { ascending }] of keys.entries()) {
      const [first, second] = [values.get(a)?.[index] ?? '', values.get(b)?.[index] ?? ''];
      if ((first === '') !== (second === '')) return first === '' ? 1 : -1;
      const order = compare(first, second);
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  });
  const order = Object.fromEntries(sorted.map((from, down) => [area.row + down, from]));
  document.execute('sheet.command.reorder-range', { subUnitId: area.sheetId, range: asRange(area), order });
}
