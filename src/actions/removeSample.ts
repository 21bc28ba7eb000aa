// Removes the sample accounts from every table, and nothing else.
import * as v from 'valibot';
import { recordHistory } from '../workbook/recordHistory';
import { saveWorkbook } from '../workbook/saveWorkbook';
import { withLock } from '../workbook/withLock';
import type { Table } from '../workbook/Table';
import type { Action } from './Action';
import { openForWriting } from './openForWriting';
import { isSample } from './sample/isSample';
import { report } from './setUpWorkbook';

export const removeSample: Action<'removeSample'> = {
  payload: v.strictObject({}),
  run: () =>
    withLock(() => {
      const { workbook } = openForWriting();
      const accounts = workbook.table('accounts');
      const removed = accounts.rows.filter((row) => isSample(accounts.name(row))).length;
      const tables = [workbook.table('matrix'), workbook.find('sales'), accounts].filter(
        (table): table is Table => table !== null,
      );
      for (const table of tables) table.deleteRows(table.rows.filter((row) => isSample(table.name(row))));
      saveWorkbook(workbook);
      recordHistory(workbook, [{ action: workbook.text.historyActions.sampleRemoved, from: String(removed) }]);
      return report(workbook);
    }),
};
