// The weighted forecast of deals.
import { forecast } from '../model/plan/forecast';
import { listOf } from './listOf';
import { numbersOf } from './numbersOf';
import { sameRows } from './sameRows';

/**
 * The expected total of deals: the sum of each amount times its probability. Deals with only one of the two are left out.
 *
 * @param {number[][]} amounts The amount of each deal, e.g. D2:D30.
 * @param {number[][]} probabilities The probability of winning each deal, from 0 to 1 (60% is 0.6), in the same rows, e.g. E2:E30.
 * @return The weighted sum.
 * @example
 * =KAM_FORECAST({10000;25000;8000};{50%;20%;100%})
 * 18000
 * @customfunction
 */
export function KAM_FORECAST(amounts: unknown, probabilities: unknown): unknown {
  const [sums, chances] = [
    listOf('KAM_FORECAST', 'the amounts', amounts),
    listOf('KAM_FORECAST', 'the probabilities', probabilities),
  ];
  sameRows('KAM_FORECAST', [
    ['the amounts', sums],
    ['the probabilities', chances],
  ]);
  const known = numbersOf('KAM_FORECAST', 'the amounts', sums, { advice: 'Make it a number, or leave it blank.' });
  const likely = numbersOf('KAM_FORECAST', 'the probabilities', chances, {
    ...{ from: 0, to: 1 },
    advice: 'Make it a share from 0 to 1, e.g. 0.6 or 60%, or leave it blank.',
  });
  return forecast(
    known.flatMap((amount, index) => {
      const probability = likely[index] ?? null;
      return amount === null || probability === null ? [] : [{ amount, probability }];
    }),
  );
}
