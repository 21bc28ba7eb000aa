import type { CriteriaText } from './en/criteria';
import type { DashboardText } from './en/dashboard';
import type { PlanPageText } from './en/planPage';
import type { WorkbookText } from './en/workbook';

/** The words that the server side writes into a workbook. They stand in a file of their own, so that no cell's formula pays for them. */
export interface Words {
  readonly workbook: WorkbookText;
  readonly criteria: CriteriaText;
  readonly planPage: PlanPageText;
  readonly dashboard: DashboardText;
}
