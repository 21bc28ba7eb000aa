// Makes exactly the chosen accounts the candidates of the matrix.
import * as v from 'valibot';
import { recordHistory } from '../../workbook/recordHistory';
import { saveWorkbook } from '../../workbook/saveWorkbook';
import { withLock } from '../../workbook/withLock';
import type { Action } from '../Action';
import { openForWriting } from '../openForWriting';
import { reconcile } from '../edits/reconcile';
import { MOST_ACCOUNTS, recordId } from '../payloadParts';

export const saveCandidates: Action<'saveCandidates'> = {
  payload: v.strictObject({ ids: v.pipe(v.array(recordId), v.maxLength(MOST_ACCOUNTS)) }),
  run: ({ ids }) =>
    withLock(() => {
      const { workbook } = openForWriting();
      const accounts = workbook.table('accounts');
      const matrix = workbook.table('matrix');
      const before = matrix.rows.length;
      const chosen = new Set(ids);
      for (const row of accounts.rows) {
        const isChosen = chosen.has(accounts.text(row, 'id'));
        if ((accounts.value(row, 'candidate') === true) !== isChosen) accounts.set(row, 'candidate', isChosen);
      }
      const { kept } = reconcile(workbook);
      saveWorkbook(workbook);
      const candidates = matrix.rows.length;
      recordHistory(workbook, [
        { action: workbook.text.historyActions.candidates, from: String(before), to: String(candidates) },
      ]);
      return { candidates, kept };
    }),
};
