// Writes the dashboard as the programme stands now, and shows it.
import { dashboardOf } from '../../model/dashboard/dashboardOf';
import { accountStateOf } from '../../model/programme/accountStateOf';
import { FIRST_ROW } from '../../workbook/dashboard/layout';
import { writeDashboardTab } from '../../workbook/dashboard/writeDashboardTab';
import { recordHistory } from '../../workbook/recordHistory';
import { saveWorkbook } from '../../workbook/saveWorkbook';
import { withLock } from '../../workbook/withLock';
import { dashboardText } from '../../workbook/words';
import type { Action } from '../Action';
import { openPlan } from '../edits/openPlan';
import { readMe } from '../settings/readMe';
import { readProgramme } from '../reviews/readProgramme';
import { layProgrammeColumns, stampProgramme } from '../reviews/stampProgramme';
import { nothing } from '../payloadParts';

export const writeDashboard: Action<'writeDashboard'> = {
  payload: nothing,
  run: () =>
    withLock(() => {
      const { workbook } = openPlan();
      const { plans, ranked, ranking, settings } = readProgramme(workbook);
      layProgrammeColumns(workbook);
      const states = plans.map((plan) => ({ name: plan.account.name, state: accountStateOf(plan, settings) }));
      stampProgramme(workbook, states);
      saveWorkbook(workbook);
      const accounts = workbook.table('accounts');
      const dashboard = dashboardOf({
        ...{ plans, ranked, tiers: ranking.settings, programme: settings },
        figures: Object.fromEntries(ranking.candidates.map(({ id, revenue, growth }) => [id, { revenue, growth }])),
        revenues: accounts.rows.map((row) => accounts.number(row, 'revenue3')),
        calendar: workbook.locale.calendar,
      });
      const sheet = writeDashboardTab(workbook, dashboard, readMe());
      const tab = sheet.getName();
      recordHistory(workbook, [{ action: dashboardText(workbook.language).history, tab }]);
      // From its top left corner, wherever somebody had scrolled to.
      sheet.getRange(FIRST_ROW, 1).activate();
      return { tab };
    }),
};
