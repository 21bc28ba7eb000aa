import { foldName } from '../../model/names/foldName';
import { ACCOUNT_TABLES } from '../../model/plan/PlanRecords';
import { workOf, type WorkItem } from '../../model/plan/workOf';
import { isKey } from '../../model/tiers/TierDecision';
import type { Workbook } from '../../workbook/Workbook';
import { defineRead } from '../Action';
import { endingOf } from '../store/endings';
import { readMe } from '../../workbook/me';
import { planPeople, readPlanSettings } from './readPlanBook';
import { readPlans, tiersOf } from '../store/readPlans';
import { nothing } from '../payloadParts';

export interface WorkBook {
  items: WorkItem[];
  today: string;
  me: string;
  people: string[];
}

/** Actions, goals, opportunities and gaps over all accounts that are key or have a plan, without accounts that ended. */
export const loadWork = defineRead({
  scope: 'plans',
  payload: nothing,
  run({ workbook }): WorkBook {
    const { weekStart, staleAfter, meetEvery } = readPlanSettings(workbook);
    const { today, locale } = workbook;
    const plans = readPlans(workbook, plannedRows(workbook));
    const items = workOf(plans, today, weekStart, staleAfter, meetEvery, locale.calendar);
    return { items, today, me: readMe(), people: planPeople(workbook) };
  },
});

function plannedRows(workbook: Workbook): number[] {
  const accounts = workbook.table('accounts');
  const planned = new Set(
    ACCOUNT_TABLES.flatMap((key) => {
      const table = workbook.find(key);
      return table?.rows.map((row) => foldName(table.text(row, 'account'))) ?? [];
    }),
  );
  const tiers = tiersOf(workbook);
  return accounts.rows.filter(
    (row) =>
      endingOf(accounts, row) === null &&
      (isKey(tiers.get(foldName(accounts.name(row))) ?? null) || planned.has(foldName(accounts.name(row)))),
  );
}
