// Plays of a team's own: goals with their steps, as Settings keeps them, the newest first.
import * as v from 'valibot';
import type { Play } from '../../model/plays/Play';
import { longestIn } from '../../model/records/recordRules';
import type { Workbook } from '../../workbook/Workbook';
import { listOf, name, numberIn } from '../payloadParts';
import { readKeptList, writeKeptList } from '../store/keptList';

const MOST_STEPS = 20;

export const play = v.strictObject({
  name: name(longestIn('goals', 'goal')),
  /** None forgets the play. */
  steps: listOf(
    v.strictObject({
      action: name(longestIn('actions', 'action')),
      at: numberIn({ from: 0, to: 1 }),
      after: numberIn({ from: 0, to: 3650, whole: true }),
    }),
    MOST_STEPS,
  ),
});

const SETTING = 'plays';

/** The newest first; none where a user wrote over the setting. */
export const readPlays = (workbook: Workbook): Play[] => readKeptList<Play>(workbook, SETTING, play);

/** Notes the plays, the newest first. What is too much for the setting is dropped from the end. */
export const writePlays = (workbook: Workbook, plays: readonly Play[]): void => writeKeptList(workbook, SETTING, plays);
