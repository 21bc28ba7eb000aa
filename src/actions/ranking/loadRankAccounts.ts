import { defineRead } from '../Action';
import { nothing } from '../payloadParts';
import { readRankAccounts } from './readRankAccounts';

/** All that Rank accounts shows. */
export const loadRankAccounts = defineRead({
  scope: 'ranking',
  payload: nothing,
  run: ({ workbook, problems }) => readRankAccounts(workbook, problems),
});
