import { dashboardOf } from '../../model/dashboard/dashboardOf';
import { accountStateOf } from '../../model/programme/accountStateOf';
import { writeDashboardTab } from '../../workbook/dashboard/writeDashboardTab';
import type { Sheet } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';
import { readKept } from '../ranking/readRankAccounts';
import { readEnded } from '../store/endings';
import { readMe } from '../store/readMe';
import { readConfirmations } from '../store/Snapshots';
import { readSettings } from '../store/readSettings';
import { readProgramme } from '../reviews/readProgramme';
import { createProgrammeColumns, stampProgramme } from '../reviews/stampProgramme';

/** Writes the Dashboard tab, creating it if need be, and brings the programme's columns of Accounts up to date. */
export function writeDashboardPage(workbook: Workbook): Sheet {
  const { plans, ranked, ranking, settings } = readProgramme(workbook);
  createProgrammeColumns(workbook);
  const states = plans.map((plan) => ({ name: plan.account.name, state: accountStateOf(plan, settings) }));
  stampProgramme(workbook, states);
  const accounts = workbook.table('accounts');
  const register = accounts.rows.map((row) => ({ name: accounts.name(row), parent: accounts.text(row, 'parent') }));
  const dashboard = dashboardOf({
    plans,
    ranked,
    tiers: ranking.settings,
    programme: settings,
    hoursPerWeek: readSettings(workbook).hoursPerWeek,
    kept: readKept(workbook, ranking, readConfirmations(workbook), readEnded(workbook)),
    figures: Object.fromEntries(ranking.candidates.map(({ id, revenue, growth }) => [id, { revenue, growth }])),
    revenues: accounts.rows.map((row) => accounts.number(row, 'revenue3')),
    register,
    calendar: workbook.locale.calendar,
  });
  return writeDashboardTab(workbook, dashboard, readMe());
}
