// Stores ticks as TRUE and FALSE: Univer writes 1 and 0 when its user clicks a checkbox.
import { CellValueType, type ICellData, type IDisposable } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Document } from '../../host/document/Document';
import { readRules } from '../../host/document/validations';
import type { Grid } from './Grid';

export function keepCheckboxes(grid: Grid, document: Document): IDisposable {
  return grid.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, ICellData | null>)) {
        if (!cell || cell.t === CellValueType.BOOLEAN || ![0, 1, '0', '1'].includes(cell.v as number)) continue;
        const rule = readRules(document, {
          sheetId: subUnitId,
          row: Number(row),
          column: Number(column),
          rows: 1,
          columns: 1,
        })[0]?.[0];
        if (rule?.criteria === 'CHECKBOX' && rule.values[0] === undefined)
          Object.assign(cell, { v: Number(cell.v), t: CellValueType.BOOLEAN });
      }
    }
  });
}
