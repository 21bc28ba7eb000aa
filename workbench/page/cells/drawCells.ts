// Has the grid draw cells and headers by our own extensions.
import type { Univer } from '@univerjs/core';
import {
  Custom,
  Font,
  SheetColumnHeaderExtensionRegistry,
  SheetRowHeaderExtensionRegistry,
  SpreadsheetExtensionRegistry,
} from '@univerjs/engine-render';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { ColumnNames, RowNumbers } from '../mirror/headers';
import { CellMarks } from './CellMarks';
import { CellTexts, type IsList } from './CellTexts';

/** Call it before the first workbook is created. */
export function drawCells(univer: Univer): void {
  const isList: IsList = (unitId, sheetId, row, column) =>
    univer
      .__getInjector()
      .get(SheetDataValidationModel)
      .getRuleByLocation(unitId, sheetId, row, column)
      ?.type.startsWith('list') ?? false;
  SpreadsheetExtensionRegistry.delete(Font);
  SpreadsheetExtensionRegistry.delete(Custom);
  SpreadsheetExtensionRegistry.add(
    class extends CellTexts {
      constructor() {
        super(isList);
      }
    },
  );
  SpreadsheetExtensionRegistry.add(CellMarks);
  // An extension takes the place of the one with the same key.
  SheetColumnHeaderExtensionRegistry.add(new ColumnNames());
  SheetRowHeaderExtensionRegistry.add(new RowNumbers());
}
