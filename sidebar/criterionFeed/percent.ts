// Shares and growth are stored as fractions and typed in percent.
import type { Source } from '../../src/actions/store/readSources';
import { withoutNoise } from '../../src/model/numbers/withoutNoise';
import { formatNumber, formatPercent } from '../format';

export const isInPercent = ({ scale }: Pick<Source, 'scale'>): boolean => scale !== 'amount';

/** A stored figure as it is typed: 0.25 as 25 for a share. */
export const asTyped = (source: Pick<Source, 'scale'>, figure: number | null): number | null =>
  figure === null || !isInPercent(source) ? figure : withoutNoise(figure * 100);

/** A typed figure as it is stored: 25 as 0.25 for a share. */
export const asFigure = (source: Pick<Source, 'scale'>, typed: number | null): number | null =>
  typed === null || !isInPercent(source) ? typed : withoutNoise(typed / 100);

/** Formats a figure: 25%, 10.5%, 0.25% or 1,200. A small one has more decimals: of margins typed as 0.36, each hundredth counts. */
export const describeFigure = (source: Pick<Source, 'scale'>, figure: number): string => {
  const most = Math.abs(asTyped(source, figure) ?? 0) < SMALL ? 3 : 1;
  return isInPercent(source) ? formatPercent(figure, most) : formatNumber(figure, most);
};

/** As typed. */
const SMALL = 10;
