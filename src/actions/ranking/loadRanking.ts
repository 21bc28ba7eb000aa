import { defineRead } from '../Action';
import { nothing } from '../payloadParts';
import { readRanking } from '../store/readRanking';

/** Criteria, candidates with their scores, and the figures that may feed a criterion. */
export const loadRanking = defineRead({
  scope: 'ranking',
  payload: nothing,
  run: ({ workbook, problems }) => readRanking(workbook, problems, 'all'),
});
