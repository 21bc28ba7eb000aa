import { sum } from '../numbers/sum';
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
 *   managers in the settings (`kams`). Cost at the start: `hiring` + `training` + `processes`. Other blanks are 0.
 * - Gain of month t: `keyRevenue` / 12 × ((1 + `growth`)^(t/12) − (1 − `kept`)^(t/12)) × `margin`: the growth on top of today's revenue, and
 *   the revenue of customers that would be lost without the programme. A blank `margin` uses the workbook's.
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
  const gains = gainsByMonth(figures);
  const costBy = (month: number): number => figures.once + (figures.yearly * month) / 12;
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

/** What gains are worked out from; `kept` is 0 in cases of older versions. */
export interface GainFigures {
  revenue: number;
  growth: number;
  margin: number;
  kept?: number;
}

/** What a case is worked out from: `yearly` is the cost of a year, `once` that of the start. `null` while a figure is missing. */
export function businessCaseFigures(
  answers: Pick<ReadinessAnswers, CaseFigure>,
  { keyRevenue, kams, ...facts }: Pick<ReadinessFacts, 'keyRevenue' | 'kams' | 'margin'>,
): (Required<GainFigures> & { yearly: number; once: number }) | null {
  const { people, costPerPerson, otherCosts, discounts, hiring, training, processes, growth } = answers;
  const margin = answers.margin ?? facts.margin;
  if (keyRevenue === null || costPerPerson === null || growth === null || margin === null) return null;
  const yearly = (people ?? kams) * costPerPerson + (otherCosts ?? 0) + (discounts ?? 0);
  const once = (hiring ?? 0) + (training ?? 0) + (processes ?? 0);
  return { revenue: keyRevenue, growth, margin, kept: answers.kept ?? 0, yearly, once };
}

/** Cumulative gains by the end of each month. */
export function gainsByMonth({ revenue, growth, margin, kept = 0 }: GainFigures): number[] {
  let gained = 0;
  return Array.from({ length: LAST }, (_, at) => {
    const years = (at + 1) / 12;
    return (gained += (revenue / 12) * ((1 + growth) ** years - (1 - kept) ** years) * margin);
  });
}

/** The revenue of the first, second and third year that would be left without the programme. */
export const revenueLeft = ({ revenue, kept = 0 }: GainFigures): number[] =>
  HORIZONS.map((months) => {
    const shares = Array.from({ length: 12 }, (_, at) => (1 - kept) ** ((months - 11 + at) / 12));
    return (revenue * sum(shares)) / 12;
  });

const namesOfNull = <Key extends string>(values: Record<Key, number | null>): Key[] =>
  (Object.keys(values) as Key[]).filter((key) => values[key] === null);
