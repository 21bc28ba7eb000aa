import { Refusal } from '../../workbook/Problem';
import type { Workbook } from '../../workbook/Workbook';

/** The row of an account in Accounts, by its id. Refused with `accountGone`. */
export function rowOfAccount(workbook: Workbook, account: string): number {
  const row = workbook.table('accounts').rowOf(account);
  if (row === undefined) throw new Refusal({ code: 'accountGone' });
  return row;
}
