import { defineRead } from '../Action';
import { nothing } from '../payloadParts';
import { readSettingsState } from '../store/readSettings';

/** The settings, each with its default while no one chose. */
export const loadSettings = defineRead({
  scope: 'ranking',
  payload: nothing,
  run: ({ workbook, problems }) => readSettingsState(workbook, problems),
});
