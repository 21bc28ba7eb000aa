import { categoryOf } from '../../model/pulse/categoryOf';
import { isLeft } from '../../model/pulse/leftOpen';
import type { Alarm, Pulse } from '../../model/pulse/Pulse';
import { createLacking } from '../../workbook/createLacking';
import { ensureHiddenTab } from '../../workbook/ensureHiddenTab';
import type { Entry } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';
import { readAllPulses, yearEndedIn } from '../store/readPulses';

/**
 * Notes the alarms of these rows of the register that ask about a year and that no one answered, so that they are still asked when a file of
 * the next year replaces their figures, or one of later sales leaves nothing to compare. A noted alarm that figures of its own year contradict
 * is dropped.
 */
export function noteOpenAlarms(workbook: Workbook, rows: readonly number[]): void {
  const accounts = workbook.table('accounts');
  const read = readAllPulses(workbook, rows);
  const pulses = new Map([...read].map(([row, pulse]) => [accounts.text(row, 'id'), pulse]));
  const open = new Map([...read].flatMap(([row, pulse]) => openOf(accounts.text(row, 'id'), accounts.name(row), pulse)));
  if (open.size === 0 && workbook.find('alarms') === null) return;
  const table = ensureHiddenTab(workbook, 'alarms');
  createLacking(workbook, table, ['open']);
  const yearEnded = yearEndedIn(workbook);
  for (const row of table.rows) {
    const [id, kind, asOf] = [table.text(row, 'accountId'), table.text(row, 'kind'), table.text(row, 'asOf')];
    const pulse = pulses.get(id);
    if (table.text(row, 'why') !== '' || pulse === undefined) continue;
    const key = keyOf(id, kind, table.text(row, 'category'));
    const record = open.get(key);
    open.delete(key);
    if (record) table.update(row, record);
    else if (!isLeft(kind, asOf, pulse, yearEnded)) table.set(row, 'open', '');
  }
  let next = table.nextRow;
  for (const record of open.values()) table.append(record, next++);
}

const keyOf = (id: string, kind: string, category: string): string => [id, kind, category].join('\n');

/** The open alarms of an account as rows of the tab. A silence is not of a year: it lasts until the next order. */
function openOf(accountId: string, account: string, { asOf, days, alarms }: Pulse): [string, Record<string, Entry>][] {
  const isOpen = ({ kind, answer, leftOpen }: Alarm): boolean => kind !== 'silent' && answer === null && leftOpen === undefined;
  return alarms
    .filter((alarm) => days !== null && isOpen(alarm))
    .map(({ answer: _none, ...alarm }) => {
      const { kind } = alarm;
      const category = categoryOf(alarm);
      return [keyOf(accountId, kind, category), { account, accountId, kind, category, asOf, open: JSON.stringify(alarm) }];
    });
}
