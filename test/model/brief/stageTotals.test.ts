import { stageTotals } from '../../../src/model/brief/stageTotals';
import { weightedForecast } from '../../../src/model/plan/weightedForecast';
import { deal, TODAY } from '../plan/plans';

test('a deal without a stage but with a probability is in the first stage, so the totals are those of the forecast', () => {
  const deals = [
    deal({ amount: 1000, probability: 0.5 }),
    deal({ amount: 200, stage: 'proposed' }),
    deal({ amount: 7 }),
    deal({ amount: 70, stage: 'won' }),
    deal({ amount: 30, stage: 'lost' }),
  ];
  const totals = stageTotals(deals);
  expect(totals[0]).toEqual({ stage: 'identified', deals: 1, amount: 1000, weighted: 500 });
  const { sum, most } = weightedForecast(deals, TODAY);
  expect([sum, most]).toEqual([600, 1200]);
  expect(totals.reduce((all, { weighted }) => all + weighted, 0)).toBe(sum);
  expect(totals.reduce((all, { amount }) => all + amount, 0)).toBe(most);
});
