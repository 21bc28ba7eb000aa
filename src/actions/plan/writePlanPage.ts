// Writes an account's plan as one page into its tab and shows it.
import * as v from 'valibot';
import { writePage } from '../../workbook/planPage/writePage';
import { recordHistory } from '../../workbook/recordHistory';
import { saveWorkbook } from '../../workbook/saveWorkbook';
import { withLock } from '../../workbook/withLock';
import { planPageText } from '../../workbook/words';
import type { Action } from '../Action';
import { composePlanPage } from './composePlanPage';
import { openPlan } from './openPlan';

export const writePlanPage: Action<'writePlanPage'> = {
  payload: v.strictObject({ account: v.pipe(v.string(), v.maxLength(20)) }),
  run: ({ account }) =>
    withLock(() => {
      const { workbook } = openPlan();
      const page = composePlanPage(workbook, account);
      saveWorkbook(workbook);
      const sheet = writePage(workbook, page);
      const tab = sheet.getName();
      recordHistory(workbook, [{ action: planPageText(workbook.language).history, tab, account: page.account }]);
      sheet.activate();
      return { tab };
    }),
};
