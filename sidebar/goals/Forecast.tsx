// The expected value of the open opportunities, with its range in words once there are enough of them.
import { goals as allWords } from '../../src/text/en/goals';
import type { ForecastRules } from '../../src/model/plan/ForecastRules';
import { dealOf } from '../../src/model/plan/dealOf';
import type { Opportunity } from '../../src/model/plan/PlanRecords';
import { FEWEST_DEALS, weightedForecast } from '../../src/model/plan/weightedForecast';
import { formatAmount, isolate } from '../format';
import { dealsInView } from './dealsInView';

const words = allWords.forecast;

interface ForecastProps {
  opportunities: readonly Opportunity[];
  currency: string;
  today: string;
  rules: ForecastRules;
}

export function Forecast({ opportunities, currency, today, rules }: ForecastProps) {
  const { sum, low, high, most, deals, past, later } = weightedForecast(opportunities, today, rules);
  const money = (amount: number) => formatAmount(amount, currency);
  const inView = dealsInView(opportunities, today, rules);
  const counted = inView.flatMap((opportunity) => {
    const deal = dealOf(opportunity, rules.stages);
    return deal === null ? [] : [{ id: opportunity.id, name: isolate(opportunity.opportunity), ...deal }];
  });
  const undated = inView.filter(({ id, expectedClose }) => expectedClose === '' && counted.some((deal) => deal.id === id));
  const leftOut = inView.filter(({ id }) => !counted.some((deal) => deal.id === id));
  return (
    <div class="forecast">
      {deals > 0 && <p>{words.expected(money(sum), deals, money(most), rules.months)}</p>}
      {low !== null && high !== null && money(low) !== money(high) && <p>{words.range(money(low), money(high))}</p>}
      {low === null && deals > 0 && (
        <>
          <p class="quiet">{words.tooFew(FEWEST_DEALS)}</p>
          <ul class="quiet">
            {counted.map(({ id, name, amount, probability }) => (
              <li key={id}>{words.deal(name, money(amount), probability)}</li>
            ))}
          </ul>
        </>
      )}
      {undated.length > 0 && <p>{words.undated(undated.map(({ opportunity }) => isolate(opportunity)))}</p>}
      {past.length > 0 && <p>{words.past(past.map(isolate))}</p>}
      {later.length > 0 && <p class="quiet">{words.later(later.map(isolate), rules.months)}</p>}
      {leftOut.length > 0 && <p class="quiet">{words.leftOut(leftOut.map(({ opportunity }) => isolate(opportunity)))}</p>}
    </div>
  );
}
