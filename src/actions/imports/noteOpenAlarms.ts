import { categoryOf } from '../../model/pulse/categoryOf';
import { isLeft } from '../../model/pulse/leftOpen';
import type { Pulse } from '../../model/pulse/Pulse';
import { createLacking } from '../../workbook/createLacking';
import { ensureHiddenTab } from '../../workbook/ensureHiddenTab';
import type { Entry } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';
import { readAllPulses } from '../store/readPulses';

/**
 * Notes the alarms of these rows of the register that ask about a year and that no one answered, so that they are still asked when a file of
 * the next year replaces their figures. A noted alarm that no longer holds in its own year is dropped.
 */
export function noteOpenAlarms(workbook: Workbook, rows: readonly number[]): void {
  const accounts = workbook.table('accounts');
  const pulses = new Map([...readAllPulses(workbook, rows)].map(([row, pulse]) => [accounts.text(row, 'id'), pulse]));
  const open = new Map(rows.flatMap((row) => openOf(accounts.text(row, 'id'), accounts.name(row), pulses)));
  if (open.size === 0 && workbook.find('alarms') === null) return;
  const table = ensureHiddenTab(workbook, 'alarms');
  createLacking(workbook, table, ['open']);
  for (const row of table.rows) {
    const id = table.text(row, 'accountId');
    const pulse = pulses.get(id);
    if (table.text(row, 'why') !== '' || pulse === undefined) continue;
    const key = keyOf(id, table.text(row, 'kind'), table.text(row, 'category'));
    const record = open.get(key);
    open.delete(key);
    if (record) table.update(row, record);
    else if (!isLeft(table.text(row, 'asOf'), pulse)) table.set(row, 'open', '');
  }
  let next = table.nextRow;
  for (const record of open.values()) table.append(record, next++);
}

const keyOf = (id: string, kind: string, category: string): string => [id, kind, category].join('\n');

/** The open alarms of an account as rows of the tab. A silence is not of a year: it lasts until the next order. */
function openOf(accountId: string, account: string, pulses: ReadonlyMap<string, Pulse>): [string, Record<string, Entry>][] {
  const { asOf = '', days = null, alarms = [] } = pulses.get(accountId) ?? {};
  if (days === null) return [];
  return alarms
    .filter(({ kind, answer, leftOpen }) => kind !== 'silent' && answer === null && leftOpen === undefined)
    .map(({ answer: _none, ...alarm }) => {
      const { kind } = alarm;
      const category = categoryOf(alarm);
      return [keyOf(accountId, kind, category), { account, accountId, kind, category, asOf, open: JSON.stringify(alarm) }];
    });
}
