// What came of the business case: a row for 12, 24 and 36 months, and the sentence under them.
import type { ReadinessBook } from '../../src/actions/readiness/readReadiness';
import { caseOutcome } from '../../src/model/readiness/caseOutcome';
import { readiness as words } from '../../src/text/en/readiness';
import { formatAmount, formatAmountFigure, formatLongDay, formatNumber, formatYear } from '../format';

interface Outcome {
  /** Months, expected gain, gain that came, and that less the planned cost. Empty while no year is over. */
  rows: string[][];
  sentence: string;
}

/** `null` without a kept case. */
export function outcomeRows({ kept, currency }: Pick<ReadinessBook, 'kept' | 'currency'>): Outcome | null {
  if (kept === null) return null;
  const day = formatLongDay(kept.of.day);
  const outcomes = caseOutcome(kept.of, kept.since);
  if (outcomes.every(({ came }) => came === null))
    return { rows: [], sentence: words.notYetOver(day, formatYear(kept.of.year + 1)) };
  const amount = (figure: number | null) => (figure === null ? words.notKnown : formatAmountFigure(figure));
  return {
    rows: outcomes.map(({ months, expected, came, net }) => [formatNumber(months), ...[expected, came, net].map(amount)]),
    sentence: words.keptOn(day, formatAmount(kept.of.revenue, currency), kept.of.accounts.length),
  };
}

export const OUTCOME_HEADS = [words.columns.months, words.expected, words.came, words.netOfPlan];
