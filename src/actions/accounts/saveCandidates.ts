import * as v from 'valibot';
import { defineWrite } from '../Action';
import { reconcile } from '../edits/reconcile';
import { listOf, MOST_ACCOUNTS, recordId } from '../payloadParts';

/** Makes exactly these accounts the candidates; one with scores or a tier of its own stays and is named in `kept`. */
export const saveCandidates = defineWrite({
  scope: 'ranking',
  payload: v.strictObject({ ids: listOf(recordId, MOST_ACCOUNTS) }),
  run({ workbook }, { ids }) {
    const accounts = workbook.table('accounts');
    const matrix = workbook.table('matrix');
    const before = matrix.rows.length;
    const chosen = new Set(ids);
    for (const row of accounts.rows) {
      const isChosen = chosen.has(accounts.text(row, 'id'));
      if ((accounts.value(row, 'candidate') === true) !== isChosen) accounts.set(row, 'candidate', isChosen);
    }
    const { kept } = reconcile(workbook);
    const candidates = matrix.rows.length;
    return {
      lines: [{ action: workbook.text.events.candidates, from: String(before), to: String(candidates) }],
      answer: () => ({ candidates, kept }),
    };
  },
});
