import { formatIn } from './formatIn';
import { MONEY_FORMAT } from './numberFormats';
import type { TabKey } from './Tab';
import { tabs } from './tabs';
import type { Workbook } from './Workbook';

/** Shows the amounts of all tabs as Settings says. */
export function formatAmounts(workbook: Workbook): void {
  for (const { sheet, headerRow, columns, tab } of (Object.keys(tabs) as TabKey[]).flatMap((key) => workbook.find(key) ?? [])) {
    for (const column of tab.columns) {
      const at = columns.get(column.key);
      if (at === undefined || column.format !== MONEY_FORMAT) continue;
      sheet.getRange(headerRow + 1, at, sheet.getMaxRows() - headerRow, 1).setNumberFormat(formatIn(column, workbook));
    }
  }
}
