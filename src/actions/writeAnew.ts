import { writeDashboardTab } from '../workbook/dashboard/writeDashboardTab';
import { dashboardTab } from '../workbook/dashboard/dashboardTab';
import type { PageNote } from '../workbook/Journal';
import { planPage } from '../workbook/planPage/planPage';
import { writePage } from '../workbook/planPage/writePage';
import type { Workbook } from '../workbook/Workbook';
import { composeDashboard } from './dashboard/composeDashboard';
import { composePlanPage } from './plan/composePlanPage';
import { readMe } from '../workbook/me';

/** Writes a page that a stopped command left half written. Where that fails it is only out of date, which must not stop other commands. */
export function writeAnew(workbook: Workbook, { page, account }: PageNote): void {
  try {
    if (page === 'dashboard') writeDashboardTab(workbook, dashboardTab(workbook), composeDashboard(workbook), readMe());
    else writePage(workbook, planPage(workbook), composePlanPage(workbook, account));
  } catch (error) {
    Logger.log(String(error));
  }
}
