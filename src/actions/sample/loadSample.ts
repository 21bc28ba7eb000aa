import { foldName } from '../../model/names/foldName';
import { countRows } from '../../workbook/countRows';
import { readCriteria } from '../../workbook/criteriaTable';
import { CRITERION_PREFIX } from '../../workbook/Tab';
import { defineWrite } from '../Action';
import { reconcile } from '../edits/reconcile';
import { sampleRecords } from './sampleRecords';
import { report } from '../setUp/setUpWorkbook';
import { nothing } from '../payloadParts';

/** Adds the sample accounts, marked "(sample)", with their scores; those already there are left alone. */
export const loadSample = defineWrite({
  scope: 'ranking',
  payload: nothing,
  run({ workbook, problems }) {
    const accounts = workbook.table('accounts');
    const matrix = workbook.table('matrix');
    const present = accounts.rowsByName;
    const added = sampleRecords(workbook.text).filter(({ account }) => !present.has(foldName(String(account['account']))));
    let next = accounts.nextRow;
    for (const { account } of added) accounts.append(account, next++);
    reconcile(workbook);

    const criteria = readCriteria(workbook.table('criteria'));
    const rowOf = new Map(matrix.rows.map((row) => [matrix.name(row), row]));
    for (const { account, scores, note } of added) {
      const row = rowOf.get(String(account['account']));
      if (row === undefined) continue;
      for (const { id, libraryKey } of criteria)
        matrix.set(row, CRITERION_PREFIX + id, (libraryKey && scores.get(libraryKey)) ?? null);
      matrix.set(row, 'note', note);
    }
    return {
      lines: [{ action: workbook.text.events.sampleLoaded, to: countRows(workbook, added.length) }],
      answer: () => report(workbook, [], [], problems),
    };
  },
});
