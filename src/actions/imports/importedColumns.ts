import { accounts } from '../../workbook/tabs/accounts';

/** The account's name is imported separately, candidates are chosen after the import, and the cadence of reviews is decided in the plan. */
const NOT_IMPORTED = ['account', 'candidate', 'cadenceOverride'];

/** The columns of Accounts that a file may fill. */
export const importedColumns = accounts.columns.filter(({ key, role }) => role === 'input' && !NOT_IMPORTED.includes(key));
