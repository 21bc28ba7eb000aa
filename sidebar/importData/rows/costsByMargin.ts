import type { Finding } from '../../../src/model/imports/findings/Finding';
import { withoutNoise } from '../../../src/model/numbers/withoutNoise';
import type { ImportPlan } from '../columns/ImportPlan';
import { isMargin, marginKey, type ReadAccount } from './ReadAccount';

/** Gives years with revenue and without a cost the cost that the margin of the account leaves: revenue × (1 − margin). */
export function costsByMargin(
  columns: ImportPlan['columns'],
  accounts: readonly ReadAccount[],
): { accounts: ReadAccount[]; finding: Finding | null } {
  const margins = columns.filter(isMargin);
  if (margins.length === 0) return { accounts: [...accounts], finding: null };
  let customers = 0;
  const costed = accounts.map((account): ReadAccount => {
    const { revenue, cost } = account.years;
    const shareOf = (year: string) => account.values[marginKey(year)] ?? account.values[marginKey(null)];
    const found = Object.entries(revenue).flatMap(([year, amount]): [string, number][] => {
      const share = shareOf(year);
      const isKnown = typeof share === 'number' && amount >= 0 && cost[Number(year)] === undefined;
      return isKnown ? [[year, withoutNoise(amount * (1 - share))]] : [];
    });
    if (found.length > 0) customers++;
    const values = Object.fromEntries(Object.entries(account.values).filter(([key]) => !key.startsWith(marginKey(null))));
    return { ...account, values, years: { revenue, cost: { ...cost, ...Object.fromEntries(found) } } };
  });
  const values = { customers, column: margins[0]?.header ?? '' };
  return { accounts: costed, finding: customers === 0 ? null : { code: 'costsByMargin', values, lines: [], questions: [] } };
}
