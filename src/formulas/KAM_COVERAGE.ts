// The covered share of the influence at a customer.
import { coverage } from '../model/plan/coverage';
import { type Expected, namedNumbersOf } from './numbersOf';
import { sameRows } from './sameRows';

/**
 * The share of the influence at a customer that covered people have. Covered means in at least regular contact with you, and not against you. Select the stakeholders of one account, for example with FILTER. Blank if no one has influence.
 *
 * @param {number[][]} influence The influence of each person, from 1 to 5, e.g. F2:F12. People without influence do not count.
 * @param {number[][]} sentiment The attitude of each person, from -2 (hostile) to 2 (advocate), e.g. G2:G12. A blank is not covered.
 * @param {number[][]} contact The contact with each person: 0 none, 1 occasional, 2 regular, 3 close, e.g. H2:H12. A blank is not covered.
 * @return The share from 0 to 1.
 * @example
 * =KAM_COVERAGE({5;4;3;2};{1;-1;0;2};{3;2;2;1})
 * 0.5714
 * @example
 * =KAM_COVERAGE({5;4};{"";2};{3;3})
 * 0.4444
 * @customfunction
 */
export function KAM_COVERAGE(influence: unknown, sentiment: unknown, contact: unknown): unknown {
  const columns = [
    namedNumbersOf('KAM_COVERAGE', 'the influences', influence, INFLUENCE),
    namedNumbersOf('KAM_COVERAGE', 'the sentiments', sentiment, SENTIMENT),
    namedNumbersOf('KAM_COVERAGE', 'the contacts', contact, CONTACT),
  ] as const;
  sameRows('KAM_COVERAGE', columns);
  const [[, known], [, friendly], [, close]] = columns;
  const people = known.map((given, index) => ({
    influence: given,
    sentiment: friendly[index] ?? null,
    contact: close[index] ?? null,
  }));
  const covered = coverage(people);
  return covered ? covered.covered / covered.total : '';
}

const within = (from: number, to: number): Expected => ({
  from,
  to,
  advice: `Make it a number from ${from} to ${to}, or leave it blank.`,
});
const INFLUENCE = within(1, 5);
const SENTIMENT = within(-2, 2);
const CONTACT = within(0, 3);
