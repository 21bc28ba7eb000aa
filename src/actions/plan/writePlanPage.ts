// Writes an account's plan as one page into its tab and shows it.
import { writePage } from '../../workbook/planPage/writePage';
import { recordHistory } from '../../workbook/recordHistory';
import { withLock } from '../../workbook/withLock';
import { planPageText } from '../../workbook/words';
import type { Action } from '../Action';
import { ofAccount } from '../payloadParts';
import { openPlanPage } from './openPlanPage';

export const writePlanPage: Action<'writePlanPage'> = {
  payload: ofAccount,
  run: ({ account }) =>
    withLock(() => {
      const { workbook, page } = openPlanPage(account);
      const sheet = writePage(workbook, page);
      const tab = sheet.getName();
      recordHistory(workbook, [{ action: planPageText(workbook.language).history, tab, account: page.account }]);
      sheet.activate();
      return { tab };
    }),
};
