import { defineRead } from '../Action';
import { nothing } from '../payloadParts';
import { readAlarms } from '../store/readAlarms';

/** What the sales lines say of key accounts and candidates, for a ranking that is shown while it is chosen. */
export const loadAlarms = defineRead({
  scope: 'ranking',
  payload: nothing,
  run: ({ workbook }) => ({ alarms: readAlarms(workbook) }),
});
