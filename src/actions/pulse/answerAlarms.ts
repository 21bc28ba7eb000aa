import * as v from 'valibot';
import { LONGEST_ANSWER, levelOf } from '../../model/pulse/answerOf';
import type { Alarm } from '../../model/pulse/Pulse';
import { ensureHiddenTab } from '../../workbook/ensureHiddenTab';
import { Refusal } from '../../workbook/Problem';
import { defineWrite } from '../Action';
import { name, recordId } from '../payloadParts';
import { readMe } from '../../workbook/me';
import { readPulses } from '../store/readPulses';

/**
 * *Write down why*: answers every alarm of an account, which is then quiet until it is worse. Refused with `accountGone`. Gives the
 * alarms of the account as they are then.
 */
export const answerAlarms = defineWrite({
  scope: 'ranking',
  payload: v.strictObject({ account: recordId, why: name(LONGEST_ANSWER) }),
  check({ workbook }, { account }) {
    const accounts = workbook.table('accounts');
    const row = accounts.rows.find((each) => accounts.text(each, 'id') === account);
    if (row === undefined) throw new Refusal({ code: 'accountGone' });
    return row;
  },
  run({ workbook }, { account: accountId, why }, row) {
    const account = workbook.table('accounts').name(row);
    const pulse = readPulses(workbook, [row]).get(row);
    const open = pulse?.alarms.filter(({ answer }) => answer === null) ?? [];
    const answer = (): { alarms: Alarm[] } => ({ alarms: readPulses(workbook, [row]).get(row)?.alarms ?? [] });
    if (!pulse || open.length === 0) return { answer };
    const table = ensureHiddenTab(workbook, 'alarms');
    const given = { account, accountId, why, who: readMe(), on: workbook.today, asOf: pulse.asOf };
    const keyOf = (each: number): string =>
      ['accountId', 'kind', 'category'].map((column) => table.text(each, column)).join('\n');
    const present = new Map(table.rows.map((each) => [keyOf(each), each]));
    let next = table.nextRow;
    for (const alarm of open) {
      const category = alarm.kind === 'categoryLost' ? alarm.category : '';
      const record = { ...given, kind: alarm.kind, category, level: levelOf(alarm) };
      const known = present.get([accountId, alarm.kind, category].join('\n'));
      if (known === undefined) table.append(record, next++);
      else table.update(known, record);
    }
    return { lines: [{ action: workbook.text.events.alarmAnswered, account, to: why }], answer };
  },
});
