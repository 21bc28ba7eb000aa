// The business case in sentences.
import type { ReadinessBook } from '../../src/actions/Actions';
import type { BusinessCase } from '../../src/model/readiness/businessCase';
import { readiness as words } from '../../src/text/en/readiness';
import { sayAmount } from '../goals/sayAmount';

/** When it pays back, or what is missing to say so. */
export function sayCase(worked: BusinessCase): string {
  if (worked.kind === 'missing') return words.missing(worked.missing);
  return worked.paybackMonth === null ? words.neverPaysBack : words.paysBack(worked.paybackMonth);
}

/** Whose revenue it rests on; '' while none is known. */
export function sayRevenueServed({ facts, currency }: Pick<ReadinessBook, 'facts' | 'currency'>): string {
  if (facts.keyRevenue === null) return '';
  return words.revenueServed(sayAmount(facts.keyRevenue, currency), facts.served, facts.keyAccounts > 0);
}
