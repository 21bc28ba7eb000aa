// Brings the years of a file and of the register together.
import { calendarOfYear } from '../../model/calendar/calendarOfYear';
import { REVENUE_COLUMNS } from '../../model/imports/revenueColumn';
import { columnBefore, leavesRegister, MOVED_COLUMNS, yearsApart } from '../../model/imports/yearColumns';
import { createLacking } from '../../workbook/createLacking';
import { headerOf } from '../../workbook/columnWords';
import { Refusal } from '../../workbook/Problem';
import { relabelYears } from '../../workbook/relabelYears';
import type { HistoryLine } from '../../workbook/recordHistory';
import type { Table } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';

/** Whether any account has revenue of a year. */
export function hasRevenue(accounts: Table): boolean {
  return accounts.rows.some((row) => REVENUE_COLUMNS.some((column) => accounts.value(row, column) !== ''));
}

/** How far the file's last full year lies from the register's. */
export const yearsFromRegister = ({ lastFullYear }: Workbook, accounts: Table, fileYear: number | null) =>
  yearsApart(fileYear, { lastFullYear, hasFigures: hasRevenue(accounts) });

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
  const { ahead, behind } = yearsFromRegister(workbook, accounts, fileYear);
  if (behind > 0 || fileYear === workbook.lastFullYear) return { behind, lines: [] };
  const lines = ahead > 0 ? moveYears(workbook, ahead) : [];
  workbook.settings.set('lastFullYear', fileYear, workbook.text.settings.lastFullYear);
  relabelYears(workbook);
  return { behind: 0, lines };
}

/** Moves the figures of Accounts and of the sales `by` columns to the left (below 0: to the right). The headers stay. */
export function moveYears(workbook: Workbook, by: number): HistoryLine[] {
  return [workbook.table('accounts'), workbook.find('sales')].flatMap((table) => (table ? moveFigures(workbook, table, by) : []));
}

/** Figures that lose their column leave for History; so does a formula of a user, whose figure moves. */
function moveFigures(workbook: Workbook, table: Table, by: number): HistoryLine[] {
  const lines: HistoryLine[] = [];
  // Older workbooks kept the discounts of the last full year alone.
  if (table.has('discount3')) createLacking(workbook, table, ['discount1', 'discount2']);
  const action = workbook.text.events.yearClosed;
  const formulaIn = table.tab.hidden ? () => '' : table.formulasOf(MOVED_COLUMNS);
  for (const row of table.rows) {
    const before = new Map(MOVED_COLUMNS.map((column) => [column, table.value(row, column)]));
    for (const [column, figure] of before) {
      const isLeaving = figure !== '' && leavesRegister(column, by);
      const formula = formulaIn(row, column);
      if (isLeaving || formula !== '') {
        const header = headerOf(table.tab, column, workbook);
        const field = [table.text(row, 'category'), header].filter(Boolean).join(': ');
        lines.push({ action, account: table.name(row), field, from: [formula, String(figure)].filter(Boolean).join(' ') });
      }
      table.set(row, column, before.get(columnBefore(column, by) ?? '') ?? '');
    }
  }
  return lines;
}
