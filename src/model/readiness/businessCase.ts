import type { CaseFigure, ReadinessAnswers, ReadinessFacts } from './Readiness';

/** Months after which gains and costs are added up. */
export const HORIZONS = [12, 24, 36] as const;
const LAST = 36;

/** What a case cannot be made without. */
export type MissingFigure = 'keyRevenue' | 'costPerPerson' | 'growth' | 'margin';

export type BusinessCase =
  | { kind: 'missing'; missing: MissingFigure[] }
  | {
      kind: 'case';
      /** Added up from the start. */
      horizons: { months: (typeof HORIZONS)[number]; gain: number; cost: number; net: number }[];
      /** The first month by whose end the gains have covered the costs, 1–36; `null` when none of them has. */
      paybackMonth: number | null;
    };

/**
 * What a programme would bring against what it costs, in the workbook's currency, from the answers and the figures of the workbook.
 *
 * - Cost of a year: `people` × `costPerPerson` + `otherCosts` + `discounts`, in twelve equal parts. Blank `people` are the managers of the
 *   settings (`kams`); blank `otherCosts` and `discounts` are 0.
 * - Gain of month t: `keyRevenue` / 12 × ((1 + `growth`)^(t/12) − 1) × `margin`: only what comes on top of today's revenue. A blank `margin` is that
 *   of the workbook.
 *
 * Nothing is discounted: three years are short, and the rate would be one more guess. Without `keyRevenue`, `costPerPerson`, `growth` or a margin
 * there is no case, and what is missing is named.
 */
export function businessCase(answers: Pick<ReadinessAnswers, CaseFigure>, facts: ReadinessFacts): BusinessCase {
  const { costPerPerson, growth } = answers;
  const { keyRevenue } = facts;
  const margin = answers.margin ?? facts.margin;
  if (keyRevenue === null || costPerPerson === null || growth === null || margin === null)
    return { kind: 'missing', missing: namesOfNull({ keyRevenue, costPerPerson, growth, margin }) };

  const yearly = (answers.people ?? facts.kams) * costPerPerson + (answers.otherCosts ?? 0) + (answers.discounts ?? 0);
  const gains = gainsByMonth(keyRevenue, growth, margin);
  const costBy = (month: number): number => (yearly * month) / 12;
  const payback = gains.findIndex((gain, at) => gain >= costBy(at + 1));
  return {
    kind: 'case',
    horizons: HORIZONS.map((months) => {
      const gain = gains[months - 1] ?? 0;
      return { months, gain, cost: costBy(months), net: gain - costBy(months) };
    }),
    paybackMonth: payback < 0 ? null : payback + 1,
  };
}

/** Added up from the start, by the end of each month. */
function gainsByMonth(revenue: number, growth: number, margin: number): number[] {
  let sum = 0;
  return Array.from({ length: LAST }, (_, at) => (sum += (revenue / 12) * ((1 + growth) ** ((at + 1) / 12) - 1) * margin));
}

const namesOfNull = <Key extends string>(values: Record<Key, number | null>): Key[] =>
  (Object.keys(values) as Key[]).filter((key) => values[key] === null);
