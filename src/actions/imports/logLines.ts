// Finds the line of the log that an imported one repeats.
import { contentKey } from '../../model/imports/activities/contentKey';
import { foldName } from '../../model/names/foldName';
import { keyOfWord } from '../../workbook/listWords';
import type { Table } from '../../workbook/Table';
import type { RecordIndex } from './defineRecordImport';

/**
 * A line has the identifier of its source or, where one of two lines has none, the same content. Where the source changed the event, its
 * line changes too; a line found by its content only gets what it lacks. A line keeps the source that it first came from.
 */
export function logLines(table: Table): RecordIndex {
  const byUid = new Map<string, number>();
  const byContent = new Map<string, number>();
  const anonymous = new Set<number>();
  const uidKey = (account: string, uid: string): string => `${foldName(account)}\n${uid}`;
  const add = (at: number, account: string, uid: string, content: string): void => {
    if (uid === '') anonymous.add(at);
    else byUid.set(uidKey(account, uid), at);
    if (!byContent.has(content) || uid === '') byContent.set(content, at);
  };
  const contentOf = (at: number): string =>
    contentKey({
      account: table.text(at, 'account'),
      day: table.text(at, 'day'),
      kind: keyOfWord('activityKind', table.text(at, 'kind')) ?? '',
      subject: table.text(at, 'subject'),
      people: table.text(at, 'people'),
    });
  for (const at of table.rows) add(at, table.text(at, 'account'), table.text(at, 'uid'), contentOf(at));
  const contentOfRow = (account: string, day: string, values: Readonly<Record<string, unknown>>): string => {
    const text = (field: string): string => String(values[field] ?? '');
    return contentKey({ account, day, kind: text('kind'), subject: text('subject'), people: text('people') });
  };
  return {
    find(account, { name, values }) {
      const uid = String(values['uid'] ?? '');
      const known = uid === '' ? undefined : byUid.get(uidKey(account, uid));
      if (known !== undefined) return { at: known, keeps: (field) => field === 'source' };
      const alike = byContent.get(contentOfRow(account, name, values));
      if (alike === undefined || (uid !== '' && !anonymous.has(alike))) return null;
      return { at: alike, keeps: (field) => table.text(alike, field) !== '' };
    },
    add(account, { name, values }, at) {
      add(at, account, String(values['uid'] ?? ''), contentOfRow(account, name, values));
    },
  };
}
