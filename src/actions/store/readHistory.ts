import type { Workbook } from '../../workbook/Workbook';

export interface HistoryEntry {
  when: string;
  who: string;
  action: string;
  account: string;
  field: string;
  from: string;
  to: string;
  why: string;
}

/** The lines of History, the newest first; none while nothing was recorded. */
export function readHistory(workbook: Workbook): HistoryEntry[] {
  const table = workbook.find('history');
  if (!table) return [];
  return [...table.rows].reverse().map((row) => ({
    when: table.text(row, 'when'),
    who: table.text(row, 'who'),
    action: table.text(row, 'action'),
    account: table.text(row, 'account'),
    field: table.text(row, 'field'),
    from: table.text(row, 'from'),
    to: table.text(row, 'to'),
    why: table.text(row, 'why'),
  }));
}
