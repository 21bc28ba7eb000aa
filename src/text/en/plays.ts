// Plays: goals whose steps can be used again. In English.
import { count } from './figures';

export const plays = {
  stepsOf: 'Steps of an example',
  which: 'Which one',
  own: (name: string) => `Ours: ${name}`,
  step: (action: string, day: string) => `${action} – ${day}`,
  add: (steps: number) => `Add ${count(steps, 'action')}`,
  addHint: 'Everything can be changed afterwards.',
  keep: 'Keep as a play',
  keepHint: 'Its steps can then be added to other goals, of other accounts too.',
  kept: 'Kept as a play ✓',
  forget: 'Forget this play',
  begin: { goods: 'Begin with an example: goods', software: 'Begin with an example: software' },
  beginHint: {
    goods:
      'Goals that lead to each other, with dated actions: a meeting about needs, a trial order, 60% of what they buy of a product.',
    software:
      'Goals that lead to each other, with dated actions: a meeting with the CTO, a department on the free version, paying users.',
  },
};

export type PlaysText = typeof plays;
