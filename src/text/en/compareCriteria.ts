// Comparing criteria in pairs. In English.
import { count, number } from './figures';
import { formatRatio } from '../format/formatRatio';

/** By how many times as important. */
const degrees: Readonly<Record<number, string>> = {
  2: 'barely more',
  3: 'a little more',
  4: 'a little to clearly more',
  5: 'clearly more',
  6: 'clearly to much more',
  7: 'much more',
  8: 'much to overwhelmingly more',
  9: 'overwhelmingly more',
};

/** "a little more". @param size 2 to 9. */
const degree = (size: number) => degrees[size] ?? '';

export const compareCriteria = {
  /** At the list of criteria. */
  offer: {
    begin: 'Compare in pairs',
    beginHint: (questions: number) => `${count(questions, 'short question')}; your answers give the weights.`,
    goOn: 'Go on comparing in pairs',
    answered: (answered: number, of: number) => `${number(answered)} of ${count(of, 'question')} answered.`,
    see: 'See your comparison in pairs',
    agree: 'The weights are those of your comparison.',
    differ: (name: string, is: number, would: number) =>
      `Weights differ from your comparison: ${name} has ${tenths(is)} instead of ${tenths(would)}.`,
    contradict: 'Your answers somewhat contradict each other.',
    unusable: 'The answers contradict each other: do not use these weights.',
    used: 'The weights now are those of your comparison. Apply saves them with your answers.',
    tooFew: 'Two criteria cannot be compared in pairs: it would be one question. Set their weights above, or choose a third.',
    tooMany: (criteria: number, questions: number) =>
      `Comparing in pairs is offered for 3 to 5 criteria: ${number(criteria)} would take ${number(questions)} questions. Set the weights above, or choose fewer.`,
    nameless: 'Name the new criterion, then you can compare in pairs.',
  },
  back: 'Back to the criteria',
  kept: 'Your answers are kept. Apply saves them with the criteria.',
  position: (position: number, of: number) => `Compare in pairs: question ${number(position)} of ${number(of)}`,
  question: (first: string, second: string) => `Which matters more: ${first} or ${second}?`,
  howMuch: 'How much more?',
  equally: 'Both matter equally',
  degree,
  /** The four answers that stand out. */
  plainDegrees: { 3: 'A little', 5: 'Clearly', 7: 'Much', 9: 'Overwhelmingly' } as Readonly<Record<number, string>>,
  between: 'In between',
  sideFirst: 'First choose which of the two matters more.',
  keys: 'Keys: ↑ and ↓ choose, 1 (equally) to 9 say how much, Enter goes on, Backspace goes back.',
  /** What follows "You rated", and stands alone in the list of answers. */
  judgement: (more: string, less: string, size: number) =>
    size === 1 ? `${more} and ${less} equally important` : `${more} ${degree(size)} important than ${less}`,

  outcome: 'What your answers come to',
  priority: (part: number) => tenths(part),
  fits: 'Your answers fit together well.',
  contradicts: 'Your answers somewhat contradict each other.',
  unusable: 'The answers contradict each other: do not use these weights.',
  consistency: (ratio: number, good: number) =>
    `Consistency ratio ${formatRatio('en', ratio)}. 0 is perfect, up to ${formatRatio('en', good)} is good.`,
  /** @param suggested a degree where it is about the same criterion ("a little more"), else a whole judgement. */
  worst: (said: string, suggested: string) => `You rated ${said}. The other answers suggest: ${suggested}.`,
  take: 'Take the suggestion',
  askAgain: 'Look at this question again',
  useWeights: 'Use these weights',
  answers: 'All your answers',
  change: 'Press one to change it.',
};

const tenths = (part: number) => `${number(part * 100, 1)}%`;

export type CompareCriteriaText = typeof compareCriteria;
