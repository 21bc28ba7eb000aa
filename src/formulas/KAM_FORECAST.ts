// The weighted forecast of deals.
import { groupBy } from '../model/lists/groupBy';
import { dealVariance } from '../model/plan/dealVariance';
import { type Deal, forecast } from '../model/plan/forecast';
import { forecastRange } from '../model/plan/forecastRange';
import { DEFAULT_FORECAST_RULES } from '../model/plan/ForecastRules';
import { sum } from '../model/numbers/sum';
import { cellOf, isBlank, isNumber, nameOf } from './cells';
import { listOf } from './listOf';
import { namedNumbersOf } from './numbersOf';
import { sameRows } from './sameRows';

/**
 * The expected total of deals: the sum of each amount times its probability. Deals with only one of the two are left out. With customers, also the range of about two in three cases: one standard deviation lower and higher, from none to all.
 *
 * @param {number[][]} amounts The amount of each deal, e.g. D2:D30.
 * @param {number[][]} probabilities The probability of winning each deal, from 0 to 1 (60% is 0.6), in the same rows, e.g. E2:E30.
 * @param {string[][]} [customers] Optional. The customer of each deal, in the same rows, e.g. A2:A30. Deals of one customer move together, those of different customers do not.
 * @param {number} [correlation] Optional. How much the deals of one customer move together, from 0 to 1; 0.3 if left out.
 * @return The weighted sum; with customers, a row of the sum and both ends of the range.
 * @example
 * =KAM_FORECAST({10000;25000;8000};{50%;20%;100%})
 * 18000
 * @example
 * =KAM_FORECAST({10000;10000};{50%;50%};{"Ada";"Bo"})
 * 10000 | 2928.9322 | 17071.0678
 * @customfunction
 */
export function KAM_FORECAST(amounts: unknown, probabilities: unknown, customers?: unknown, correlation?: unknown): unknown {
  const columns = [
    namedNumbersOf('KAM_FORECAST', 'the amounts', amounts, { advice: 'Make it a number, or leave it blank.' }),
    namedNumbersOf('KAM_FORECAST', 'the probabilities', probabilities, {
      from: 0,
      to: 1,
      advice: 'Make it a share from 0 to 1, e.g. 0.6 or 60%, or leave it blank.',
    }),
  ] as const;
  const owners = isBlank(customers) ? null : listOf('KAM_FORECAST', 'the customers', customers);
  sameRows('KAM_FORECAST', [...columns, ...(owners ? [['the customers', owners] as const] : [])]);
  const [[, known], [, likely]] = columns;
  const together = correlationOf(correlation);
  const deals = known.flatMap((amount, index): (Deal & { customer: unknown })[] => {
    const probability = likely[index] ?? null;
    return amount === null || probability === null ? [] : [{ amount, probability, customer: owners?.[index] }];
  });
  const expected = forecast(deals);
  if (!owners) return expected;
  // A deal without a customer has no company.
  const byCustomer = groupBy(deals, (deal) => (isBlank(deal.customer) ? deal : String(deal.customer).trim().toLowerCase()));
  const deviation = Math.sqrt(sum([...byCustomer.values()].map((own) => dealVariance(own, together))));
  const { low, high } = forecastRange(deals, deviation);
  return [[expected, low, high]];
}

function correlationOf(argument: unknown): number {
  const cell = cellOf(argument);
  if (isBlank(cell)) return DEFAULT_FORECAST_RULES.correlation;
  if (isNumber(cell) && cell >= 0 && cell <= 1) return cell;
  throw new Error(`KAM_FORECAST: the correlation is ${nameOf(cell)}. Make it a share from 0 to 1, such as 0.3, or leave it out.`);
}
