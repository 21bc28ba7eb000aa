// Shares and growth are held as parts of 1 and typed in percent.
import type { Source } from '../../src/actions/criteria/readSources';
import { formatNumber, formatPercent } from '../format';

export const isInPercent = ({ scale }: Pick<Source, 'scale'>): boolean => scale !== 'amount';

const rounded = (value: number) => Number(value.toPrecision(12));

/** A figure as it is typed: 0.25 as 25 where it is a share. */
export const asTyped = (source: Pick<Source, 'scale'>, figure: number | null): number | null =>
  figure === null || !isInPercent(source) ? figure : rounded(figure * 100);

/** What was typed as a figure: 25 as 0.25 where it is a share. */
export const asFigure = (source: Pick<Source, 'scale'>, typed: number | null): number | null =>
  typed === null || !isInPercent(source) ? typed : rounded(typed / 100);

/** A figure in words: 25% or 1,200. */
export const describeFigure = (source: Pick<Source, 'scale'>, figure: number): string =>
  isInPercent(source) ? formatPercent(figure) : formatNumber(figure, 1);
