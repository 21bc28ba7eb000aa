// What Accounts says of the programme: cadence, dates and health, as values of the last look.
import { foldName } from '../../model/names/foldName';
import type { AccountState } from '../../model/programme/AccountState';
import { createLacking } from '../../workbook/createLacking';
import { entryOfField, type Field } from '../../workbook/recordFields';
import type { Workbook } from '../../workbook/Workbook';

/** The columns of Accounts that only the programme fills. */
const COLUMNS = ['cadenceOverride', 'cadence', 'lastReview', 'nextReview', 'nextCustomerReview', 'health'];

/** Creates the columns of the programme that Accounts lacks. */
export const createProgrammeColumns = (workbook: Workbook): void =>
  void createLacking(workbook, workbook.table('accounts'), COLUMNS);

/** Notes the state of accounts in the columns that Accounts has. The caller saves the workbook. */
export function stampProgramme(workbook: Workbook, states: readonly { name: string; state: AccountState }[]): void {
  const accounts = workbook.table('accounts');
  const rowOf = accounts.rowsByName;
  for (const { name, state } of states) {
    const row = rowOf.get(foldName(name));
    if (row === undefined) continue;
    const fields: Record<string, Field> = {
      cadence: state.cadence.cadence,
      lastReview: state.internal.last,
      nextReview: state.internal.next,
      nextCustomerReview: state.customer.next,
      health: state.health.health,
    };
    for (const column of accounts.tab.columns) {
      const field = fields[column.key];
      if (field !== undefined) accounts.set(row, column.key, entryOfField(column, field, workbook.text));
    }
  }
}
