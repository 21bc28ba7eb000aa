import { CASE_RANGES, type CaseFigure } from '../../src/model/readiness/Readiness';
import { text } from '../text';

/** What is wrong with a figure as it was typed; `null` where nothing is. NaN is what is no number. */
export function faultOf(figure: CaseFigure, value: number | null): string | null {
  const { from, to } = CASE_RANGES[figure];
  if (value === null || (value >= from && value <= to)) return null;
  if (figure === 'people') return text.common.aNumber(from, to);
  return figure === 'growth' || figure === 'margin' ? text.common.aNumber(from * 100, to * 100) : text.common.anyNumber;
}
