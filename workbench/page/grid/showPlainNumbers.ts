// Draws a number without a number format as Google Sheets shows it; Univer draws all the digits that it has.
import { CellValueType, InterceptorEffectEnum, type IDisposable } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { shownNumber } from '../../engine/shownNumber';
import type { Document } from '../../host/document/Document';

/** After Univer has formatted the numbers that have a format (10). */
const LAST = 5;

export function showPlainNumbers(document: Document): IDisposable {
  const { univer, workbook } = document.engine;
  const styles = workbook.getWorkbook().getStyles();
  const { decimal } = document.spelling;
  return univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: LAST,
      effect: InterceptorEffectEnum.Value,
      handler(cell, { unitId }, next) {
        if (!cell || unitId !== workbook.getId() || typeof cell.v !== 'number' || cell.t === CellValueType.BOOLEAN)
          return next(cell);
        const pattern = styles.getStyleByCell(cell)?.n?.pattern ?? 'General';
        return next(pattern === 'General' ? { ...cell, v: shownNumber(cell.v, decimal) } : cell);
      },
    });
}
