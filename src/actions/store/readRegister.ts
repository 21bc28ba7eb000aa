// The register as the model knows it: one account a row, inputs only.
import type { Table } from '../../workbook/Table';
import { foldName } from '../../model/names/foldName';
import type { Account } from '../../model/accounts/Account';
import type { Workbook } from '../../workbook/Workbook';

/** In the order of the rows; two accounts with the same name are both included, and a join by name takes the first. */
export function readRegister(workbook: Workbook): Account[] {
  const table = workbook.table('accounts');
  return table.rows.map((row) => {
    const figure = (column: string): number | null => table.number(row, column);
    return {
      id: table.text(row, 'id'),
      name: table.name(row),
      crmId: table.text(row, 'crmId'),
      candidate: table.value(row, 'candidate') === true,
      revenue1: figure('revenue1'),
      revenue2: figure('revenue2'),
      revenue3: figure('revenue3'),
      revenueToDate: figure('revenueToDate'),
      cost1: figure('cost1'),
      cost2: figure('cost2'),
      cost3: figure('cost3'),
      recurring: figure('recurring'),
      potential: figure('potential'),
      wallet: figure('wallet'),
      referrals: figure('referrals'),
      orders: figure('orders'),
      retention: figure('retention'),
    };
  });
}

/** The accounts of the register as `groupsOf` takes them: one for each row, with the name of its parent; '' without one. */
export const readParents = (accounts: Table): { name: string; parent: string }[] =>
  accounts.rows.map((row) => ({ name: accounts.name(row), parent: accounts.text(row, 'parent') }));

/** The accounts by their folded names; of two with one name the first. */
export const byFoldedName = (register: readonly Account[]): ReadonlyMap<string, Account> =>
  new Map([...register].reverse().map((account) => [foldName(account.name), account]));
