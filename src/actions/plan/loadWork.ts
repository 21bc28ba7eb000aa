// What is to be done over all accounts that are key or have a plan.
import { foldName } from '../../model/text/foldName';
import { ACCOUNT_TABLES } from '../../model/plan/PlanRecords';
import { workOf } from '../../model/plan/workOf';
import { isKey } from '../../model/tiers/TierDecision';
import { saveWorkbook } from '../../workbook/saveWorkbook';
import { withLock } from '../../workbook/withLock';
import type { Workbook } from '../../workbook/Workbook';
import type { Action } from '../Action';
import { readMe } from '../settings/readMe';
import { openPlan } from '../edits/openPlan';
import { accountNames, planPeople, readPlanSettings } from './readPlanBook';
import { readPlans } from './readPlans';
import { nothing } from '../payloadParts';

export const loadWork: Action<'loadWork'> = {
  payload: nothing,
  run: () =>
    withLock(() => {
      const { workbook } = openPlan();
      saveWorkbook(workbook);
      const { weekStart, staleAfter } = readPlanSettings(workbook);
      const { today } = workbook;
      const plans = readPlans(workbook, plannedRows(workbook));
      return { items: workOf(plans, today, weekStart, staleAfter), today, me: readMe(), people: planPeople(workbook) };
    }),
};

function plannedRows(workbook: Workbook): number[] {
  const accounts = workbook.table('accounts');
  const planned = new Set(
    ACCOUNT_TABLES.flatMap((key) => {
      const table = workbook.find(key);
      return table?.rows.map((row) => foldName(table.text(row, 'account'))) ?? [];
    }),
  );
  const keys = new Set(accountNames(workbook).flatMap(({ id, tier }) => (isKey(tier) ? [id] : [])));
  return accounts.rows.filter((row) => keys.has(accounts.text(row, 'id')) || planned.has(foldName(accounts.name(row))));
}
