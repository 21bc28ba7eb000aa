// One account's plan, for its panels.
import * as v from 'valibot';
import { withLock } from '../../workbook/withLock';
import { saveWorkbook } from '../../workbook/saveWorkbook';
import type { Action } from '../Action';
import { openPlan } from '../edits/openPlan';
import { readPlanBook } from './readPlanBook';
import { recordId } from '../payloadParts';

export const loadPlan: Action<'loadPlan'> = {
  payload: v.strictObject({ account: v.nullable(recordId) }),
  run: ({ account }) =>
    withLock(() => {
      const { workbook, problems } = openPlan();
      saveWorkbook(workbook);
      return readPlanBook(workbook, account, problems);
    }),
};
