// The net promoter score of ratings.
import { netPromoterScore } from '../model/programme/netPromoterScore';
import { givenRowsOf } from './cells';
import { numbersOf } from './numbersOf';

/** Many surveys end here. */
const SHORT_SCALE = 5;

/**
 * The net promoter score, from -100 to 100: the percentage of ratings of 9 and 10 minus that of 0 to 6. Blank without ratings. If no rating is above 5, it says so, as the scale may end at 5: -100 (≤ 5)
 *
 * @param {number[][]} ratings The answers to "How likely are you to recommend us?", from 0 to 10, e.g. C2:C40.
 * @return The score.
 * @example
 * =KAM_NPS({10;9;9;8;7;6;3;10;"";9})
 * 33.3333
 * @example
 * =KAM_NPS({5;4;5;3})
 * -100 (≤ 5)
 * @customfunction
 */
export function KAM_NPS(ratings: unknown): unknown {
  const [name, what] = ['KAM_NPS', 'the ratings'];
  const given = numbersOf(name, what, givenRowsOf(name, what, ratings).flat(), {
    from: 0,
    to: 10,
    advice: 'Make it a number from 0 to 10, or leave it blank.',
  });
  const known = given.filter((rating) => rating !== null);
  const score = netPromoterScore(known);
  if (score === null) return '';
  return known.some((rating) => rating > SHORT_SCALE) ? score : `${score} (≤ ${SHORT_SCALE})`;
}
