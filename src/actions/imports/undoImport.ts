import * as v from 'valibot';
import { foldName } from '../../model/names/foldName';
import { sum } from '../../model/numbers/sum';
import { fill } from '../../text/fill';
import { formatNumber } from '../../text/format/formatNumber';
import { headerOf } from '../../workbook/columnWords';
import { Refusal } from '../../workbook/Problem';
import { relabelYears } from '../../workbook/relabelYears';
import { OWN_PREFIX, type TabKey } from '../../workbook/Tab';
import type { Table } from '../../workbook/Table';
import { ACCOUNT_TABS, tabs } from '../../workbook/tabs';
import type { Workbook } from '../../workbook/Workbook';
import { defineWrite } from '../Action';
import { reconcile } from '../edits/reconcile';
import { importRun, readImportRun, type ImportRun } from './ImportRun';
import { isWorkedOn } from './isWorkedOn';
import { forgetImport, keptRows, undoId, type Cells, type KeptRow } from './keepForUndo';

/** A cell that keeps its value because a person changed it after the import; without a field, a new row that a person worked on. */
export interface UntouchedCell {
  name: string;
  field: string;
}

const MOST_NAMED = 200;

/**
 * Brings back what the last import changed. A cell that was changed since stays, and so does a new row that a person worked on, without the
 * figures that the import gave it; both are named. Refused with `undoGone` where another import came after, and with `undoYearsMoved` where
 * the years of the columns changed since.
 */
export const undoImport = defineWrite({
  scope: 'plans',
  payload: v.strictObject({ run: importRun }),
  check({ workbook }, { run }) {
    const last = readImportRun(workbook);
    const rows = last?.run === run ? keptRows(workbook, run) : null;
    if (last === null || last.kept === null || rows === null) throw new Refusal({ code: 'undoGone' });
    if (last.lastFullYear !== workbook.lastFullYear) throw new Refusal({ code: 'undoYearsMoved' });
    return { last, rows };
  },
  run({ workbook }, _, { last, rows }) {
    const undone = bringBack(workbook, last, rows);
    forgetImport(workbook);
    const { lines } = reconcile(workbook);
    const { events, importUndone } = workbook.text;
    const counts = { removed: undone.removed, restored: undone.restored, kept: undone.kept.length };
    const shown = (count: number): string => formatNumber(workbook.language, count);
    const to = fill(importUndone, {
      removed: shown(counts.removed),
      restored: shown(counts.restored),
      kept: shown(counts.kept),
    });
    return {
      lines: [...lines, { action: events.importUndone, field: last.file.name, from: last.when, to }],
      answer: () => ({ ...counts, named: undone.kept.slice(0, MOST_NAMED) }),
    };
  },
});

function bringBack(
  workbook: Workbook,
  last: ImportRun,
  rows: readonly KeptRow[],
): { removed: number; restored: number; kept: UntouchedCell[] } {
  const kept: UntouchedCell[] = [];
  const restored = new Set<string>();
  const leaving = new Map<Table, number[]>();
  const placeOf = placesOf();
  const isChanged = isWorkedOn(workbook, last);
  let isOtherYear = false;
  // The last change comes back first, so that a cell that several parts wrote ends as it began.
  for (const [tab, id, before, after] of [...rows].reverse()) {
    const table = tab in tabs ? workbook.find(tab) : null;
    const row = table ? placeOf(table, id) : undefined;
    if (!table || row === undefined) continue;
    if (before === null) {
      if (isChanged(table, row, after)) {
        if (!table.tab.hidden) kept.push({ name: nameOf(table, row), field: '' });
        if (tab === 'accounts') emptyFigures(table, row, after);
      } else leaving.set(table, [...(leaving.get(table) ?? []), row]);
      continue;
    }
    for (const [column, value] of Object.entries(after)) {
      const now = table.value(row, column);
      const was = before[column] ?? '';
      if (!table.has(column) || now === was) continue;
      if (now === value) {
        table.set(row, column, was);
        restored.add(`${tab} ${id}`);
        isOtherYear ||= tab === 'settings' && id === 'lastFullYear';
      } else if (!isHidden(table, column)) kept.push({ name: nameOf(table, row), field: fieldOf(workbook, table, column) });
    }
  }
  for (const [table, gone] of leaving) table.deleteRows(gone);
  removeCandidates(workbook, leaving.get(workbook.table('accounts')) ?? []);
  if (isOtherYear) relabelYears(workbook);
  const removed = sum([...leaving].map(([{ tab }, gone]) => (tab.hidden ? 0 : gone.length)));
  const isShown = (place: string): boolean => !tabs[place.split(' ')[0] as TabKey].hidden;
  return { removed, restored: [...restored].filter(isShown).length, kept };
}

/** A figure that a person changed since stays. */
function emptyFigures(table: Table, row: number, written: Cells): void {
  for (const [column, value] of Object.entries(written))
    if (typeof value === 'number' && table.has(column) && table.value(row, column) === value) table.set(row, column, '');
}

/** Finds rows by their identities; reads each table once. */
function placesOf(): (table: Table, id: string) => number | undefined {
  const places = new Map<TabKey, Map<string, number>>();
  return (table, id) => {
    const { key } = table.tab;
    const known = places.get(key) ?? new Map(table.rows.map((row) => [undoId(table, row), row]));
    places.set(key, known);
    return known.get(id);
  };
}

/** New accounts leave the matrix with the register, or it would bring them back. */
function removeCandidates(workbook: Workbook, gone: readonly number[]): void {
  const accounts = workbook.table('accounts');
  const matrix = workbook.table('matrix');
  const names = new Set(gone.map((row) => foldName(accounts.name(row))));
  matrix.deleteRows(matrix.rows.filter((row) => names.has(foldName(matrix.name(row)))));
}

const isHidden = ({ tab }: Table, column: string): boolean =>
  tab.hidden || tab.columns.some(({ key, hidden }) => key === column && hidden === true);

const nameOf = (table: Table, row: number): string =>
  (ACCOUNT_TABS as readonly TabKey[]).includes(table.tab.key)
    ? `${table.text(row, 'account')}: ${table.name(row)}`
    : table.name(row);

const fieldOf = (workbook: Workbook, { tab }: Table, column: string): string =>
  column.startsWith(OWN_PREFIX)
    ? column.slice(OWN_PREFIX.length)
    : tab.columns.some(({ key }) => key === column)
      ? headerOf(tab, column, workbook)
      : column;
