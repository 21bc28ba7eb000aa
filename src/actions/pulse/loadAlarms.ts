import { defineRead } from '../Action';
import { nothing } from '../payloadParts';
import { readAlarms } from '../store/readAlarms';

/** What the sales lines say of all accounts, for panels that read it apart. */
export const loadAlarms = defineRead({
  scope: 'ranking',
  payload: nothing,
  run: ({ workbook }) => ({ alarms: readAlarms(workbook), currency: workbook.currency }),
});
