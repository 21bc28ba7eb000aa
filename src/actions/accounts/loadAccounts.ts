// The register, for choosing candidates.
import { deriveFacts } from '../../model/accounts/deriveFacts';
import { Workbook } from '../../workbook/Workbook';
import type { Action } from '../Action';
import { readAssumptions } from '../settings/readAssumptions';
import { readRegister } from './readRegister';
import { nothing } from '../payloadParts';

export const loadAccounts: Action<'loadAccounts'> = {
  payload: nothing,
  run: () => {
    const workbook = new Workbook();
    const assumptions = readAssumptions(workbook);
    return {
      accounts: readRegister(workbook).map((account) => ({
        id: account.id,
        name: account.name,
        candidate: account.candidate,
        revenue3: account.revenue3,
        revenueToDate: account.revenueToDate,
        growth: deriveFacts(account, assumptions).growth,
      })),
    };
  },
};
