// Plays of a team's own: goals with their steps, as Settings keeps them, the newest first.
import * as v from 'valibot';
import type { Play } from '../../model/plays/Play';
import { longestIn } from '../../model/records/recordRules';
import type { Workbook } from '../../workbook/Workbook';
import { anyFigure, name } from '../payloadParts';

const MOST_STEPS = 20;

export const play = v.strictObject({
  name: name(longestIn('goals', 'goal')),
  /** None forgets the play. */
  steps: v.pipe(
    v.array(
      v.strictObject({
        action: name(longestIn('actions', 'action')),
        at: v.pipe(anyFigure, v.minValue(0), v.maxValue(1)),
        after: v.pipe(anyFigure, v.integer(), v.minValue(0), v.maxValue(3650)),
      }),
    ),
    v.maxLength(MOST_STEPS),
  ),
});

const SETTING = 'plays';
/** A cell takes 50,000 characters. */
const MOST_CHARACTERS = 40_000;

/** Nothing where a user wrote over the hidden setting. */
export function readPlays(workbook: Workbook): Play[] {
  try {
    const parsed: unknown = JSON.parse(workbook.settings.get(SETTING));
    return Array.isArray(parsed) ? parsed.filter((each): each is Play => v.is(play, each)) : [];
  } catch {
    return [];
  }
}

/** Keeps as many as fit into a cell; the oldest are dropped. */
export function writePlays(workbook: Workbook, plays: readonly Play[]): void {
  const kept = [...plays];
  while (kept.length > 0 && JSON.stringify(kept).length > MOST_CHARACTERS) kept.pop();
  workbook.settings.set(SETTING, kept.length === 0 ? '' : JSON.stringify(kept));
}
