// The latest lines of History, of one account or of all.
import * as v from 'valibot';
import { foldName } from '../model/accounts/foldName';
import { withLock } from '../workbook/withLock';
import type { Action } from './Action';
import { openForWriting } from './openForWriting';
import { readHistory } from './readHistory';
import { recordId } from './payloadParts';

/** As many as somebody may want to read at a time. */
const MOST_LINES = 200;

export const loadHistory: Action<'loadHistory'> = {
  payload: v.strictObject({ account: v.nullable(recordId) }),
  run: ({ account }) =>
    withLock(() => {
      const { workbook } = openForWriting();
      const matrix = workbook.table('matrix');
      const row = account === null ? undefined : matrix.rows.find((each) => matrix.text(each, 'id') === account);
      const name = row === undefined ? null : foldName(matrix.name(row));
      const isAsked = (of: string): boolean => account === null || foldName(of) === name;
      return {
        lines: readHistory(workbook)
          .filter((line) => isAsked(line.account))
          .slice(0, MOST_LINES),
      };
    }),
};
