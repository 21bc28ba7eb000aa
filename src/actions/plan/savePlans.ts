import * as v from 'valibot';
import { defineWrite } from '../Action';
import { checkPlan, planChanges, writePlan } from './savePlan';
import { listOf } from '../payloadParts';

const MOST_PLANS = 1000;

/** Saves changes of several plans at once. A plan with a field that another user changed meanwhile is left alone, and named. */
export const savePlans = defineWrite({
  scope: 'plans',
  payload: v.strictObject({ plans: listOf(planChanges, MOST_PLANS) }),
  check: ({ workbook }, { plans }) => plans.map((plan) => ({ ...plan, ...checkPlan(workbook, plan) })),
  run({ workbook }, _, plans) {
    const leftAlone = plans
      .filter(({ conflicts }) => conflicts.length > 0)
      .map(({ row }) => workbook.table('accounts').name(row));
    const free = plans.filter(({ conflicts }) => conflicts.length === 0);
    return {
      lines: free.flatMap(({ row, changes }) => writePlan(workbook, row, changes)),
      answer: () => ({ leftAlone }),
    };
  },
});
