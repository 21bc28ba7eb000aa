import { writePage } from '../../workbook/planPage/writePage';
import { planPageText } from '../../workbook/words';
import { defineWrite } from '../Action';
import { ofAccount } from '../payloadParts';
import { composePlanPage } from './composePlanPage';

/** Writes the account's plan as one page into the tab Account Plan, creating it if need be, and shows it. Refused with `accountGone`. */
export const writePlanPage = defineWrite({
  scope: 'plans',
  payload: ofAccount,
  check: ({ workbook }, { account }) => composePlanPage(workbook, account),
  run({ workbook }, _payload, page) {
    const sheet = writePage(workbook, page);
    const tab = sheet.getName();
    return {
      lines: [{ action: planPageText(workbook.language).history, tab, account: page.account }],
      answer() {
        sheet.activate();
        return { tab };
      },
    };
  },
});
