import { defineRead } from '../Action';
import { nothing } from '../payloadParts';
import { readJobDescription } from './readJobDescription';

/** The description of the manager's job with its edited sections, and the settings that fill it. */
export const loadJobDescription = defineRead({
  scope: 'ranking',
  payload: nothing,
  run: ({ workbook }) => readJobDescription(workbook),
});
