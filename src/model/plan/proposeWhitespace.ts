import { foldName } from '../names/foldName';
import type { AccountPlan } from './AccountPlan';
import type { WhitespaceEntry } from './PlanRecords';

export type ProposedWhitespace = Omit<WhitespaceEntry, 'id' | 'updatedOn'>;

/**
 * Rows for the whitespace from imported sales lines: what the account buys is owned, with the revenue it brings, the most first; then
 * what it does not buy (no revenue, or none above 0) though it or other accounts are known for it, open. A product that stands in the
 * table already, for whatever unit, is left out.
 *
 * @param plan with the account's revenue by category.
 * @param sold categories that any account buys.
 * @param unit what the whole customer is called, as sales lines know no units.
 */
export function proposeWhitespace(
  plan: Pick<AccountPlan, 'categories' | 'whitespace'>,
  sold: readonly string[],
  unit: string,
): ProposedWhitespace[] {
  const bought = plan.categories
    .filter(({ revenue }) => revenue !== null && revenue > 0)
    .sort((a, b) => (b.revenue ?? 0) - (a.revenue ?? 0))
    .map(({ category, revenue }) => proposal(unit, category, 'owned', revenue));
  const offered = [...plan.categories.map(({ category }) => category), ...sold];
  const open = offered.map((category) => proposal(unit, category, 'open', null));
  const taken = new Set(['', ...plan.whitespace.map(({ product }) => foldName(product))]);
  return [...bought, ...open].filter(({ product }) => {
    const folded = foldName(product);
    return !taken.has(folded) && taken.add(folded);
  });
}

function proposal(unit: string, product: string, status: 'owned' | 'open', current: number | null): ProposedWhitespace {
  return { unit, product: product.trim(), status, current, potential: null, competitor: '', opportunity: '' };
}
