// What changed, when, by whom and why. In English.
import { count, list, number, percent } from './figures';
import { lists } from './lists';
import { formatNumber } from '../format/formatNumber';

const score = (value: number) => number(value, 2);
/** Two decimals, always, so that figures align below each other. */
const two = (value: number) => formatNumber('en', Math.abs(value), { decimals: 2 });
const signed = (value: number) => formatNumber('en', value, { decimals: 2, signed: true });
const moved = (by: number) => (by < 0.005 ? `less than ${two(0.01)}` : two(by));

export const history = {
  /** The choice of an account. */
  find: 'Find an account',
  allAccounts: 'All accounts',
  nobodyFound: 'No candidate has this name.',
  moreFound: (more: number) => `${number(more)} more: type on to see them.`,

  /** The lines. */
  waiting: 'Reading the history…',
  lines: 'What changed',
  nothing:
    'Nothing was changed through Key Account yet. From now on every score, weight, criterion and tier that changes is written down here.',
  nothingOf: (name: string) => `Nothing was recorded for ${name} yet.`,
  showMore: 'Show more',
  somebody: 'somebody',
  changed: (from: string, to: string) => `${from} → ${to}`,
  takenAway: (from: string) => `${from} → nothing`,

  /** Why an account rose or dropped. */
  why: 'Why did it rise or drop?',
  whyOf: (name: string) => `Why did ${name} rise or drop?`,
  chooseFirst: 'Choose an account above, then see what made it rise or drop between two dates.',
  noSnapshot:
    'Scores are compared between two dates on which they were kept. That happens for the first time when tiers are confirmed or the board page is made.',
  from: 'From',
  to: 'To',
  now: 'now',
  occasions: { tiersConfirmed: 'tiers confirmed', boardPage: 'board page', review: 'review' },
  comparing: 'Comparing…',
  notThen: 'It was not a candidate with a score then.',
  notNow: 'It is not a candidate with a score at the later date.',
  noParts: 'A score is missing on one of the two dates, so the change cannot be split up.',
  score: 'Score',
  rank: 'Rank',
  tier: 'Tier',
  tiers: lists.tier,
  undecided: 'undecided',
  after: 'Later',
  then: 'Then',
  rose: (by: number) => `It rose by ${moved(by)}.`,
  dropped: (by: number) => `It dropped by ${moved(by)}.`,
  same: 'Its score is the same.',
  signed,
  fromScore: (then: number, now: number, effect: number) => `score ${score(then)} → ${score(now)}: ${signed(effect)}`,
  fromWeight: (then: number, now: number, effect: number) => `weight ${percent(then)} → ${percent(now)}: ${signed(effect)}`,
  came: (share: number, value: number, effect: number) =>
    `came in at ${percent(share)}, scored ${score(value)}: ${signed(effect)}`,
  left: (share: number, value: number, effect: number) =>
    `no longer counts (was ${percent(share)}, scored ${score(value)}): ${signed(effect)}`,
  unchanged: (criteria: readonly string[]) => `No effect: ${list(criteria)}.`,
  overtakenBy: (names: readonly string[], more: number) =>
    `Overtaken by ${list(more > 0 ? [...names, count(more, 'more', 'more')] : names)}.`,
  overtook: (names: readonly string[], more: number) =>
    `It overtook ${list(more > 0 ? [...names, count(more, 'more', 'more')] : names)}.`,
  stillRank: 'Nobody overtook it, and it overtook nobody.',
  between: 'Recorded between these dates',
  nothingBetween: 'Nothing was recorded between these dates.',
};

export type HistoryText = typeof history;
