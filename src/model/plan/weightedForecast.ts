import { addMonths } from '../calendar/addMonths';
import { dealOf } from './dealOf';
import { dealVariance } from './dealVariance';
import { forecast } from './forecast';
import { forecastRange } from './forecastRange';
import { DEFAULT_FORECAST_RULES, type ForecastRules } from './ForecastRules';
import { isOpenDeal } from './isOpen';
import type { Opportunity } from './PlanRecords';

/** The expected amount of the open opportunities of one customer, in the workbook's currency. */
export interface WeightedForecast {
  sum: number;
  /** One standard deviation. */
  deviation: number;
  /** The range with a probability of about two thirds; both are `null` with too few deals. */
  low: number | null;
  high: number | null;
  /** The sum of all amounts, if every deal is won. */
  most: number;
  /** The number of deals that count. */
  deals: number;
  /** Names of open opportunities that do not count: past their date, or later than the horizon. */
  past: string[];
  later: string[];
}

export const FEWEST_DEALS = 5;

/**
 * The weighted forecast Σ ap of the open deals that close within the horizon or have no date. The deals move together (`dealVariance`). The
 * range, sum ± deviation limited to 0 and the sum of the amounts, needs at least 5 deals. Opportunities without a known amount or
 * probability (`dealOf`) are excluded.
 *
 * @param today yyyy-mm-dd
 */
export function weightedForecast(
  opportunities: readonly Pick<Opportunity, 'opportunity' | 'stage' | 'amount' | 'probability' | 'expectedClose'>[],
  today: string,
  { months, calendar, correlation, stages }: ForecastRules = DEFAULT_FORECAST_RULES,
): WeightedForecast {
  const horizon = addMonths(today, months, calendar);
  const open = opportunities.filter(isOpenDeal);
  const isPast = ({ expectedClose }: (typeof open)[number]) => expectedClose !== '' && expectedClose < today;
  const isLater = ({ expectedClose }: (typeof open)[number]) => expectedClose > horizon;
  const deals = open.flatMap((opportunity) =>
    isPast(opportunity) || isLater(opportunity) ? [] : (dealOf(opportunity, stages) ?? []),
  );
  const deviation = Math.sqrt(dealVariance(deals, correlation));
  return {
    sum: forecast(deals),
    deviation,
    ...forecastRange(deals, deviation),
    ...(deals.length < FEWEST_DEALS && { low: null, high: null }),
    deals: deals.length,
    past: open.filter(isPast).map(({ opportunity }) => opportunity),
    later: open.filter(isLater).map(({ opportunity }) => opportunity),
  };
}
