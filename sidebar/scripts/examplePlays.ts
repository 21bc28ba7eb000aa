// The examples of goals with their steps. Loaded when the user asks for one (`loadScript`), because their words are long.
export { exampleGoalsOf, examplePlays } from '../plays/examplePlays';
