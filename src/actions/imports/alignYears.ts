// Brings the years of a file and of the register together.
import { calendarOfYear } from '../../model/calendar/calendarOfYear';
import { headerOf } from '../../workbook/columnWords';
import { Refusal } from '../../workbook/Problem';
import { relabelYears } from '../../workbook/relabelYears';
import type { HistoryLine } from '../../workbook/recordHistory';
import type { Table } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';

const YEARS = [1, 2, 3] as const;
const MOVING = ['revenue', 'cost'] as const;
/** Figures of the last full year, and of the year that was running: a year later they belong to no year. */
const LEAVING = ['revenueToDate', 'recurring', 'referrals', 'orders'] as const;

/** Figures of the compared days, which the next sales lines bring anew. */
const COMPARED = ['revenueSameDays', 'ordersToDate', 'ordersSameDays', 'daysToDate'] as const;

/** Whether any account has revenue of a year. */
export function hasRevenue(accounts: Table): boolean {
  const dated = ['revenueToDate', ...YEARS.map((year) => `revenue${year}`)];
  return accounts.rows.some((row) => dated.some((column) => accounts.value(row, column) !== ''));
}

/**
 * Refuses a last full year of another calendar (`yearsOfOtherCalendar`), because it would move every figure out of its column. Refuses a
 * last full year that is more than one year ahead of the register, unless the user agreed (`yearsAhead`).
 */
export function checkYears(workbook: Workbook, fileYear: number, mayJump: boolean): void {
  const { lastFullYear, years } = workbook;
  if (calendarOfYear(fileYear) !== years.calendar) throw new Refusal({ code: 'yearsOfOtherCalendar' });
  if (fileYear > lastFullYear + 1 && !mayJump && hasRevenue(workbook.table('accounts')))
    throw new Refusal({ code: 'yearsAhead', values: { year: fileYear, lastYear: lastFullYear } });
}

/**
 * Makes the register's last full year the file's, if that is later, or if the register has no revenue yet; years that fall out of the
 * three go to History. Returns how many years the file's last full year lies before the register's (0 or more).
 */
export function alignYears(workbook: Workbook, accounts: Table, fileYear: number): { behind: number; lines: HistoryLine[] } {
  const ahead = fileYear - workbook.lastFullYear;
  const hasFigures = hasRevenue(accounts);
  if (ahead === 0 || (hasFigures && ahead < 0)) return { behind: -ahead, lines: [] };
  const sales = workbook.find('sales');
  const lines = hasFigures ? [accounts, ...(sales ? [sales] : [])].flatMap((table) => moveYears(workbook, table, ahead)) : [];
  workbook.settings.set('lastFullYear', fileYear, workbook.text.settings.lastFullYear);
  relabelYears(workbook);
  return { behind: 0, lines };
}

/** Figures move `by` columns to the left; the year to date was never a full year, so that it is not moved into one. */
function moveYears(workbook: Workbook, table: Table, by: number): HistoryLine[] {
  const lines: HistoryLine[] = [];
  const action = workbook.text.historyActions.yearClosed;
  for (const row of table.rows) {
    const leave = (column: string): void => {
      const figure = table.value(row, column);
      if (figure === '') return;
      const header = headerOf(table.tab, column, workbook.language, workbook.lastFullYear);
      const field = [table.text(row, 'category'), header].filter(Boolean).join(': ');
      lines.push({ action, account: table.name(row), field, from: String(figure) });
    };
    for (const figure of MOVING) {
      const before = YEARS.map((year) => table.value(row, `${figure}${year}`));
      YEARS.forEach((year, at) => {
        if (at < by) leave(`${figure}${year}`);
        table.set(row, `${figure}${year}`, before[at + by] ?? '');
      });
    }
    LEAVING.forEach(leave);
    for (const column of [...LEAVING, ...COMPARED]) table.set(row, column, '');
  }
  return lines;
}
