import { planPage } from '../../workbook/planPage/planPage';
import { writePage } from '../../workbook/planPage/writePage';
import type { Sheet } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';
import { composePlanPage } from './composePlanPage';

/** Has the tab Account Plan written last, creating it if need be. @param account its id. */
export function writeAccountPage(workbook: Workbook, account: string, page = composePlanPage(workbook, account)): Sheet {
  const place = planPage(workbook);
  const { sheet } = place;
  workbook.pages.push({ note: { page: 'plan', account }, sheet, write: () => writePage(workbook, place, page) });
  return sheet;
}
