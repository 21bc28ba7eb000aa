// The pages that the add-on wrote, in the workbook's new language.
import { findDashboard } from '../../workbook/dashboard/dashboardTab';
import { chosenAccount, findPlanPage } from '../../workbook/planPage/planPage';
import type { Workbook } from '../../workbook/Workbook';
import { writeDashboardPage } from '../dashboard/writeDashboardPage';
import { writeAccountPage } from '../plan/writeAccountPage';

/** Has Dashboard and Account Plan written again if they exist; a plan page whose account is gone stays as it is. */
export function rewritePages(workbook: Workbook): void {
  if (findDashboard(workbook)) writeDashboardPage(workbook);
  const page = findPlanPage(workbook);
  if (!page) return;
  const accounts = workbook.table('accounts');
  const row = accounts.rowNamed(chosenAccount(workbook, page));
  if (row !== undefined) writeAccountPage(workbook, accounts.text(row, 'id'));
}
