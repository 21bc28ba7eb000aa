import { defineRead } from '../Action';
import { nothing } from '../payloadParts';
import { readReadiness } from './readReadiness';

/** The answers on whether a programme makes sense here, and the figures that matter for them. */
export const loadReadiness = defineRead({
  scope: 'ranking',
  payload: nothing,
  run: ({ workbook }) => readReadiness(workbook),
});
