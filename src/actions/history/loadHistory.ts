import * as v from 'valibot';
import { defineRead } from '../Action';
import { recordId } from '../payloadParts';
import { inWorkbookLanguage } from './inWorkbookLanguage';
import { linesOfAccount } from '../store/linesOfAccount';
import { readHistory } from '../store/readHistory';

/** As many as a user may want to read at a time. */
const MOST_LINES = 200;

/** The latest lines of History, the newest first; of one account (its id in the matrix) or of all. */
export const loadHistory = defineRead({
  scope: 'ranking',
  payload: v.strictObject({ account: v.nullable(recordId) }),
  run({ workbook }, { account }) {
    const matrix = workbook.table('matrix');
    const row = account === null ? undefined : matrix.rowOf(account);
    const history = readHistory(workbook);
    const ofAccount = row === undefined ? [] : linesOfAccount(history, matrix.name(row));
    const lines = (account === null ? history : ofAccount).slice(0, MOST_LINES);
    return { lines: inWorkbookLanguage(lines, workbook.language) };
  },
});
