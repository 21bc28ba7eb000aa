import type { Finding } from '../../../src/model/imports/findings/Finding';
import { placesOf } from '../../../src/model/imports/matchAccounts';
import { yearOfHeader } from '../../../src/model/imports/recognizeColumns';
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
  const places = placesOf(accounts);
  const customers = new Set<number>();
  const used = new Set<string>();
  const costed = accounts.map((account, at): ReadAccount => {
    const { revenue, cost } = account.years;
    const keyOf = (year: string): string => (account.values[marginKey(year)] === undefined ? marginKey(null) : marginKey(year));
    const found = Object.entries(revenue).flatMap(([year, amount]): [string, number][] => {
      const share = account.values[keyOf(year)];
      if (typeof share !== 'number' || amount < 0 || cost[Number(year)] !== undefined) return [];
      used.add(keyOf(year));
      return [[year, withoutNoise(amount * (1 - share))]];
    });
    if (found.length > 0) customers.add(places[at] ?? at);
    const values = Object.fromEntries(Object.entries(account.values).filter(([key]) => !key.startsWith(marginKey(null))));
    return { ...account, values, years: { revenue, cost: { ...cost, ...Object.fromEntries(found) } } };
  });
  const headers = margins.flatMap(({ header }) => (used.has(marginKey(yearOfHeader(header).year)) ? [header] : []));
  const values = { customers: customers.size, column: headers.join(' · ') };
  return { accounts: costed, finding: used.size === 0 ? null : { code: 'costsByMargin', values, lines: [], questions: [] } };
}
