// Plays of a team's own: goals with their steps, as Settings keeps them, the newest first.
import type { Play } from '../../model/plays/Play';
import { longestIn } from '../../model/records/recordRules';
import type { Workbook } from '../../workbook/Workbook';
import { name } from '../payloadParts';
import { readKeptList, writeKeptList } from '../store/keptList';
import { listOf, number, object } from '../schema';

const MOST_STEPS = 20;

export const play = object({
  name: name(longestIn('goals', 'goal')),
  /** None forgets the play. */
  steps: listOf(
    object({
      action: name(longestIn('actions', 'action')),
      at: number({ from: 0, to: 1 }),
      after: number({ from: 0, to: 3650, whole: true }),
    }),
    { most: MOST_STEPS },
  ),
});

const SETTING = 'plays';

export const readPlays = (workbook: Workbook): Play[] => readKeptList<Play>(workbook, SETTING, play);

export const writePlays = (workbook: Workbook, plays: readonly Play[]): void => writeKeptList(workbook, SETTING, plays);
