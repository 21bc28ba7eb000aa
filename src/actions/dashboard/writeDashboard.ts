import { FIRST_ROW } from '../../workbook/dashboard/layout';
import { dashboardText } from '../../workbook/words';
import { defineWrite } from '../Action';
import { nothing } from '../payloadParts';
import { writeDashboardPage } from './writeDashboardPage';

/** Writes the Dashboard tab, creating it if need be, brings the programme's columns of Accounts up to date, and shows the tab. */
export const writeDashboard = defineWrite({
  scope: 'plans',
  payload: nothing,
  run({ workbook }) {
    const sheet = writeDashboardPage(workbook);
    return {
      lines: [{ action: dashboardText(workbook.language).history, tab: sheet.getName() }],
      answer() {
        // From its top left corner, wherever a user had scrolled to.
        sheet.getRange(FIRST_ROW, 1).activate();
        return { tab: sheet.getName() };
      },
    };
  },
});
