import { accounts } from '../../workbook/tabs/accounts';
import { headerOf } from '../../workbook/columnWords';
import type { Column } from '../../workbook/Tab';
import { defineRead } from '../Action';
import { importedColumns } from './importedColumns';
import { nothing } from '../payloadParts';

/** Years and orders are left out: the panel asks which figure is of which year. */
const ASKED_APART = ['revenue1', 'revenue2', 'revenue3', 'revenueToDate', 'firstOrder', 'lastOrder', 'orders'];

export interface ImportOffer {
  /** The columns of Accounts that a file may fill, in the workbook's words. Years are left out (`revenue1…3`, `revenueToDate`). */
  fields: ImportField[];
  accounts: number;
  lastFullYear: number | null;
}

export interface ImportField {
  key: string;
  label: string;
  type: 'text' | 'number' | 'share' | 'date' | 'choice';
}

/** What a file may fill: the columns of Accounts that people type, in the workbook's words. */
export const loadImport = defineRead({
  scope: 'ranking',
  payload: nothing,
  run({ workbook }): ImportOffer {
    const fields = importedColumns
      .filter(({ key }) => !ASKED_APART.includes(key))
      .map((column) => ({
        key: column.key,
        label: headerOf(accounts, column.key, workbook.language, workbook.lastFullYear),
        type: typeOf(column),
      }));
    return { fields, accounts: workbook.table('accounts').rows.length, lastFullYear: workbook.lastFullYear };
  },
});

function typeOf({ format, rule }: Column): ImportField['type'] {
  if (rule?.kind === 'list') return 'choice';
  if (rule?.kind === 'date') return 'date';
  if (format.endsWith('%')) return 'share';
  return rule?.kind === 'number' ? 'number' : 'text';
}
