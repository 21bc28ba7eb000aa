// One account's plan, for its panels.
import * as v from 'valibot';
import { withLock } from '../../workbook/withLock';
import { saveWorkbook } from '../../workbook/saveWorkbook';
import type { Action } from '../Action';
import { openPlan } from './openPlan';
import { readPlanBook } from './readPlanBook';

export const loadPlan: Action<'loadPlan'> = {
  payload: v.strictObject({ account: v.nullable(v.pipe(v.string(), v.maxLength(20))) }),
  run: ({ account }) =>
    withLock(() => {
      const { workbook, problems } = openPlan();
      saveWorkbook(workbook);
      return readPlanBook(workbook, account, problems);
    }),
};
