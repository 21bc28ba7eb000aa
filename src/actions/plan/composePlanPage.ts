// An account's page in words, from what the workbook holds now.
import { briefOf } from '../../model/brief/briefOf';
import type { BriefPage } from '../../pages/brief/BriefPage';
import { composeBrief } from '../../pages/brief/composeBrief';
import type { Workbook } from '../../workbook/Workbook';
import { planPageText } from '../../workbook/words';
import { foldName } from '../../model/names/foldName';
import { categoriesOf } from '../store/readPulses';
import { readPlan } from '../store/readPlans';
import { readPlanSettings } from './readPlanBook';
import { rowOfAccount } from '../store/rowOfAccount';

/** @param account an id of the register; refused with `accountGone` when no account has it. */
export function composePlanPage(workbook: Workbook, account: string): BriefPage {
  const row = rowOfAccount(workbook, account);
  const { language, text, today } = workbook;
  const words = { language, page: planPageText(language), lists: text.lists, scales: text.scales };
  const plan = readPlan(workbook, row);
  const matrix = workbook.table('matrix');
  const { name } = plan.account;
  const at = matrix.rowNamed(name);
  const bought = categoriesOf(workbook, [name]).get(foldName(name)) ?? [];
  const brief = briefOf(plan, today, readPlanSettings(workbook), bought);
  return composeBrief(brief, words, at === undefined ? '' : matrix.text(at, 'note'));
}
