import * as v from 'valibot';
import { defineRead } from '../Action';
import { recordId } from '../payloadParts';
import { readPlanBook } from './readPlanBook';

/** One account's plan, and the accounts to choose from. `account` is an id of the register; `null` is the account of the selected row. */
export const loadPlan = defineRead({
  scope: 'plans',
  payload: v.strictObject({ account: v.nullable(recordId) }),
  run: ({ workbook, problems }, { account }) => readPlanBook(workbook, account, problems),
});
