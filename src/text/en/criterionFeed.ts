// How a column of figures gives the scores of a criterion, in English.
import { list, number } from './figures';

export const criterionFeed = {
  source: 'Where the scores come from',
  byHand: 'Scored by hand',
  suggested: (label: string) => `${label} (suggested)`,
  low: 'Scores 1 at',
  high: 'Scores 10 at',
  middle: 'Scores 5.5 at (if not halfway)',
  middleAt: (figure: string) => `5.5 at ${figure}`,
  outside: 'This figure must be between the two others.',
  inPercent: (name: string) => `${name}, in %`,
  lessIsBetter: 'Less is better',
  propose: 'Propose bounds',
  isProposed: 'These are the bounds that your figures propose.',
  otherPercent: (percent: number) =>
    `The words for a score of 10 say ${number(percent)}%, which is not this bound: change the words or the bound.`,
  noFigures: 'No candidate has a figure here.',
  histogram: (lowest: string, highest: string) => `How the figures spread, from ${lowest} to ${highest}`,
  effect: (ten: number, all: number, underTwo: number) =>
    `${number(ten)} of ${number(all)} ${ten === 1 ? 'scores' : 'score'} 10, ${number(underTwo)} ${underTwo === 1 ? 'scores' : 'score'} under 2.`,
  crowded: {
    ten: 'Most score 10: these bounds hardly tell them apart.',
    underTwo: 'Most score under 2: these bounds hardly tell them apart.',
  },
  missing: (names: readonly string[], without: number) =>
    `Without a figure: ${list(names)}. ${without === 1 ? 'Its cell stays as it is: type a score there if it is blank.' : 'Their cells stay as they are: type scores where they are blank.'}`,
  equal: 'The two figures must differ.',
  growthHint:
    'Growth includes your price rises. A customer that grows less than your prices bought less: raise both figures then.',
  fixed: 'Once applied, the bounds stay as they are until you change them.',
};

export type CriterionFeedText = typeof criterionFeed;
