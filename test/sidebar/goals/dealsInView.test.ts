import { dealsInView } from '../../../sidebar/goals/dealsInView';
import { DEFAULT_FORECAST_RULES } from '../../../src/model/plan/ForecastRules';
import { deal, TODAY } from '../../model/plan/plans';

const named = (id: string, expectedClose: string, stage: 'proposed' | 'won' = 'proposed') =>
  deal({ id, opportunity: 'Extension', amount: 100, stage, expectedClose });

test('a deal of today counts, also beside a late one and a far one with the same name', () => {
  const deals = [
    named('late', '2026-06-09'),
    named('today', TODAY),
    named('far', '2099-01-01'),
    named('open', ''),
    named('won', TODAY, 'won'),
  ];
  expect(dealsInView(deals, TODAY, DEFAULT_FORECAST_RULES).map(({ id }) => id)).toEqual(['today', 'open']);
});
