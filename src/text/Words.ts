import type { CriteriaText } from './en/criteria';
import type { DashboardText } from './en/dashboard';
import type { PlanPageText } from './en/planPage';
import type { WorkbookText } from './en/workbook';

/** The words that the server side writes into a workbook. They are in a separate file, because formulas in cells do not need them. */
export interface Words {
  readonly workbook: WorkbookText;
  readonly criteria: CriteriaText;
  readonly planPage: PlanPageText;
  readonly dashboard: DashboardText;
}
