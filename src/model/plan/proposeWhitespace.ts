import { foldName } from '../names/foldName';
import type { AccountPlan } from './AccountPlan';
import type { WhitespaceEntry } from './PlanRecords';

export type ProposedWhitespace = Omit<WhitespaceEntry, 'id' | 'updatedOn'>;

/**
 * Proposes rows for the whitespace from imported sales lines. First the products that the account buys: owned, with their revenue, highest
 * first. Then, as open, the account's categories without revenue above 0 and the products that other accounts buy. Products that the table
 * already has, for any unit, are excluded.
 *
 * @param plan with the account's revenue by category.
 * @param sold categories that any account buys.
 * @param unit the name for the customer as a whole, because sales lines have no units.
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
