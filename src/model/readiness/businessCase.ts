import type { CaseFigure, ReadinessAnswers, ReadinessFacts } from './Readiness';

/** The months at which cumulative gains and costs are shown. */
export const HORIZONS = [12, 24, 36] as const;
const LAST = 36;

/** Figures without which there is no business case. */
export type MissingFigure = 'keyRevenue' | 'costPerPerson' | 'growth' | 'margin';

export type BusinessCase =
  | { kind: 'missing'; missing: MissingFigure[] }
  | {
      kind: 'case';
      /** Cumulative from the start. */
      horizons: { months: (typeof HORIZONS)[number]; gain: number; cost: number; net: number }[];
      /** The first month by whose end the gains cover the costs, 1–36; `null` if they never do. */
      paybackMonth: number | null;
    };

/**
 * The gains of a programme compared with its costs, in the workbook's currency, from the answers and the workbook's figures.
 *
 * - Cost per year: `people` × `costPerPerson` + `otherCosts` + `discounts`, in twelve equal parts. Blank `people` uses the number of
 *   managers in the settings (`kams`). Blank `otherCosts` and `discounts` are 0.
 * - Gain of month t: `keyRevenue` / 12 × ((1 + `growth`)^(t/12) − 1) × `margin`, which is only the growth on top of today's revenue. A
 *   blank `margin` uses the workbook's.
 *
 * Nothing is discounted: the period is only three years, and the rate would be one more guess. Without `keyRevenue`, `costPerPerson`,
 * `growth` or a margin there is no case; the missing figures are listed.
 */
export function businessCase(answers: Pick<ReadinessAnswers, CaseFigure>, facts: ReadinessFacts): BusinessCase {
  const figures = businessCaseFigures(answers, facts);
  if (figures === null) {
    const { costPerPerson, growth } = answers;
    const { keyRevenue } = facts;
    return {
      kind: 'missing',
      missing: namesOfNull({ keyRevenue, costPerPerson, growth, margin: answers.margin ?? facts.margin }),
    };
  }
  const { revenue, growth, margin, yearly } = figures;
  const gains = gainsByMonth(revenue, growth, margin);
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

/** What a case is worked out from: `yearly` is the cost of a year. `null` while a figure is missing. */
export function businessCaseFigures(
  answers: Pick<ReadinessAnswers, CaseFigure>,
  { keyRevenue, kams, ...facts }: Pick<ReadinessFacts, 'keyRevenue' | 'kams' | 'margin'>,
): { revenue: number; growth: number; margin: number; yearly: number } | null {
  const { people, costPerPerson, otherCosts, discounts, growth } = answers;
  const margin = answers.margin ?? facts.margin;
  if (keyRevenue === null || costPerPerson === null || growth === null || margin === null) return null;
  const yearly = (people ?? kams) * costPerPerson + (otherCosts ?? 0) + (discounts ?? 0);
  return { revenue: keyRevenue, growth, margin, yearly };
}

/** Cumulative gains by the end of each month. */
export function gainsByMonth(revenue: number, growth: number, margin: number): number[] {
  let sum = 0;
  return Array.from({ length: LAST }, (_, at) => (sum += (revenue / 12) * ((1 + growth) ** ((at + 1) / 12) - 1) * margin));
}

const namesOfNull = <Key extends string>(values: Record<Key, number | null>): Key[] =>
  (Object.keys(values) as Key[]).filter((key) => values[key] === null);
