// Keeps an account's page as it stands now on a tab of its own.
import * as v from 'valibot';
import { keepPage } from '../../workbook/planPage/writePage';
import { recordHistory } from '../../workbook/recordHistory';
import { saveWorkbook } from '../../workbook/saveWorkbook';
import { withLock } from '../../workbook/withLock';
import type { Action } from '../Action';
import { composePlanPage } from './composePlanPage';
import { openPlan } from './openPlan';

export const keepPlanPage: Action<'keepPlanPage'> = {
  payload: v.strictObject({ account: v.pipe(v.string(), v.maxLength(20)) }),
  run: ({ account }) =>
    withLock(() => {
      const { workbook } = openPlan();
      const page = composePlanPage(workbook, account);
      saveWorkbook(workbook);
      const tab = keepPage(workbook, page).getName();
      recordHistory(workbook, [{ action: workbook.text.historyActions.pageKept, to: tab, account: page.account }]);
      return { tab };
    }),
};
