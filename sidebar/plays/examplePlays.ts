import { EXAMPLE_PLAYS, type Example, type ExamplePlay } from '../../src/model/plays/examples';
import type { Weekend } from '../../src/model/calendar/weekend';
import { exampleGoals, playIn } from '../../src/model/plays/exampleGoals';
import type { Play } from '../../src/model/plays/Play';
import { examples } from '../../src/text/en/examples';
import { locale } from '../locale';

/** The examples in the language of the page. */
export const examplePlays = (): Play[] => (Object.keys(EXAMPLE_PLAYS) as ExamplePlay[]).map((key) => playIn(examples, key));

/** The plays of an example as goals that lead to each other. */
export const exampleGoalsOf = (
  example: Example,
  now: { today: string; weekend: Weekend; owner: string },
): ReturnType<typeof exampleGoals> => exampleGoals(examples, example, { ...now, calendar: locale.calendar });
