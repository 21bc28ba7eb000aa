// Sorting rows as Google Sheets does: numbers before texts before booleans, blanks last either way.
import { compareTexts } from '../../engine/compareTexts';
import { IUndoRedoService } from '../../engine/univer';
import { type Area, asRange } from './Area';
import { writeCells } from './cells';
import { copiedFormula } from './copiedFormula';
import type { Document } from './Document';
import { readNotes, writeNotes } from './notes';

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
  return typeof a === 'string' ? compareTexts(a, String(b)) : Number(a) - Number(b);
}

/** The rows of an area in the order of the keys, the first key first; rows that are alike keep their order. */
function sortedRows(document: Document, area: Area, keys: readonly SortKey[]): number[] {
  document.calculateFor(area);
  const rows = Array.from({ length: area.rows }, (_, down) => area.row + down);
  const values = new Map(rows.map((row) => [row, keys.map(({ column }) => document.value(area.sheetId, row, column))]));
  return rows.sort((a, b) => {
    for (const [index, { ascending }] of keys.entries()) {
      const [first, second] = [values.get(a)?.[index] ?? '', values.get(b)?.[index] ?? ''];
      if ((first === '') !== (second === '')) return first === '' ? 1 : -1;
      const order = compare(first, second);
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  });
}

/**
 * Sorts the rows of an area. Contents, formats and notes move with their rows, a formula's references as if it were copied; validations,
 * protections and conditional formats stay. Univer's own command moves those too, takes minutes for 5,000 rows, and refuses where an
 * array spills through the area: the mutation beneath it does none of that.
 */
export function sortRows(document: Document, area: Area, keys: readonly SortKey[]): void {
  document.assertEditable(area);
  const from = sortedRows(document, area, keys);
  if (from.every((row, down) => row === area.row + down)) return;
  const notes = readNotes(document, area);
  const formulas = formulasIn(document, area);

  const place = { unitId: document.id, subUnitId: area.sheetId, range: asRange(area) };
  const mutation = (order: Record<number, number>) => ({ id: 'sheet.mutation.reorder-range', params: { ...place, order } });
  const there = mutation(Object.fromEntries(from.map((row, down) => [area.row + down, row])));
  const back = mutation(Object.fromEntries(from.map((row, down) => [row, area.row + down])));
  document.execute(there.id, there.params);
  const undo = document.engine.univer.__getInjector().get(IUndoRedoService);
  undo.pushUndoRedo({ unitID: document.id, undoMutations: [back], redoMutations: [there] });

  from.forEach((row, down) => {
    for (const { column, formula } of formulas.get(row) ?? []) {
      const to = area.row + down;
      const f = copiedFormula(formula, to - row);
      writeCells(document, { ...area, row: to, column, rows: 1, columns: 1 }, [
        [{ data: { f, v: null, t: null, si: null, p: null } }],
      ]);
    }
  });
  if (notes.flat().some((note) => note !== '')) {
    writeNotes(
      document,
      area,
      from.map((row) => notes[row - area.row] ?? []),
    );
  }
}

/** The formulas of an area, by row. */
function formulasIn(document: Document, area: Area): Map<number, { column: number; formula: string }[]> {
  const sheet = document.sheet(area.sheetId).getSheet();
  const found = new Map<number, { column: number; formula: string }[]>();
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.getCellRaw(row, column);
      if (!cell?.f && !cell?.si) continue;
      found.set(row, [...(found.get(row) ?? []), { column, formula: document.engine.formula(area.sheetId, row, column) }]);
    }
  }
  return found;
}
