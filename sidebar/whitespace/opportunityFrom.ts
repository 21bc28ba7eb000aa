// The opportunity created from an open cell of the whitespace.
import { foldName } from '../../src/model/names/foldName';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import { openPotential } from '../../src/model/plan/openPotential';
import type { Opportunity, WhitespaceEntry } from '../../src/model/plan/PlanRecords';

/**
 * Its amount is the open part, so the cell needs a potential above its current revenue; otherwise `null`.
 * When the customer's unit already buys something, the opportunity is a cross-sell. When only other units buy, it is a new unit. When the
 * customer buys nothing, it is a new sale. When the customer already owns the product, it is an up-sell.
 * @param name unique among the opportunities of the account; see `freeName`.
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

/** The name, with a number when an opportunity already has it, cut to the column's limit. */
export function freeName(name: string, taken: readonly string[], limit: number): string {
  const folded = new Set(taken.map(foldName));
  for (let number = 1; ; number++) {
    const mark = number === 1 ? '' : ` (${number})`;
    const free = name.slice(0, limit - mark.length).trimEnd() + mark;
    if (!folded.has(foldName(free))) return free;
  }
}
