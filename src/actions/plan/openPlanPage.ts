// How an action on an account's page begins: the plan reconciled and saved, and the page in words.
import type { BriefPage } from '../../pages/brief/BriefPage';
import { saveWorkbook } from '../../workbook/saveWorkbook';
import type { Workbook } from '../../workbook/Workbook';
import { composePlanPage } from './composePlanPage';
import { openPlan } from '../edits/openPlan';

/** @param account an id of the register; refused with `accountGone` when there is none such. The caller holds the lock. */
export function openPlanPage(account: string): { workbook: Workbook; page: BriefPage } {
  const { workbook } = openPlan();
  const page = composePlanPage(workbook, account);
  saveWorkbook(workbook);
  return { workbook, page };
}
