import { positive } from '../numbers/positive';
import { sum } from '../numbers/sum';
import { dealOf } from '../plan/dealOf';
import { forecast } from '../plan/forecast';
import type { Opportunity } from '../plan/PlanRecords';
import { DEFAULT_FORECAST_RULES, type StageProbabilities } from '../plan/ForecastRules';
import { STAGES } from '../records/vocabulary';

export type OpenStage = Exclude<(typeof STAGES)[number], 'won' | 'lost'>;

/** Totals of one open stage. Money is in the workbook's currency; an amount that is blank or below 0 counts as 0. */
export interface StageTotal {
  stage: OpenStage;
  deals: number;
  amount: number;
  weighted: number;
}

/**
 * All open stages in order, including those without deals. A deal with a probability but without a stage, which the forecast counts, is in the
 * first one, as every deal was once.
 */
export function stageTotals(
  opportunities: readonly Pick<Opportunity, 'stage' | 'amount' | 'probability'>[],
  probabilities: StageProbabilities = DEFAULT_FORECAST_RULES.stages,
): StageTotal[] {
  return STAGES.flatMap((stage) => {
    if (stage === 'won' || stage === 'lost') return [];
    const deals = opportunities.filter((each) => (each.stage ?? (each.probability === null ? null : STAGES[0])) === stage);
    return {
      stage,
      deals: deals.length,
      amount: sum(deals.map(({ amount }) => positive(amount))),
      weighted: forecast(deals.flatMap((deal) => dealOf(deal, probabilities) ?? [])),
    };
  });
}
