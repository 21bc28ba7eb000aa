// The latest lines of History, of one account or of all.
import * as v from 'valibot';
import { withLock } from '../../workbook/withLock';
import type { Action } from '../Action';
import { linesOfAccount } from './linesOfAccount';
import { openForWriting } from '../openForWriting';
import { readHistory } from './readHistory';
import { recordId } from '../payloadParts';

/** As many as somebody may want to read at a time. */
const MOST_LINES = 200;

export const loadHistory: Action<'loadHistory'> = {
  payload: v.strictObject({ account: v.nullable(recordId) }),
  run: ({ account }) =>
    withLock(() => {
      const { workbook } = openForWriting();
      const matrix = workbook.table('matrix');
      const row = account === null ? undefined : matrix.rows.find((each) => matrix.text(each, 'id') === account);
      const history = readHistory(workbook);
      const ofAccount = row === undefined ? [] : linesOfAccount(history, matrix.name(row));
      return { lines: (account === null ? history : ofAccount).slice(0, MOST_LINES) };
    }),
};
