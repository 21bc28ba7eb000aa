import type { ServiceRates, YearOfAccount } from '../../model/accounts/priceToProfit';
import { firstDayOf, lastDayOf } from '../../model/calendar/daysOfYear';
import { foldName } from '../../model/names/foldName';
import type { Tier } from '../../model/tiers/Tier';
import { keyOfWord } from '../../workbook/keyOfWord';
import type { Workbook } from '../../workbook/Workbook';
import { defineRead } from '../Action';
import { nothing } from '../payloadParts';
import { tiersOf } from '../store/readPlans';
import { readServiceRates } from '../store/readSettings';

export interface PriceToProfitBook {
  /** The workbook's name. */
  workbook: string;
  /** yyyy-mm-dd */
  today: string;
  currency: string;
  /** The last full year, which all figures are of. */
  year: number;
  rates: ServiceRates;
  /** The candidates, in the order of the register. */
  accounts: (YearOfAccount & { name: string; tier: Tier | null })[];
}

/** The figures between price and profit of each candidate, in the last full year. */
export const loadPriceToProfit = defineRead({
  scope: 'ranking',
  payload: nothing,
  run({ workbook }): PriceToProfitBook {
    const accounts = workbook.table('accounts');
    const tiers = tiersOf(workbook);
    const visits = visitsByAccount(workbook);
    return {
      workbook: workbook.spreadsheet.getName(),
      today: workbook.today,
      currency: workbook.currency,
      year: workbook.lastFullYear,
      rates: readServiceRates(workbook),
      accounts: accounts.rows.flatMap((row) => {
        const name = foldName(accounts.name(row));
        if (!tiers.has(name)) return [];
        return {
          name: accounts.name(row),
          tier: tiers.get(name) ?? null,
          revenue: accounts.number(row, 'revenue3'),
          discount: accounts.number(row, 'discount3'),
          cost: accounts.number(row, 'cost3'),
          orders: accounts.number(row, 'orders'),
          lines: accounts.number(row, 'orderLines'),
          visits: visits === null ? null : (visits.get(name) ?? 0),
        };
      }),
    };
  },
});

/** Meetings and visits of the last full year by folded name; `null` while the log has none of that year. */
function visitsByAccount(workbook: Workbook): ReadonlyMap<string, number> | null {
  const log = workbook.find('log');
  const { years, lastFullYear } = workbook;
  const [from, until] = [firstDayOf(lastFullYear, years), lastDayOf(lastFullYear, years)];
  const visits = new Map<string, number>();
  for (const row of log?.rows ?? []) {
    const kind = keyOfWord('activityKind', log?.text(row, 'kind') ?? '');
    const day = log?.text(row, 'day') ?? '';
    if ((kind !== 'visit' && kind !== 'meeting') || day < from || day > until) continue;
    const name = foldName(log?.text(row, 'account') ?? '');
    visits.set(name, (visits.get(name) ?? 0) + 1);
  }
  return visits.size === 0 ? null : visits;
}
