// Choose criteria, in English.
import { count, list, number, cutOff } from './figures';
import { rankingPreview } from './rankingPreview';

export const chooseCriteria = {
  waiting: 'Reading criteria and scores…',
  inUse: (chosen: number, counted: number) =>
    `Criteria${chosen === 0 ? '' : `: ${number(chosen)}`}${counted < chosen ? `, ${number(counted)} counted` : ''}`,
  nothingChosen: 'Nothing chosen yet. Take 3 to 5 from the library below, or write your own.',
  howToScore: '2, 3, 5, 6, 8 and 9 lie between the anchors. Score what you can show, not what you hope.',
  weightOf: (name: string) => `Weight of ${name || 'the new criterion'}`,
  weight: 'Weight',
  share: (part: number) => `${number(part * 100)}%`,
  whatItMeans: 'What it means',
  edit: 'Edit the words',
  name: 'Name',
  definition: 'What it means, in one sentence',
  anchors: 'What the scores mean',
  anchor: (score: number) => `${number(score)} means`,
  countsAsRevenue: 'Says what the account pays us (counts as revenue)',
  newCriterion: 'New criterion',
  removeNamed: (name: string) => `Remove ${name}`,
  confirmRemoval: (name: string, scores: number) =>
    `${name} has ${count(scores, 'score')}. ${scores === 1 ? 'It stays' : 'They stay'} in the sheet as a column of your own, and ${scores === 1 ? 'is' : 'are'} not counted.`,
  takeOut: 'Take it out',
  answerFirst: (name: string) => `First answer whether to take out ${name}.`,
  library: 'Library',
  sbi: 'Sales Benchmark Index’s list',
  guide: 'From the guide to key accounts',
  writeOwn: 'Write one of your own',
  advice: 'Worth a thought',
  definitionSentence: (criteria: readonly string[], keyFrom: number, capacity: number | null) =>
    criteria.length === 0
      ? 'No criterion counts yet.'
      : `A key account of ours scores ${cutOff(keyFrom)} or more on ${list(criteria)}${capacity === null ? '' : `; we serve at most ${number(capacity)}`}.`,
  weighted: (name: string, share: number) => `${name} ${number(share * 100)}%`,
  noCandidates: 'No candidates yet: import data, or type names into Scoring Matrix. Then the ranking shows here.',
  summary: (key: number, all: number, newly: number, gone: number) =>
    `${number(key)} of ${number(all)} key${newly > 0 ? ` · ${number(newly)} new` : ''}${gone > 0 ? ` · ${number(gone)} no longer` : ''}`,
  nobodyShort: 'nobody fully scored yet',
  thenRank: 'Next: Rank accounts',
  applied: 'Applied. Scoring Matrix and Criteria are up to date.',
  keepMine: 'Load the change and keep mine',
  ...rankingPreview,
};

export type ChooseCriteriaText = typeof chooseCriteria;
