// Deciding tiers. In English.
import { count, list, number, cutOff, percent } from './figures';
import { lists } from './lists';
import { seatReasons } from './seatReasons';

export const confirmTiers = {
  tiers: lists.tier,
  undecided: 'undecided',
  change: (from: string, to: string) => `${from} → ${to}`,

  seats: (taken: number, capacity: number | null) =>
    capacity === null
      ? `${count(taken, 'key account')}, no limit on seats`
      : `${number(taken)} of ${count(capacity, 'seat')} taken`,
  cutOffIn: 'The cut-off is in Change settings.',
  seatsInAll: (capacity: number | null) => (capacity === null ? 'no limit on seats' : count(capacity, 'seat')),
  lines: (keyFrom: number, keepFrom: number) => `key from ${cutOff(keyFrom)}, stays from ${cutOff(keepFrom)}`,
  lastConfirmed: (day: string) => `Last confirmed on ${day}.`,
  first: 'No tier is confirmed yet. These are the suggestions: change what you see differently, then confirm.',
  noCandidates: 'No account is a candidate yet. Import data, or type names into Scoring Matrix.',
  notScored: 'No account is fully scored yet, so nothing is suggested. Score the candidates first.',
  nothingToDecide: 'Every tier is as suggested. Confirming is a review all the same: it keeps the scores of today.',
  noScore: 'no score',

  promotions: 'Promote',
  promotionsHint: 'Seats are free for them. Unticked, an account waits on Watch.',
  onlyIfServed: (name: string, seats: number, added: number) =>
    `Promote ${name} only if you can serve ${count(seats, 'key account')}: ${added === 1 ? 'a seat is' : `${number(added)} seats are`} added.`,

  contests: 'No seat free',
  contest: (newcomer: string, incumbent: string) => `${newcomer} or ${incumbent}`,
  newcomer: 'newcomer',
  incumbent: 'key account',
  othersBelow: (others: number) => `${count(others, 'more key account')} also score${others === 1 ? 's' : ''} less.`,
  keepIncumbent: (incumbent: string, newcomer: string) => `Keep ${incumbent}; ${newcomer} goes to Watch`,
  addSeat: (newcomer: string, seats: number) =>
    `Add a seat: promote ${newcomer} only if you can serve ${count(seats, 'key account')}`,
  takeFreeSeat: (newcomer: string) => `Promote ${newcomer}: a seat is free now`,
  swap: (incumbent: string, newcomer: string) => `Scale down ${incumbent}; ${newcomer} takes the seat`,
  aboveLine: (incumbent: string, keepFrom: number) =>
    `${incumbent} scores ${cutOff(keepFrom)} or more, so it cannot be scaled down.`,
  swapAtOnce: (gap: number) =>
    `${count(gap, 'point')} or more apart: the seat can change hands now, with a reason and an approver.`,

  underReview: 'Under review',
  demotionRule: (keepFrom: number) =>
    `A key account notices when it gets less. This needs two reviews below ${cutOff(keepFrom)} over 90 days, a reason and who approves.`,
  reviewed: (reviews: number, since: string, keepFrom: number) =>
    `Below ${cutOff(keepFrom)} at ${count(reviews, 'review')} since ${since}, today’s included.`,
  firstReview: (keepFrom: number) => `Below ${cutOff(keepFrom)} now. Confirming today is the first review that says so.`,
  possibleFrom: (day: string) => `Scaling down can be decided at a review from ${day}.`,
  possibleNow: 'Scaling down can be decided now.',
  keep: 'Keep as key, under review',
  moreContests: (more: number) =>
    `${count(more, 'more newcomer')} score${more === 1 ? 's' : ''} above a key account, waiting on Watch until these are decided.`,
  askedBelow: 'Its reason and approver are asked under “Under review”.',
  scaleDownTo: { watch: 'Scale down to Watch', standard: 'Scale down to Standard' },
  why: 'Reason',
  approvedBy: 'Approved by',

  requests: 'Typed over in Scoring Matrix',
  requestsHint: 'A typed tier is a request, and holds no seat. What is not granted here is put back.',
  request: (from: string, to: string) => `${from} → ${to}, typed`,
  grant: (tier: string) => `Grant it: ${tier}`,
  putBackTier: (tier: string) => `Put it back: ${tier}`,

  end: 'An account has ended',
  endHint:
    'It left, was bought up, or you let it go: it leaves the candidates at once, whatever its score, and its seat is free. Nothing proposes it again.',
  endWhich: 'Account',
  endHow: 'What happened',
  endChoose: 'Choose one',
  endIt: (name: string) => `End ${name}`,
  ending: 'Ending…',
  ended: (accounts: number) => `Ended: ${number(accounts)}`,
  endedLine: (how: string, day: string) => `${how}, ${day}`,
  bringBack: 'To bring one back, tick it as a candidate in Accounts.',
  kept: (kept: number, then: number, since: string) =>
    then === 1
      ? `Customers kept: the only key account of ${since} ${kept === 1 ? 'still is' : 'is no longer'} key.`
      : `Customers kept: ${kept === 0 ? 'none' : number(kept)} of the ${number(then)} key accounts of ${since} still ${kept === 1 ? 'is' : 'are'} key.`,
  gone: (lines: readonly string[]) => `No longer key: ${list(lines)}.`,
  goneLine: (name: string, why: string) => `${name} (${why.toLowerCase()})`,
  scaledDown: 'Scaled down',

  moves: { watch: 'To Watch', standard: 'To Standard' },
  moveCount: (title: string, accounts: number) => `${title}: ${number(accounts)}`,
  moreByHand: (more: number) => `${number(more)} more: decide on them by hand, below.`,
  leavesWatch: 'An account leaves Watch only when you tick it.',

  byHand: 'Decide by hand',
  byHandHint: 'Promote an account below the cut-off, or mark one to be watched.',
  find: 'Find an account',
  nobodyFound: 'No account like that is left to decide.',
  moreFound: (more: number) => `${number(more)} more: type a name to find them.`,
  decideOn: (name: string) => `Decide on ${name}`,
  putBack: (name: string) => `Leave ${name} as it was`,
  belowLine: (keyFrom: number) => `Below ${cutOff(keyFrom)}, a promotion needs a reason.`,

  whyKey: (accounts: number) => `Why each is key: ${count(accounts, 'account')} without a reason`,
  whyKeyHint:
    'One line each for the board page, beside what the scores say. It is saved when you confirm, in the column Why of Scoring Matrix.',

  onWatch: (accounts: number) => `On Watch: ${number(accounts)}`,
  proposedForWatch: (accounts: number) => `Not on Watch, but near the cut-off or growing fast: ${number(accounts)}`,
  seatReasons,
  watchReasons: {
    nearCutOff: (keyFrom: number) => `at most 1 below ${cutOff(keyFrom)}`,
    growing: (growth: number) => `grew by ${percent(growth)}, with more revenue than most`,
    growingBeyondPrices: (growth: number) => `grew by ${percent(growth)} beyond the price rise, with more revenue than most`,
  },

  confirm: 'Confirm',
  confirming: 'Confirming…',
  summary: {
    promoted: (accounts: number) => `${number(accounts)} promoted`,
    scaledDown: (accounts: number) => `${number(accounts)} scaled down`,
    underReview: (accounts: number) => `${number(accounts)} ${accounts === 1 ? 'stays' : 'stay'} under review`,
    toWatch: (accounts: number) => `${number(accounts)} to Watch`,
    toStandard: (accounts: number) => `${number(accounts)} to Standard`,
    reasons: (accounts: number) => count(accounts, 'reason'),
  },
  putBackCount: (accounts: number) => `${count(accounts, 'typed tier')} put back`,
  seatsGrow: (from: number, to: number) => `seats from ${number(from)} to ${number(to)}`,
  noChange: 'no tier changes; this counts as a review',
  by: (name: string) => `by ${name}`,
  asNobody: 'Who confirms? Your name is shown beside the decision, in History and on the board page.',
  nameFirst: 'First save your name.',
  confirmed: (parts: readonly string[]) => `Confirmed: ${list(parts)}. The scores of today are kept.`,
  confirmedUnchanged: 'Confirmed without a change. It counts as a review, and the scores of today are kept.',
  takeIn: 'Load the change and keep my choices',
};

export type ConfirmTiersText = typeof confirmTiers;
