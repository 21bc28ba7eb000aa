import { keptCriteria } from './keepCopies';
import type { TabKey } from './Tab';
import type { Workbook } from './Workbook';

/** A register or a matrix with fewer records may have been emptied on purpose. */
const FEW = 2;

/** Whether all records of a tab were deleted by hand, though others count on them. The tabs that it asks about are read. */
export function isEmptied(workbook: Workbook, key: TabKey): boolean {
  const table = workbook.find(key);
  // With other cells left, only the names were deleted: they are restored from their last known values.
  if (!table || table.rows.length > 0 || table.nextRow > table.headerRow + 1) return false;
  const [accounts, matrix] = [workbook.find('accounts'), workbook.find('matrix')];
  if (key === 'criteria') return keptCriteria(workbook).length > 0;
  if (key === 'accounts') return (matrix?.rows.length ?? 0) > FEW;
  return key === 'matrix' && (accounts?.rows.filter((row) => accounts.value(row, 'listed') === true).length ?? 0) > FEW;
}
