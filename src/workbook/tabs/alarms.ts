// Alarms of the pulse: a row per account, kind and category, with what people answered, or with the alarm that an import noted as open.
import { optional, stampColumn } from '../columns';
import type { Tab } from '../Tab';

export const alarms: Tab = {
  key: 'alarms',
  headerRow: 2,
  hidden: true,
  name: 'account',
  columns: [
    stampColumn('account', 200),
    stampColumn('kind'),
    stampColumn('category', 160),
    stampColumn('why', 260),
    stampColumn('who', 130),
    stampColumn('on'),
    stampColumn('asOf'),
    stampColumn('level', 80, 'General'),
    // Rows are matched by this id of the register, because names change.
    stampColumn('accountId'),
    // An open alarm as JSON; an older version has no such column.
    optional(stampColumn('open', 200)),
  ],
};
