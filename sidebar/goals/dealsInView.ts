import { isOpenDeal } from '../../src/model/plan/isOpen';
import type { ForecastRules } from '../../src/model/plan/ForecastRules';
import type { Opportunity } from '../../src/model/plan/PlanRecords';
import { weightedForecast } from '../../src/model/plan/weightedForecast';

/**
 * The open opportunities within the horizon or without a date, also those that lack an amount or a stage. Each is looked at by itself, because
 * two can have the same name.
 *
 * @param today yyyy-mm-dd
 */
export const dealsInView = (opportunities: readonly Opportunity[], today: string, rules: ForecastRules): Opportunity[] =>
  opportunities.filter(isOpenDeal).filter((opportunity) => {
    const { past, later } = weightedForecast([opportunity], today, rules);
    return past.length + later.length === 0;
  });
