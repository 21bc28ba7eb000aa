import { deriveFacts } from '../../model/accounts/deriveFacts';
import { defineRead } from '../Action';
import { nothing } from '../payloadParts';
import { readAssumptions } from '../store/readAssumptions';
import { readEnded } from '../store/endings';
import { readRegister } from '../store/readRegister';

export interface RegisterEntry {
  id: string;
  name: string;
  candidate: boolean;
  /** Whether it ended: it is not proposed. */
  isEnded: boolean;
  revenue3: number | null;
  revenueToDate: number | null;
  /** Growth of the last full year beyond the price rise, 0.1 is 10%; null where there are no two full years. */
  growth: number | null;
  /** Over three years. */
  revenue3y: number | null;
  cost3y: number | null;
}

/** The register, for choosing candidates. */
export const loadAccounts = defineRead({
  scope: 'none',
  payload: nothing,
  run({ workbook }): { accounts: RegisterEntry[]; currency: string; priceRise: number } {
    const assumptions = readAssumptions(workbook);
    const ended = new Set(readEnded(workbook).map(({ id }) => id));
    return {
      currency: workbook.currency,
      priceRise: assumptions.priceRise,
      accounts: readRegister(workbook).map((account) => {
        const { realGrowth: growth, revenue3y, cost3y } = deriveFacts(account, assumptions);
        return {
          id: account.id,
          name: account.name,
          candidate: account.candidate,
          isEnded: ended.has(account.id),
          revenue3: account.revenue3,
          revenueToDate: account.revenueToDate,
          growth,
          revenue3y,
          cost3y,
        };
      }),
    };
  },
});
