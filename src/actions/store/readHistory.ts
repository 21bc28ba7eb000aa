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
  const cell = (row: number) => (column: string) => table.text(row, column);
  return [...table.rows].reverse().map((row) => {
    const of = cell(row);
    return {
      when: of('when'),
      who: of('who'),
      action: of('action'),
      account: of('account'),
      field: of('field'),
      from: of('from'),
      to: of('to'),
      why: of('why'),
    };
  });
}
