import { foldName } from '../../model/names/foldName';
import type { LogEntry } from '../../model/contacts/LogEntry';
import { keyOfWord } from '../../workbook/keyOfWord';
import type { Workbook } from '../../workbook/Workbook';

/** The lines of the contact log, each with its account as the log spells it. */
export function readLog(workbook: Workbook): (LogEntry & { account: string })[] {
  const table = workbook.find('log');
  if (!table) return [];
  return table.rows.map((row) => {
    const text = (field: string): string => table.text(row, field);
    return {
      account: text('account'),
      day: text('day'),
      people: text('people'),
      subject: text('subject'),
      whose: text('whose'),
      kind: keyOfWord('activityKind', text('kind')),
    };
  });
}

/** The lines of one account. */
export const logOf = (workbook: Workbook, account: string): LogEntry[] =>
  readLog(workbook).flatMap(({ account: name, ...line }) => (foldName(name) === foldName(account) ? [line] : []));
