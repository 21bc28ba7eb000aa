// Shows results that are dates or percentages as such, spilled ones too, in cells that have no number format of their own.
import type { Results } from './calculation/Results';
import { INTERCEPTOR_POINT, InterceptorEffectEnum, SheetInterceptorService } from './univer';
import type { FWorkbook, IDisposable, Univer } from './univer';

/** After Univer has put spilled values into cells (100), before it formats numbers (10). */
const BETWEEN = 50;

export function spilledFormats(univer: Univer, workbook: FWorkbook, results: Results): IDisposable {
  const styles = workbook.getWorkbook().getStyles();
  return univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: BETWEEN,
      effect: InterceptorEffectEnum.Style,
      handler(cell, { unitId, subUnitId, row, col }, next) {
        const given = unitId === workbook.getId() ? results.cell(subUnitId, row, col)?.s : undefined;
        if (!cell || typeof given !== 'object' || !given?.n) return next(cell);
        const own = styles.getStyleByCell(cell);
        return next(own?.n ? cell : { ...cell, s: { ...own, n: given.n } });
      },
    });
}
