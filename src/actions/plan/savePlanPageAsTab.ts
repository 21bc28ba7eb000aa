// Keeps an account's page as it stands now on a tab of its own.
import { copyPage } from '../../workbook/planPage/writePage';
import { recordHistory } from '../../workbook/recordHistory';
import { withLock } from '../../workbook/withLock';
import type { Action } from '../Action';
import { ofAccount } from '../payloadParts';
import { openPlanPage } from './openPlanPage';

export const savePlanPageAsTab: Action<'savePlanPageAsTab'> = {
  payload: ofAccount,
  run: ({ account }) =>
    withLock(() => {
      const { workbook, page } = openPlanPage(account);
      const tab = copyPage(workbook, page).getName();
      recordHistory(workbook, [{ action: workbook.text.historyActions.pageKept, to: tab, account: page.account }]);
      return { tab };
    }),
};
