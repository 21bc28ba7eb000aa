// The net promoter score of ratings.
import { netPromoterScore } from '../model/programme/netPromoterScore';
import { rowsOf } from './cells';
import { numbersOf } from './numbersOf';

/**
 * The net promoter score, from -100 to 100: the percentage of ratings of 9 and 10 minus the percentage of ratings from 0 to 6. Blank without ratings.
 *
 * @param {number[][]} ratings The answers to "How likely are you to recommend us?", from 0 to 10, e.g. C2:C40. Blanks are ignored.
 * @return The score.
 * @example
 * =KAM_NPS({10;9;9;8;7;6;3;10;"";9})
 * 33.3333
 * @customfunction
 */
export function KAM_NPS(ratings: unknown): unknown {
  const given = numbersOf('KAM_NPS', 'the ratings', rowsOf(ratings).flat(), {
    ...{ from: 0, to: 10 },
    advice: 'Make it a number from 0 to 10, or leave it blank.',
  });
  return netPromoterScore(given.filter((rating) => rating !== null)) ?? '';
}
