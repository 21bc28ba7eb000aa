import { groupBy } from '../../model/lists/groupBy';
import * as v from 'valibot';
import { LONGEST_ANSWER, levelOf } from '../../model/pulse/answersTo';
import { categoryOf } from '../../model/pulse/categoryOf';
import type { Alarm } from '../../model/pulse/Pulse';
import { ensureHiddenTab } from '../../workbook/ensureHiddenTab';
import { defineWrite } from '../Action';
import { name, recordId } from '../payloadParts';
import { readMe } from '../../workbook/me';
import { readPulses } from '../store/readPulses';
import { rowOfAccount } from '../store/rowOfAccount';

/**
 * *Write down why*: answers every alarm of an account, which is then quiet until it is worse. Refused with `accountGone`. Gives the
 * alarms of the account as they are then.
 */
export const answerAlarms = defineWrite({
  scope: 'ranking',
  payload: v.strictObject({ account: recordId, why: name(LONGEST_ANSWER) }),
  check: ({ workbook }, { account }) => rowOfAccount(workbook, account),
  run({ workbook }, { account: accountId, why }, row) {
    const account = workbook.table('accounts').name(row);
    const pulse = readPulses(workbook, [row]).get(row);
    const open = pulse?.alarms.filter(({ answer }) => answer === null) ?? [];
    const answer = (): { alarms: Alarm[] } => ({ alarms: readPulses(workbook, [row]).get(row)?.alarms ?? [] });
    if (!pulse || open.length === 0) return { answer };
    const table = ensureHiddenTab(workbook, 'alarms');
    const given = { account, accountId, why, who: readMe(), on: workbook.today, open: '' };
    const keyOf = (each: number): string =>
      ['accountId', 'kind', 'category'].map((column) => table.text(each, column)).join('\n');
    const present = groupBy(table.rows, keyOf);
    let next = table.nextRow;
    for (const alarm of open) {
      const { kind, leftOpen: asOf = pulse.asOf } = alarm;
      const category = categoryOf(alarm);
      // An older answer, and the same alarm as an import noted it
      const [known = next++, ...others] = present.get([accountId, kind, category].join('\n')) ?? [];
      table.update(known, { ...given, kind, category, asOf, level: levelOf(alarm) });
      for (const each of others) table.set(each, 'open', '');
    }
    return { lines: [{ action: workbook.text.events.alarmAnswered, account, to: why }], answer };
  },
});
