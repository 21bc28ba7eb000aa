// An account's page in words, from what the workbook holds now.
import { briefOf } from '../../model/brief/briefOf';
import type { BriefPage } from '../../pages/brief/BriefPage';
import { composeBrief } from '../../pages/brief/composeBrief';
import { Refusal } from '../../workbook/Problem';
import type { Workbook } from '../../workbook/Workbook';
import { planPageText } from '../../workbook/words';
import { readPlan } from '../store/readPlans';
import { readPlanSettings } from './readPlanBook';

/** @param account an id of the register; refused with `accountGone` when no account has it. */
export function composePlanPage(workbook: Workbook, account: string): BriefPage {
  const accounts = workbook.table('accounts');
  const row = accounts.rows.find((each) => accounts.text(each, 'id') === account);
  if (row === undefined) throw new Refusal({ code: 'accountGone' });
  const { language, text, today } = workbook;
  const words = { language, page: planPageText(language), lists: text.lists, scales: text.scales };
  return composeBrief(briefOf(readPlan(workbook, row), today, readPlanSettings(workbook)), words);
}
