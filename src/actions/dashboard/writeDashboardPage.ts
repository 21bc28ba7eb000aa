import { accountStateOf } from '../../model/programme/accountStateOf';
import { dashboardTab } from '../../workbook/dashboard/dashboardTab';
import { writeDashboardTab } from '../../workbook/dashboard/writeDashboardTab';
import type { Sheet } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';
import { readMe } from '../../workbook/me';
import { readProgramme } from '../reviews/readProgramme';
import { createProgrammeColumns, stampProgramme } from '../reviews/stampProgramme';
import { composeDashboard } from './composeDashboard';

/** Has the Dashboard tab written last, creating it if need be, and brings the programme's columns of Accounts up to date. */
export function writeDashboardPage(workbook: Workbook): Sheet {
  const programme = readProgramme(workbook);
  createProgrammeColumns(workbook);
  const { plans, settings } = programme;
  const states = plans.map((plan) => ({ name: plan.account.name, state: accountStateOf(plan, settings) }));
  stampProgramme(workbook, states);
  const dashboard = composeDashboard(workbook, programme);
  const me = readMe();
  const place = dashboardTab(workbook);
  const { sheet } = place;
  const write = (): void => writeDashboardTab(workbook, place, dashboard, me);
  workbook.pages.push({ note: { page: 'dashboard', account: '' }, sheet, write });
  return sheet;
}
