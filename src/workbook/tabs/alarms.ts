// Alarms of the pulse: a row per account, kind and category, with what people answered, or with the alarm that an import noted as open.
import type { Column, Tab } from '../Tab';

const stamp = (key: string, width = 100, format = '@'): Column => ({ key, role: 'stamp', width, format });

export const alarms: Tab = {
  key: 'alarms',
  headerRow: 2,
  hidden: true,
  name: 'account',
  columns: [
    stamp('account', 200),
    stamp('kind'),
    stamp('category', 160),
    stamp('why', 260),
    stamp('who', 130),
    stamp('on'),
    stamp('asOf'),
    stamp('level', 80, 'General'),
    // Rows are matched by this id of the register, because names change.
    stamp('accountId'),
    // An open alarm as JSON; an older version has no such column.
    { ...stamp('open', 200), optional: true },
  ],
};
