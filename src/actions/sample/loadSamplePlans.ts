import { sum } from '../../model/numbers/sum';
import { countRows } from '../../workbook/countRows';
import type { Workbook } from '../../workbook/Workbook';
import { defineWrite } from '../Action';
import type { AccountTable } from '../../model/plan/PlanRecords';
import { createAccountTabs } from '../../workbook/ensureAccountTab';
import { applyChange, type RecordChange } from '../plan/applyChange';
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
    const plans = lacking.map((plan) => composed(workbook, plan));
    createAccountTabs(
      workbook,
      plans.flatMap(({ records }) => records.map(({ table }) => table)),
    );
    for (const plan of plans) writePlan(workbook, plan);
    const written = sum(plans.map(({ records }) => records.length));
    const records = written + planSampleReviews(workbook);
    const action = workbook.text.events.samplePlansLoaded;
    return {
      lines: [...(records === 0 ? [] : [{ action, to: countRows(workbook, records) }]), ...tiers],
      answer: () => report(workbook, [], [], problems),
    };
  },
});

interface ComposedPlan {
  row: number;
  name: string;
  account: RecordChange['is'];
  records: { table: AccountTable; id: null; is: NonNullable<RecordChange['is']> }[];
}

/** What the account lacks of its plan. */
function composed(workbook: Workbook, { figures, place, language, name, row, tables }: LackingPlan): ComposedPlan {
  const plan = composeSamplePlan(figures, place, language, workbook);
  const accounts = workbook.table('accounts');
  const blank = Object.entries(plan.account).filter(([key]) => accounts.value(row, key) === '');
  const records = plan.records
    .filter(([table]) => tables.includes(table))
    .flatMap(([table, all]) => all.map((is) => ({ table, id: null, is })));
  return { row, name, account: Object.fromEntries(blank), records };
}

function writePlan(workbook: Workbook, { row, name, account, records }: ComposedPlan): void {
  applyChange(workbook, row, name, { table: 'account', id: null, is: account });
  for (const change of records) applyChange(workbook, row, name, change);
}
