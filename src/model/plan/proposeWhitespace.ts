import { foldName } from '../names/foldName';
import type { CategoryFigures } from '../pulse/Pulse';
import type { AccountPlan } from './AccountPlan';
import type { WhitespaceEntry } from './PlanRecords';

export interface ProposedWhitespace {
  /** What the plan stores of it. */
  entry: Omit<WhitespaceEntry, 'id' | 'updatedOn'>;
  /** Revenue above 0 of the last full year, or of this year to date where that one has none; `null` without any. */
  figure: { revenue: number; isToDate: boolean } | null;
  /** The day of the last order of a category that is bought no longer; '' where that day is unknown, `null` of any other. */
  stopped: string | null;
}

/**
 * Proposes rows for the whitespace from imported sales lines, the highest revenue first. A product that the account buys is owned, with its
 * revenue of the last full year; a product that it no longer buys is open. Then, as open, its categories without revenue above 0 and the products
 * that other accounts buy. Products that the table already has, for any unit, are excluded.
 *
 * @param bought the account's categories.
 * @param stopped those that it buys no longer, by folded name, with the day of the last order.
 * @param sold categories that any account buys.
 * @param unit the name for the customer as a whole, because sales lines have no units.
 */
export function proposeWhitespace(
  { whitespace }: Pick<AccountPlan, 'whitespace'>,
  bought: readonly CategoryFigures[],
  stopped: ReadonlyMap<string, string>,
  sold: readonly string[],
  unit: string,
): ProposedWhitespace[] {
  const ofOthers = sold.map((category) => ({ category, revenue3: null, revenueToDate: null }));
  const taken = new Set(['', ...whitespace.map(({ product }) => foldName(product))]);
  return [...bought, ...ofOthers]
    .map(({ category, revenue3, revenueToDate }) => {
      const isToDate = !((revenue3 ?? 0) > 0);
      const revenue = (isToDate ? revenueToDate : revenue3) ?? 0;
      return proposal(unit, category.trim(), revenue > 0 ? { revenue, isToDate } : null, stopped);
    })
    .sort((a, b) => (b.figure?.revenue ?? 0) - (a.figure?.revenue ?? 0))
    .filter(({ entry: { product } }) => {
      const folded = foldName(product);
      return !taken.has(folded) && taken.add(folded);
    });
}

function proposal(
  unit: string,
  product: string,
  figure: ProposedWhitespace['figure'],
  stopped: ReadonlyMap<string, string>,
): ProposedWhitespace {
  const day = (figure && stopped.get(foldName(product))) ?? null;
  const isOwned = figure !== null && day === null;
  // The field is about the last full year alone, and an open product brings nothing.
  const current = isOwned && !figure.isToDate ? figure.revenue : null;
  const status = isOwned ? 'owned' : 'open';
  const entry = { unit, product, status, current, potential: null, competitor: '', opportunity: '' } as const;
  return { entry, figure, stopped: day };
}
