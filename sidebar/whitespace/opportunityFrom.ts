// The opportunity created from an open cell of the whitespace.
import { foldName } from '../../src/model/names/foldName';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import { openPotential } from '../../src/model/plan/openPotential';
import type { Opportunity, WhitespaceEntry } from '../../src/model/plan/PlanRecords';

/**
 * Its amount is the open part, so the cell needs a potential above its current revenue; otherwise `null`.
 * When the customer's unit already buys something, the opportunity is a cross-sell. When only other units buy, it is a new unit. When the
 * customer buys nothing, it is a new sale. When the customer already owns the product, it is an up-sell.
 * @param name unique among the opportunities of the account; see `freeName` of the model.
 */
export function opportunityFrom(
  entry: WhitespaceEntry,
  plan: Pick<AccountPlan, 'whitespace' | 'account'>,
  name: string,
): Partial<Opportunity> | null {
  const amount = openPotential(entry) ?? 0;
  if (amount === 0) return null;
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
