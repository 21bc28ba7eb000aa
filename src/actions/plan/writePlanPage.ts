import { planPageText } from '../../workbook/words';
import { defineWrite } from '../Action';
import { ofAccount } from '../payloadParts';
import { composePlanPage } from './composePlanPage';
import { writeAccountPage } from './writeAccountPage';

/** Writes the account's plan as one page into the tab Account Plan, creating it if need be, and shows it. Refused with `accountGone`. */
export const writePlanPage = defineWrite({
  scope: 'plans',
  payload: ofAccount,
  check: ({ workbook }, { account }) => composePlanPage(workbook, account),
  run({ workbook }, { account }, page) {
    const sheet = writeAccountPage(workbook, account, page);
    return {
      lines: [{ action: planPageText(workbook.language).history, tab: sheet.getName(), account: page.account }],
      answer() {
        sheet.activate();
        return { tab: sheet.getName() };
      },
    };
  },
});
