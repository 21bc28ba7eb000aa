import * as v from 'valibot';
import { foldName } from '../../model/names/foldName';
import { isValueOf } from '../../model/records/recordRules';
import type { FieldSchema } from '../../model/records/RecordSchema';
import { stakeholders } from '../../model/records/stakeholders';
import { newId } from '../../workbook/newId';
import type { Problem } from '../../workbook/Problem';
import { entryOf, fieldColumns } from '../../workbook/recordFields';
import { layAccountTab } from '../../workbook/layAccountTab';
import type { Entry, Table } from '../../workbook/Table';
import { tabs } from '../../workbook/tabs';
import { fill } from '../../text/fill';
import type { Workbook } from '../../workbook/Workbook';
import { defineWrite } from '../Action';
import { accountName, figure, name } from '../payloadParts';
import type { ImportResult } from './ImportResult';

const MOST_ROWS = 2000;

const contact = v.strictObject({
  /** Line of the file, for messages. */
  line: v.pipe(v.number(), v.integer()),
  account: accountName,
  name: name(stakeholders.fields.name.longest),
  /** By column key of Stakeholders; a blank leaves the cell alone. */
  values: v.record(v.string(), v.union([v.pipe(v.string(), v.maxLength(2000)), figure])),
});
export type ContactRow = v.InferOutput<typeof contact>;

/** Writes one part of a file of contacts into Stakeholders: all of its rows or none. Nothing is removed. */
export const importContacts = defineWrite({
  scope: 'plans',
  payload: v.strictObject({
    /** The same for all parts of one file: History groups them by it. */
    run: v.pipe(v.string(), v.maxLength(40)),
    rows: v.pipe(v.array(contact), v.maxLength(MOST_ROWS)),
  }),
  run({ workbook }, { run, rows }) {
    const table = workbook.find('stakeholders') ?? layAccountTab(workbook, 'stakeholders');
    const result = writeContacts(workbook, table, rows);
    const { historyActions, imported, tabs: titles } = workbook.text;
    const to = fill(imported, { created: String(result.created), updated: String(result.updated) });
    return {
      lines: [{ action: historyActions.import, tab: titles.stakeholders.title, to }],
      batch: run,
      answer: () => result,
    };
  },
});

/** A person is known by account and name. Of an account that the register lacks the person comes in all the same, and is named. */
function writeContacts(workbook: Workbook, table: Table, rows: readonly ContactRow[]): ImportResult {
  const keyOf = (account: string, person: string): string => `${foldName(account)}\n${foldName(person)}`;
  const rowOf = new Map(table.rows.map((row) => [keyOf(table.text(row, 'account'), table.name(row)), row]));
  const accounts = workbook.table('accounts');
  const spellings = new Map(accounts.rows.map((row) => [foldName(accounts.name(row)), accounts.name(row)]));
  const columns = new Map(fieldColumns(tabs.stakeholders).map((column) => [column.key, column]));
  const fields = new Map<string, FieldSchema>(Object.entries(stakeholders.fields));
  const problems: Problem[] = [];
  const counts = { created: 0, updated: 0, unchanged: 0 };
  let next = table.nextRow;
  for (const contact of rows) {
    const account = spellings.get(foldName(contact.account)) ?? contact.account;
    if (!spellings.has(foldName(contact.account)))
      problems.push({ code: 'contactOfNobody', values: { row: contact.line, name: contact.name, account: contact.account } });
    const known: Record<string, Entry> = {};
    for (const [key, value] of Object.entries(contact.values)) {
      const column = columns.get(key);
      const field = fields.get(key);
      if (column && field && key !== 'name' && value !== '' && isValueOf(field, value))
        known[key] = entryOf(column, value, workbook.text);
    }
    const row = rowOf.get(keyOf(account, contact.name));
    if (row === undefined) {
      rowOf.set(keyOf(account, contact.name), next);
      table.append({ account, name: contact.name, ...known, id: newId(), knownAs: contact.name }, next++);
      counts.created++;
    } else {
      const before = table.changedCells;
      table.update(row, known);
      counts[table.changedCells === before ? 'unchanged' : 'updated']++;
    }
  }
  return { ...counts, problems };
}
