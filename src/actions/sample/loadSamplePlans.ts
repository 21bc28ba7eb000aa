import { countRows } from '../../workbook/countRows';
import type { Workbook } from '../../workbook/Workbook';
import { defineWrite } from '../Action';
import { applyChange } from '../plan/applyChange';
import { composeSamplePlan } from './composeSamplePlan';
import { confirmSampleTiers } from './confirmSampleTiers';
import { lackingPlans, type LackingPlan } from '../sampleData/lackingPlans';
import { planSampleReviews } from './planSampleReviews';
import { nothing } from '../payloadParts';
import { report } from '../setUp/setUpWorkbook';

/** Gives the sample accounts tiers, and the best three of them plans and reviews of a year. What is there already is left alone. */
export const loadSamplePlans = defineWrite({
  scope: 'plans',
  payload: nothing,
  run({ workbook, problems }) {
    const lacking = lackingPlans(workbook);
    const tiers = confirmSampleTiers(workbook);
    const written = lacking.map((plan) => writePlan(workbook, plan)).reduce((sum, count) => sum + count, 0);
    const records = written + planSampleReviews(workbook);
    const action = workbook.text.historyActions.samplePlansLoaded;
    return {
      lines: [...(records === 0 ? [] : [{ action, to: countRows(workbook, records) }]), ...tiers],
      answer: () => report(workbook, [], [], problems),
    };
  },
});

/** Notes what the account lacks of its plan and returns how many records that is. */
function writePlan(workbook: Workbook, { figures, place, language, name, row, tables }: LackingPlan): number {
  const plan = composeSamplePlan(figures, place, language, workbook.today);
  const accounts = workbook.table('accounts');
  const blank = Object.entries(plan.account).filter(([key]) => accounts.value(row, key) === '');
  applyChange(workbook, row, name, { table: 'account', id: null, is: Object.fromEntries(blank) });
  const changes = plan.records
    .filter(([table]) => tables.includes(table))
    .flatMap(([table, records]) => records.map((is) => ({ table, id: null, is })));
  for (const change of changes) applyChange(workbook, row, name, change);
  return changes.length;
}
