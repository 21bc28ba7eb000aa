// Scoring one criterion over all candidates, alone or with others. In English.
import { count, list, number } from './figures';

const score = (value: number) => number(value, 2);

export const scoreAccounts = {
  // Who scores
  who: 'Who scores?',
  whoHint: 'Your name is shown beside the scores that you give.',
  whoMissing: 'Say who you are, so that your scores can be told from others’.',
  pick: (name: string) => `I am ${name}`,
  how: 'How do you score?',
  alone: 'One of us scores. A score is in Scoring Matrix at once.',
  together: 'Several of us score, each apart. We see each other’s scores when all have finished.',
  start: 'Start scoring',
  leaveUnsaved: 'Some scores are not saved yet. Save them before someone else scores here.',
  scoringAs: (name: string) => `You are ${name}.`,
  notYou: 'Not you?',
  isTogether: 'Several of you score, each apart.',
  isAlone: 'You score alone.',

  // What is scored
  criterion: 'Criterion',
  progressOf: (name: string, scored: number, all: number) => `${name}: ${number(scored)} of ${number(all)} scored`,
  notCounted: 'Its weight is 0, so its scores do not count yet.',
  nothingToScore: 'There are no criteria yet. Choose some first: Key Account ▸ Choose criteria.',
  noCandidates: 'No account is a candidate yet. Tick Candidate in Accounts, or type names in Scoring Matrix.',
  notFullyScored: (accounts: number) =>
    accounts === 1
      ? '1 account is not fully scored and has no rank yet.'
      : `${number(accounts)} accounts are not fully scored and have no rank yet.`,
  costsMissing: (accounts: number) =>
    accounts === 1
      ? 'For 1 account the cost of a year is missing, so its margin is unknown.'
      : `For ${number(accounts)} accounts the cost of a year is missing, so their margin is unknown.`,
  meaning: (name: string) => `What the scores for ${name} mean`,

  // Scoring
  howToScore: '2, 3, 5, 6, 8 and 9 lie between the anchors. Score what you can show, not what you hope.',
  keys: 'Keys 1 to 9 score, 0 gives 10, ↑ and ↓ move, Backspace takes a score back, Enter goes to the reason.',
  accounts: 'Accounts to score',
  noScore: 'no score',
  scoreOf: (value: number) => `Score ${score(value)}`,
  otherScore: 'Other, such as 5.5',
  reason: 'Why, in one line',
  reasonFirst: 'Kept with the score that you give.',
  takeBack: 'Take back',
  range: 'Scores run from 1 to 10.',
  wrongCell: (value: string) => `Scoring Matrix has “${value}” here. Scores run from 1 to 10: score it anew.`,
  progress: (scored: number, all: number) => `${number(scored)} of ${number(all)}`,
  nextWithout: 'Next without a score',
  allScored: (name: string) => `${name} is fully scored.`,
  nextCriterion: (name: string) => `Next criterion: ${name}`,
  thenDecide: 'Next: Confirm tiers',
  everythingScored: 'Every criterion is fully scored.',
  saving: 'Saving…',
  saved: 'Saved.',
  unsaved: (scores: number) => `Not saved: ${count(scores, 'score')}. They stay here until they are.`,
  unsavedMark: 'not saved',
  readAnew: 'Read the accounts again',
  leftOut: (scores: number) =>
    `${count(scores, 'score')} could not be saved: the account or the criterion left the workbook meanwhile.`,
  discard: 'Discard them',

  // Fed from data
  fedFrom: (source: string) => `Fed from ${source}.`,
  refresh: 'Refresh from data',
  refreshing: 'Reading the data…',
  fromData: 'from data',
  byHand: (fed: number) => `set by hand; the data say ${score(fed)}`,
  useData: 'Use the data',
  useDataForAll: (accounts: number) => `Use the data for all ${number(accounts)} set by hand`,

  // Apart, then together
  coveredTitle: 'Who has started',
  covered: 'Others’ scores stay covered until everybody who started has finished.',
  started: (name: string, scored: number, all: number) => `${name}: ${number(scored)} of ${number(all)}`,
  nobodyStarted: 'Nobody has started yet.',
  showNow: 'Show the scores now',
  confirmShow: (names: readonly string[]) =>
    `${list(names)} ${names.length === 1 ? 'has' : 'have'} not finished. Whoever sees the others’ scores leans towards them, and they cannot be covered again.`,
  uncovered: 'Everybody’s scores are uncovered.',
  scoreFirst: 'Everybody’s scores are uncovered. Score first, then compare.',
  seeScores: 'See everybody’s scores',
  changeMine: 'Back to my own scores',
  scoresOf: (name: string) => `Everybody’s scores for ${name}`,
  agreement: (wide: number, all: number) =>
    wide === 0
      ? `You agree within 3 points on all ${count(all, 'account')}.`
      : `You lie far apart on ${number(wide)} of ${count(all, 'account')}. Talk about these first.`,
  account: 'Account',
  scores: 'Scores',
  median: 'Median',
  spread: 'Apart',
  farApart: 'far apart',
  given: (name: string, value: number) => `${name} ${score(value)}`,
  because: (name: string, reason: string) => `${name}: ${reason}`,
  settle: 'Agree on a score',
  settleNamed: (name: string) => `Agree on a score for ${name}`,
  agreedScore: 'Agreed score',
  settling: 'Saving…',
  settled: (value: number) => `Agreed: ${score(value)}`,
  settledBecause: (value: number, reason: string) => `Agreed: ${score(value)} · ${reason}`,
  nobodyGave: (accounts: number) => `Nobody has scored ${count(accounts, 'account')} yet.`,
  showAll: (all: number) => `Show all ${number(all)}`,
};

export type ScoreAccountsText = typeof scoreAccounts;
