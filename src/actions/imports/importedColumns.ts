import { accounts } from '../../workbook/tabs/accounts';

/** Who an account is comes apart, candidates are chosen after the import, and how often an account is reviewed is decided in its plan. */
const NOT_IMPORTED = ['account', 'candidate', 'cadenceOverride'];

/** The columns of Accounts that a file may fill. */
export const importedColumns = accounts.columns.filter(({ key, role }) => role === 'input' && !NOT_IMPORTED.includes(key));
