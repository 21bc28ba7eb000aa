// The business case in sentences.
import type { ReadinessBook } from '../../src/actions/Actions';
import type { BusinessCase } from '../../src/model/readiness/businessCase';
import { CASE_RANGES, type CaseFigure } from '../../src/model/readiness/Readiness';
import { readiness as words } from '../../src/text/en/readiness';
import { formatAmount, formatNumber, formatPercent } from '../format';

/** When it pays back, or what is missing to say so. */
export function sayCase(worked: BusinessCase): string {
  if (worked.kind === 'missing') return words.missing(worked.missing);
  return worked.paybackMonth === null ? words.neverPaysBack : words.paysBack(worked.paybackMonth);
}

/** Whose revenue it rests on; '' while none is known. */
export function sayRevenueServed({ facts, currency }: Pick<ReadinessBook, 'facts' | 'currency'>): string {
  if (facts.keyRevenue === null) return '';
  return words.revenueServed(formatAmount(facts.keyRevenue, currency), facts.served, facts.keyAccounts > 0);
}

/** The figures that it is worked out from, with what stands in for a blank. */
export function sayFigures({ answers, facts, currency }: Pick<ReadinessBook, 'answers' | 'facts' | 'currency'>): string {
  const filled = { ...answers, people: answers.people ?? facts.kams, margin: answers.margin ?? facts.margin };
  const figures = (Object.keys(CASE_RANGES) as CaseFigure[]).map((figure) => {
    const value = filled[figure] ?? 0;
    const isShare = figure === 'growth' || figure === 'margin';
    const said = isShare ? formatPercent(value, 1) : figure === 'people' ? formatNumber(value) : formatAmount(value, currency);
    return `${words.caseFigures[figure]}: ${said}`;
  });
  return figures.join(' · ');
}
