import { readParents } from '../store/readRegister';
import type { Dashboard } from '../../model/dashboard/Dashboard';
import { dashboardOf } from '../../model/dashboard/dashboardOf';
import type { Workbook } from '../../workbook/Workbook';
import { readKept } from '../ranking/readRankAccounts';
import { readProgramme } from '../reviews/readProgramme';
import { readEnded } from '../store/endings';
import { readAlarms } from '../store/readAlarms';
import { readSettings } from '../store/readSettings';
import { readConfirmations } from '../store/Snapshots';

/** What the dashboard shows, from what the workbook holds now. */
export function composeDashboard(workbook: Workbook, programme = readProgramme(workbook)): Dashboard {
  const { plans, ranked, ranking, settings } = programme;
  const accounts = workbook.table('accounts');
  return dashboardOf({
    plans,
    ranked,
    tiers: ranking.settings,
    programme: settings,
    hoursPerWeek: readSettings(workbook).hoursPerWeek,
    kept: readKept(workbook, ranking, readConfirmations(workbook), readEnded(workbook)),
    alarms: readAlarms(workbook),
    figures: Object.fromEntries(ranking.candidates.map((candidate) => [candidate.id, candidate])),
    revenues: accounts.rows.map((row) => accounts.number(row, 'revenue3')),
    register: readParents(accounts),
    calendar: workbook.locale.calendar,
  });
}
