// What a file may fill: the columns of Accounts that people type, in the workbook's words.
import { accounts } from '../../workbook/tabs/accounts';
import { headerOf } from '../../workbook/columnWords';
import { withLock } from '../../workbook/withLock';
import type { Column } from '../../workbook/Tab';
import type { Action } from '../Action';
import type { ImportField } from '../Actions';
import { importedColumns } from './importedColumns';
import { openForWriting } from '../openForWriting';
import { nothing } from '../payloadParts';

/** Years and orders stand apart: the panel asks which figure is of which year. */
const ASKED_APART = ['revenue1', 'revenue2', 'revenue3', 'revenueToDate', 'firstOrder', 'lastOrder', 'orders'];

export const loadImport: Action<'loadImport'> = {
  payload: nothing,
  run: () =>
    withLock(() => {
      const { workbook } = openForWriting();
      const fields = importedColumns
        .filter(({ key }) => !ASKED_APART.includes(key))
        .map((column) => ({
          key: column.key,
          label: headerOf(accounts, column.key, workbook.language, workbook.lastFullYear),
          type: typeOf(column),
        }));
      return { fields, accounts: workbook.table('accounts').rows.length, lastFullYear: workbook.lastFullYear };
    }),
};

function typeOf({ format, rule }: Column): ImportField['type'] {
  if (rule?.kind === 'list') return 'choice';
  if (rule?.kind === 'date') return 'date';
  if (format.endsWith('%')) return 'share';
  return rule?.kind === 'number' ? 'number' : 'text';
}
