// Brings the years of a file and of the register together.
import { relabelYears } from '../workbook/relabelYears';
import type { HistoryLine } from '../workbook/recordHistory';
import type { Table } from '../workbook/Table';
import type { Workbook } from '../workbook/Workbook';
import { headerOf } from '../workbook/columnWords';

const YEARS = [1, 2, 3] as const;
const MOVING = ['revenue', 'cost'] as const;

/**
 * Makes the register's last full year the file's, if that is later, or if the register has no revenue yet; years that fall out of the
 * three go to History. Returns how many years the file's last full year lies before the register's (0 or more).
 */
export function alignYears(workbook: Workbook, accounts: Table, fileYear: number): { behind: number; lines: HistoryLine[] } {
  const ahead = fileYear - workbook.lastFullYear;
  const hasFigures = accounts.rows.some((row) => YEARS.some((year) => accounts.value(row, `revenue${year}`) !== ''));
  if (ahead === 0 || (hasFigures && ahead < 0)) return { behind: -ahead, lines: [] };
  const lines = hasFigures ? moveYears(workbook, accounts, ahead) : [];
  workbook.settings.set('lastFullYear', fileYear, workbook.text.settings.lastFullYear);
  relabelYears(workbook);
  return { behind: 0, lines };
}

/** Figures move `by` columns to the left; the year to date was never a full year, so that it is not moved into one. */
function moveYears(workbook: Workbook, accounts: Table, by: number): HistoryLine[] {
  const lines: HistoryLine[] = [];
  for (const row of accounts.rows) {
    for (const figure of MOVING) {
      const before = YEARS.map((year) => accounts.value(row, `${figure}${year}`));
      YEARS.forEach((year, at) => {
        const leaving = before[at] ?? '';
        if (at < by && leaving !== '') {
          const field = headerOf(accounts.tab, `${figure}${year}`, workbook.language, workbook.lastFullYear);
          lines.push({
            action: workbook.text.historyActions.yearClosed,
            account: accounts.name(row),
            field,
            from: String(leaving),
          });
        }
        accounts.set(row, `${figure}${year}`, before[at + by] ?? '');
      });
    }
    accounts.set(row, 'revenueToDate', '');
  }
  return lines;
}
