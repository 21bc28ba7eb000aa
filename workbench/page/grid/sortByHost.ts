// Sorts by the host where the user chooses Univer's sort: Univer's own refuses a table with an array formula.
import { CanceledError, type IDisposable } from '@univerjs/core';
import { contentSize } from '../../host/document/content';
import type { Document } from '../../host/document/Document';
import type { SortKey } from '../../host/document/sortRows';
import type { Grid, SelectedArea } from './Grid';

const SORTS = /^sheet\.command\.sort-range-(asc|desc)(-ext)?(-ctx)?$/;

interface Sorting {
  sort: (area: SelectedArea, keys: readonly SortKey[]) => void;
  /** Called when the sort failed or there is nothing to sort; the error is undefined for nothing to sort. */
  onRefused: (error?: unknown) => void;
}

/** Sorts by the column of the active cell. A single cell means the table around it, and so does "expand the selection". */
export function sortByHost(grid: Grid, document: Document, { sort, onRefused }: Sorting): IDisposable {
  return grid.commands.beforeCommandExecuted(({ id }) => {
    const [, order, expanded] = SORTS.exec(id) ?? [];
    if (order === undefined) return;
    const selected = grid.selection();
    const area = expanded || selected.rows === 1 ? tableAround(grid, document, selected) : selected;
    try {
      if (area.rows < 2) onRefused();
      else sort(area, [{ column: grid.activeCell().column, ascending: order === 'asc' }]);
    } catch (error) {
      onRefused(error);
    }
    throw new CanceledError();
  });
}

/** All columns, the hidden ones too, and the rows below the frozen ones down to the last one with content. */
function tableAround(grid: Grid, document: Document, { sheetId }: SelectedArea): SelectedArea {
  const row = Math.max(0, grid.sheet.getFrozenRows());
  const { rows, columns } = contentSize(document, sheetId);
  return { sheetId, row, column: 0, rows: rows - row, columns };
}
