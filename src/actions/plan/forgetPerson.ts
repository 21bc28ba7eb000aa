import * as v from 'valibot';
import { foldName } from '../../model/names/foldName';
import { ACCOUNT_TABLES } from '../../model/plan/PlanRecords';
import { Refusal } from '../../workbook/Problem';
import type { Table } from '../../workbook/Table';
import type { TabKey } from '../../workbook/Tab';
import { defineWrite } from '../Action';
import { followRecordNames } from '../edits/followRecordNames';
import { recordId } from '../payloadParts';
import { logOf } from '../store/readLog';
import { readPlan } from '../store/readPlans';
import { findRecord } from './applyChange';
import { planPeople } from './readPlanBook';
import type { SavedPlan } from './savePlan';
import { rowOfAccount } from '../store/rowOfAccount';

/** What is left of a name or an address in a text. */
const FORGOTTEN = '…';

const TABLES: readonly TabKey[] = [...ACCOUNT_TABLES, 'log', 'history', 'lastImport'];

/**
 * Forgets a person of an account everywhere at once: in Stakeholders, in what refers to the person, and name and address in all texts of
 * the account, in Contact Log, in History and in what is kept to undo the last import. Refused with `accountGone` and `recordGone`.
 */
export const forgetPerson = defineWrite({
  scope: 'plans',
  payload: v.strictObject({ account: recordId, id: recordId }),
  check({ workbook }, { account, id }) {
    const row = rowOfAccount(workbook, account);
    const found = findRecord(workbook, 'stakeholders', id);
    if (!found || foldName(found.table.text(found.row, 'account')) !== foldName(workbook.table('accounts').name(row)))
      throw new Refusal({ code: 'recordGone' });
    return { row, people: found.table, person: found.row };
  },
  run({ workbook }, _, { row, people, person }) {
    const account = workbook.table('accounts').name(row);
    const [name, email] = [people.name(person), people.text(person, 'email')];
    followRecordNames(workbook, people, account, [{ row: person, from: name, to: '' }]);
    people.deleteRows([person]);
    const known = [name, email].map((each) => each.trim()).filter(Boolean);
    // Without a name it matches nothing, rather than everything.
    const pattern = new RegExp(known.map(wholeWords).join('|') || '(?!)', 'giu');
    for (const key of TABLES) {
      const table = workbook.find(key);
      if (table) forgetIn(table, account, pattern, table === people ? person : null);
    }
    const { events, tabs } = workbook.text;
    return {
      lines: [{ action: events.removed, tab: tabs.stakeholders.title, account, field: FORGOTTEN }],
      answer: (): SavedPlan => ({
        conflicts: [],
        plan: readPlan(workbook, row),
        people: planPeople(workbook),
        log: logOf(workbook, account),
      }),
    };
  },
});

const wholeWords = (text: string): string => `(?<![\\p{L}\\d])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`;

/** @param leaving the row of the person, which leaves the table. */
function forgetIn(table: Table, account: string, pattern: RegExp, leaving: number | null): void {
  const columns = table.tab.columns.filter(({ key, role }) => role !== 'computed' && key !== 'account' && table.has(key));
  const isOfAccount = (row: number): boolean =>
    !table.has('account') || foldName(table.text(row, 'account')) === foldName(account);
  for (const row of table.rows) {
    if (row === leaving || !isOfAccount(row)) continue;
    for (const { key } of columns) {
      const value = table.value(row, key);
      if (typeof value !== 'string' || value === '') continue;
      const left = value.replace(pattern, FORGOTTEN);
      if (left !== value) table.set(row, key, left);
    }
  }
}
