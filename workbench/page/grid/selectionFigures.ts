// Sum, average and count of the selected cells, as Univer counts them. It writes them with exponents and in two kinds of digits.
import { IStatusBarService } from '@univerjs/sheets-ui';
import type { Engine } from '../../engine/Engine';
import { Store } from '../Store';

export const FIGURES = ['SUM', 'AVERAGE', 'MIN', 'MAX', 'COUNT'] as const;
export type SelectionFigure = { readonly name: (typeof FIGURES)[number]; readonly value: number };

export function selectionFigures({ univer }: Engine): Store<readonly SelectionFigure[]> {
  const figures = new Store<readonly SelectionFigure[]>([]);
  univer
    .__getInjector()
    .get(IStatusBarService)
    .state$.subscribe((state) =>
      figures.set(
        FIGURES.flatMap((name) => {
          const value = state?.values.find(({ func }) => func === name)?.value;
          return typeof value === 'number' ? [{ name, value }] : [];
        }),
      ),
    );
  return figures;
}
