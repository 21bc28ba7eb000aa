// The page for the board. In English.
import { count, list, number, overYears, percent } from './figures';
import { lists } from './lists';

/** Shares near nothing or all are not said to be that. More than all is possible of a margin, where others cost more than they bring. */
const part = (share: number) => {
  if (share > 0 && share < 0.005) return 'less than 1%';
  if (share >= 0.995 && share < 1) return 'more than 99%';
  return share > 1.005 ? 'more than 100%' : percent(share);
};

export const boardPage = {
  open: 'Print board page',
  waiting: 'Putting the page together…',
  nothing: 'There is no ranking yet, so there is nothing to put before a board. Score the candidates first.',
  keep: 'Keep in the workbook',
  keeping: 'Keeping…',
  kept: (tab: string) => `Kept in the tab “${tab}”, as plain values: it opens where the add-on is not installed.`,

  chosenBy: (date: string, who: string) =>
    who === '' ? `Criteria and weights last changed on ${date}.` : `Criteria and weights last changed on ${date} by ${who}.`,
  chosenUnknown: 'No change of the criteria or weights is on record.',
  consistent: (ratio: string) =>
    `The weights come from comparing the criteria in pairs, and the answers agree with each other (consistency ratio ${ratio}; up to 0.10 is good).`,
  inconsistent: (ratio: string) =>
    `The weights come from comparing the criteria in pairs, but the answers somewhat contradict each other (consistency ratio ${ratio}; more than 0.10).`,
  unusable: (ratio: string) =>
    `The weights come from comparing the criteria in pairs, but the answers contradict each other, so these weights should not be used (consistency ratio ${ratio}; more than 0.20).`,
  notCounted: (criteria: readonly string[]) => `Not counted, with a weight of 0: ${list(criteria)}.`,
  setDirectly: 'The weights were set directly, not by comparing the criteria in pairs.',
  decidedOn: (date: string) => `Tiers were decided on ${date}.`,
  decidedBetween: (first: string, last: string) => `Tiers were decided between ${first} and ${last}.`,
  decidedUnknown: 'When the tiers were decided is not on record.',
  typedOver: (names: readonly string[]) =>
    `Typed over in Scoring Matrix, but not decided, so it does not count here: the tier of ${list(names)}.`,
  notConfirmed: 'No tier has been confirmed yet: the key accounts below are those that the scores suggest.',

  ranking: 'The ranking',
  rank: 'Rank',
  account: 'Account',
  score: 'Score',
  confirmedTier: 'Tier',
  suggestedTier: 'Suggested tier',
  nobody: 'No account is key.',
  undecided: 'not decided',
  tiers: lists.tier,
  howSure: 'How sure',
  sure: (word: string, percent: string) => `${word}, ${percent}`,
  revenueShare: (years: readonly number[]) =>
    [
      'Share of candidates’ revenue',
      ...(years.length === 0 ? [] : [[...new Set([years[0], years[years.length - 1]])].join('–')]),
    ].join(' '),
  unknown: '–',
  moreKey: (more: number) => `and ${number(more)} more key`,
  more: (more: number) => `and ${count(more, 'more scored candidate')}, ${more === 1 ? 'not key' : 'none of them key'}`,
  notScored: (names: readonly string[]) => `Key, but not fully scored, so without a rank: ${list(names)}.`,
  sameName: (names: string) => `Customers with the same name count once here, with the figures of the first: ${names}.`,
  unranked: (unscored: number, all: number) =>
    `${number(unscored)} of ${count(all, 'candidate')} ${unscored === 1 ? 'is' : 'are'} not fully scored and so not ranked.`,
  sureMeans: (spread: string) =>
    `How sure: in how many of 100 draws the account is key, with each weight within ${spread} of itself, and each score that was set by hand or estimated a point lower or higher. Confirmed tiers do not count in it.`,

  firm: 'How firm it is',
  criterion: 'Criterion',
  weightToday: 'Weight',
  mayMove: 'May move',
  fromTo: (lowest: string, highest: string) => `${lowest} to ${highest}`,
  then: 'What would change the key accounts',

  money: 'What the key accounts bring',
  revenue: (keys: number, all: number, share: number, years: readonly number[]) =>
    `${keys === 1 ? 'The only key account brings' : `The ${number(keys)} key accounts bring`} ${part(share)} of the revenue of ${all === 1 ? 'the only candidate' : `all ${number(all)} candidates`} ${overYears(years)}.`,
  ofAllRevenue: (share: number) => `Of the revenue of all customers in those years, candidates or not, it is ${part(share)}.`,
  inLastYear: (share: number, year: number) => `Of the revenue of all customers in ${String(year)} it is ${part(share)}.`,
  largestNotKey: (names: readonly string[]) => `Large, but not key: ${list(names)}.`,
  largeNotKey: (name: string, share: number, rank: number | null, alarm: string) =>
    `${name} (${part(share)} of the candidates’ revenue, ${rank === null ? 'no rank' : `rank ${number(rank)}`})${alarm === '' ? '' : ` – ${alarm}`}`,
  revenueUnknown: 'The candidates’ revenue is not known, so neither is the key accounts’ share of it.',
  noRevenue: 'All candidates together brought no revenue, so a share of it says nothing.',
  withoutRevenue: (candidates: number) =>
    `${count(candidates, 'candidate')} without a known revenue ${candidates === 1 ? 'counts' : 'count'} as bringing none.`,
  marginLeftOut: (accounts: number, years: readonly number[]) =>
    `For ${count(accounts, 'candidate')} the costs ${overYears(years)} are not all in Accounts, so the key accounts’ share of the margin in money is left out.`,
  marginPartly: (accounts: number, years: readonly number[], lacking: number, year: number) =>
    `For ${count(accounts, 'candidate')} the costs ${overYears(years)} are not all in Accounts, and those of ${String(year)} not for ${number(lacking)}, so the key accounts’ share of the margin in money is left out.`,
  marginInYear: (share: number, year: number) =>
    `Of all candidates’ margin (revenue less cost) in ${String(year)} it is ${part(share)}; costs of earlier years are not all known.`,
  margin: (share: number) => `Of all candidates’ margin (revenue less cost) it is ${part(share)}.`,
  groups: (years: readonly number[]) => `By group, of the revenue of all customers ${overYears(years)}:`,
  group: (name: string, share: number | null, key: readonly string[], others: number) =>
    `${name}: ${share === null ? 'revenue unknown' : part(share)}. Key: ${list(key)}${others > 0 ? `, besides ${count(others, 'other account')}` : ''}.`,
  moreGroups: (more: number) => `and ${count(more, 'more group')}`,
  marginMeaningless: 'All candidates together bring no margin, so a share of it says nothing.',

  why: 'Why each is key',
  because: (name: string, note: string) => `${name}: ${note}`,
  strengths: (strong: readonly string[], isHigh: boolean, weak: readonly string[]) =>
    `${isHigh ? 'Strong in' : 'Best in'} ${list(strong)}${weak.length > 0 ? `; weak in ${list(weak)}` : ''}.`,
  noScores: 'no scores yet',
  noReason: (names: readonly string[]) => `No reason besides the scores is written yet for ${list(names)}.`,
  moreReasons: (more: number) => `${count(more, 'more account')} in Scoring Matrix.`,

  changes: 'What changed',
  first: 'This is the first page of this workbook, so there is none to compare it with.',
  since: {
    boardPage: (date: string) => `Compared with the page of ${date}:`,
    tiersConfirmed: (date: string) => `This is the first page. Compared with the tiers confirmed on ${date}:`,
  },
  same: {
    boardPage: (date: string) => `The key accounts, scores and weights are as on the page of ${date}.`,
    tiersConfirmed: (date: string) => `This is the first page. The key accounts, scores and weights are as confirmed on ${date}.`,
  },
  entered: (names: readonly string[]) => `Newly key: ${list(names)}.`,
  left: (names: readonly string[]) => `No longer key: ${list(names)}.`,
  ranked: (names: readonly string[]) => `Newly in the ranking: ${list(names)}.`,
  noLongerRanked: (names: readonly string[]) => `No longer in the ranking: ${list(names)}.`,
  sameKeys: 'The key accounts are the same.',
  ended: (accounts: readonly string[]) => `Ended: ${list(accounts)}.`,
  endedHow: (name: string, how: string) => `${name} (${how.toLowerCase()})`,
  moved: (name: string, from: string, to: string, rankFrom: number, rankTo: number) =>
    `${name}: score ${from} → ${to}, rank ${number(rankFrom)} → ${number(rankTo)}.`,
  otherMoves: (more: number) => `${count(more, 'other score')} changed less.`,
  weight: (name: string, from: string, to: string) => `Weight of ${name}: ${from} → ${to}.`,

  made: (when: string, who: string) => `Made on ${when} by ${who}. Values as of that minute.`,
  madeByNobody: (when: string) => `Made on ${when}; no name was given. Values as of that minute.`,
};

export type BoardPageText = typeof boardPage;
