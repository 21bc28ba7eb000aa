// Whether scores came true, in English.
import { count, list, number, percent } from './figures';
import { formatNumber } from '../format/formatNumber';
import { joinNames } from '../format/joinNames';

const year = (value: number) => String(value);
const two = (value: number) => formatNumber('en', value, { decimals: 2 });
const some = (names: readonly string[]) => joinNames('en', names, 4);
const signed = (part: number) => formatNumber('en', part, { percent: true, signed: true });

export const criteriaReturn = {
  waiting: 'Comparing scores with what came of them…',
  lead: 'Did high scores come true? Scores of a year ago or more are compared with what the accounts brought since.',

  noSnapshot:
    'No scores are kept yet. They are kept whenever tiers are confirmed, the board page is made or a review is saved. A year after the first time, this shows what came of them.',
  tooYoung: (first: string, from: string) =>
    `Scores were kept for the first time on ${first}. Come back on ${from}: a year has to pass.`,
  confirmTiers: 'Confirm tiers',

  snapshot: 'Scores as of',
  yearRuns: (value: number, until: string) =>
    `What came of these scores is seen in ${year(value)}, most of which comes after them. Come back when it is over, from ${until}, and its figures are in Accounts.`,
  yearMissing: (value: number, last: number) =>
    `What came of these scores is seen in ${year(value)}. That year is over, but the last full year in Accounts is ${year(last)}: import the figures of ${year(value)}.`,
  importData: 'Import data',

  /** What is compared. */
  profit: (value: number, accounts: number) => `Compared with the profit of ${year(value)} of ${count(accounts, 'account')}.`,
  revenue: (value: number, accounts: number, missing: readonly string[]) =>
    `Compared with the revenue of ${year(value)} of ${count(accounts, 'account')}, since costs are missing for ${number(missing.length)} of them: ${some(missing)}.`,
  partly: (value: number) => `A part of ${year(value)} was over before these scores, so some of it was known already.`,
  noFigures: (value: number, names: readonly string[]) =>
    `Left out, since their revenue of ${year(value)} is blank: ${some(names)}. Enter 0 for a customer who left, or the comparison flatters the criteria.`,
  gone: (names: readonly string[]) => `Scored then, but no longer in Accounts: ${some(names)}.`,
  tooFew: (accounts: number) =>
    `${count(accounts, 'account')} ${accounts === 1 ? 'is' : 'are'} too few to judge a criterion. Come back with 8 or more.`,
  nobody: 'No account scored then has figures now, so no criterion can be judged.',

  verdicts: {
    well: 'Predicted it well',
    little: 'Predicted it a little',
    size: 'Predicted no more than size',
    chance: 'No more than chance',
    wrong: 'The wrong way round',
    tooFew: 'Too few accounts',
    allEqual: 'All the same',
  },
  meanings: {
    well: 'Accounts that scored higher brought more than their size predicted, and grew more.',
    little: 'Accounts that scored higher tended to bring more, or to grow more.',
    size: 'Accounts that scored higher brought more, but they were larger already: neither what they brought given their size nor their growth followed the score.',
    chance: 'The result may well be luck.',
    wrong: 'Accounts that scored higher brought less.',
    allEqual: 'All scores or all returns are equal, so there is nothing to compare.',
  },
  correlation: (value: number, accounts: number) =>
    `Rank correlation ${two(value)} over ${count(accounts, 'account')} (1 is the same order, 0 no connection, −1 the reverse order).`,
  /** @param chance 0–1. */
  chance: (chance: number) =>
    chance < 0.001
      ? 'Luck alone would give as much in fewer than 1 of 1,000 cases.'
      : `Luck alone would give as much in about ${number(chance * 100, chance < 0.095 ? 1 : 0)} of 100 cases.`,
  several: (criteria: number) =>
    `With ${number(criteria)} criteria one may look good by luck alone, so each has to pass a stricter test than it would by itself (Holm’s method).`,
  fewAccounts: 'With this few accounts, only a strong connection can be told from luck.',
  shareThen: (share: number) => `${percent(share)} of the weight then`,
  notInUse: 'no longer a criterion',
  beyondSize: (from: number, correlation: number) => `Given the revenue of ${year(from)}: rank correlation ${two(correlation)}.`,
  growth: (from: number, correlation: number) => `With growth since ${year(from)}: rank correlation ${two(correlation)}.`,
  growthUnknown: 'Growth since then is not known for enough accounts.',
  less: (names: readonly string[]) => `Scored higher than what came: ${list(names)}.`,
  more: (names: readonly string[]) => `Scored lower than what came: ${list(names)}.`,
  chart: (criterion: string, verdict: string) => `${criterion}: score and return of every account. ${verdict}.`,
  lowScore: 'score 1',
  highScore: 'score 10',
  most: 'brought most',
  least: 'brought least',
  dot: (name: string, score: number, amount: string) => `${name}: score ${number(score, 1)}, brought ${amount}`,
  asTable: 'Show as a table',
  account: 'Account',
  score: 'Score',
  brought: { profit: 'Profit', revenue: 'Revenue' },

  criteria: 'Criterion by criterion',
  whole: 'The whole score',
  scoreBetter: (from: number, score: number, revenue: number) =>
    `It predicted more than the revenue of ${year(from)} alone (${two(score)} against ${two(revenue)}): choosing by criteria was worth it.`,
  scoreHigher: (from: number, score: number, revenue: number) =>
    `It predicted more than the revenue of ${year(from)} alone (${two(score)} against ${two(revenue)}), but the difference may well be luck.`,
  revenueBetter: (from: number, score: number, revenue: number) =>
    `The revenue of ${year(from)} alone predicted more (${two(revenue)} against ${two(score)}): in this year the criteria did not help.`,
  alike: (from: number, score: number, revenue: number) =>
    `The revenue of ${year(from)} alone predicted about as much (${two(revenue)} against ${two(score)}).`,
  revenueApart: (from: number, accounts: number, verdict: string) =>
    `Revenue of ${year(from)} alone, known for ${count(accounts, 'account')}: ${verdict.toLowerCase()}.`,
  revenueUnknown: (from: number) =>
    `The revenue of ${year(from)} is not known for enough accounts to measure the score against it.`,

  todo: 'What to do',
  turn: (criteria: readonly string[]) =>
    `${list(criteria)}: look at what ${criteria.length === 1 ? 'it means and how it is' : 'they mean and how they are'} scored, or take the weight away.`,
  doubt: (criteria: readonly string[], share: number) =>
    `${list(criteria)}: nothing shows yet that ${criteria.length === 1 ? 'it predicts' : 'they predict'} the return, at ${percent(share)} of the weight.`,
  sizeOnly: (criteria: readonly string[]) =>
    `${list(criteria)}: last year’s revenue says the same. Weigh ${criteria.length === 1 ? 'it' : 'them'} less, or score what makes a customer grow.`,
  keep: 'Every criterion that could be judged predicted the return. Keep them.',
  patience: 'One year is little: some criteria pay off later. Change weights when two years say the same.',
  chooseCriteria: 'Choose criteria',

  expected: 'Expected and brought',
  expectedHint: (value: number) =>
    `Key accounts: revenue of ${year(value)} against potential a year, which may take three years to reach. Who stayed farthest below comes first.`,
  noKeys: 'No account is confirmed as key yet.',
  ofExpected: (actual: string, expected: string, share: number) => `${actual} of ${expected} (${percent(share)})`,
  states: {
    reached: 'reached',
    growing: 'below, but growing',
    behind: 'below and not growing',
    below: 'below; its growth is not known',
    unknown: 'potential or revenue is missing',
  },
  grew: (part: number) => `${signed(part)} in the last year`,
  behind: (names: readonly string[]) => `Below what was expected, and not growing: ${some(names)}.`,
};

export type CriteriaReturnText = typeof criteriaReturn;
