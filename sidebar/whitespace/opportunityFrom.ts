// The opportunity that an open cell of the whitespace becomes.
import { foldName } from '../../src/model/names/foldName';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import { openPotential } from '../../src/model/plan/openPotential';
import type { Opportunity, WhitespaceEntry } from '../../src/model/plan/PlanRecords';

/**
 * Its amount is what is still open, so the cell needs a potential above what it brings now: else `null`.
 *
 * The customer's unit that buys something already gets a product more (cross-sell); one that buys nothing is a new unit where another one
 * buys; and a customer that buys nothing at all is a new sale. What is owned already is sold more of (up-sell).
 * @param name that no other opportunity of the account has; see `freeName`.
 */
export function opportunityFrom(
  entry: WhitespaceEntry,
  plan: Pick<AccountPlan, 'whitespace' | 'account'>,
  name: string,
): Partial<Opportunity> | null {
  const amount = openPotential(entry);
  if (!(amount > 0)) return null;
  return {
    opportunity: name,
    kind: kindOf(entry, plan.whitespace),
    unit: entry.unit,
    product: entry.product,
    stage: 'identified',
    amount,
    competitor: entry.competitor,
    owner: plan.account.kam || plan.account.salesRep,
  };
}

function kindOf(entry: WhitespaceEntry, entries: readonly WhitespaceEntry[]): Opportunity['kind'] {
  if (entry.status === 'owned') return 'upSell';
  const owned = entries.filter(({ status }) => status === 'owned');
  if (owned.some(({ unit }) => foldName(unit) === foldName(entry.unit))) return 'crossSell';
  return owned.length > 0 ? 'newUnit' : 'newSale';
}

/** The name, numbered where an opportunity is called so already; cut to what the column holds. */
export function freeName(name: string, taken: readonly string[], limit: number): string {
  const folded = new Set(taken.map(foldName));
  for (let number = 1; ; number++) {
    const mark = number === 1 ? '' : ` (${number})`;
    const free = name.slice(0, limit - mark.length).trimEnd() + mark;
    if (!folded.has(foldName(free))) return free;
  }
}
