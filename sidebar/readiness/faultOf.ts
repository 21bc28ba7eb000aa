import { CASE_RANGES, type CaseFigure } from '../../src/model/readiness/Readiness';
import { text } from '../text';

/** The fault of a typed figure; `null` when it is valid. NaN means text that is not a number. */
export function faultOf(figure: CaseFigure, value: number | null): string | null {
  const { from, to } = CASE_RANGES[figure];
  if (value === null || (value >= from && value <= to)) return null;
  if (figure === 'people') return text.common.aNumber(from, to);
  return figure === 'growth' || figure === 'margin' ? text.common.aNumber(from * 100, to * 100) : text.common.anyNumber;
}
