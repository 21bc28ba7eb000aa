import { copyPage } from '../../workbook/planPage/writePage';
import { defineWrite } from '../Action';
import { ofAccount } from '../payloadParts';
import { composePlanPage } from './composePlanPage';

/** Saves the page as it is now on a tab of its own, dated. Refused with `accountGone`. */
export const savePlanPageAsTab = defineWrite({
  scope: 'plans',
  payload: ofAccount,
  check: ({ workbook }, { account }) => composePlanPage(workbook, account),
  run({ workbook }, _payload, page) {
    const tab = copyPage(workbook, page).getName();
    return {
      lines: [{ action: workbook.text.events.pageKept, to: tab, account: page.account }],
      answer: () => ({ tab }),
    };
  },
});
