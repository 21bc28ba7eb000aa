import { LogIndex, logEntry } from '../../model/imports/activities/LogIndex';
import { keyOfWord } from '../../workbook/keyOfWord';
import type { Table } from '../../workbook/Table';
import type { RecordIndex } from './defineRecordImport';

/** The lines of the log, each in its row of the tab. */
export function logLines(table: Table): RecordIndex {
  const index = new LogIndex<number>();
  for (const at of table.rows) {
    const text = (field: string): string => table.text(at, field);
    const kind = keyOfWord('activityKind', text('kind')) ?? '';
    const values = { kind, subject: text('subject'), people: text('people'), uid: text('uid') };
    index.add(logEntry(text('account'), text('day'), values), at);
  }
  return {
    find(account, { name, values }) {
      const found = index.find(logEntry(account, name, values));
      return found && { at: found.at, keeps: (field) => found.keeps(field, table.text(found.at, field) === '') };
    },
    add: (account, { name, values }, at) => index.add(logEntry(account, name, values), at),
  };
}
