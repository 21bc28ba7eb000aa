// Reviewing accounts one after the other, in English.
import { count, exact, list, number, percent } from './figures';

const plain = (value: number) => number(value, 1);

export const dueReviews = {
  /** Before it begins. */
  due: (accounts: number) =>
    accounts === 0
      ? 'No review is due.'
      : `${count(accounts, 'account')} to review. Key accounts come first, the worst health at the top.`,
  nextDue: (account: string, day: string) => `The next one is ${account} on ${day}.`,
  start: (accounts: number) => (accounts === 1 ? 'Begin' : `Go through all ${number(accounts)}`),
  other: 'Review or plan another account',
  late: (days: number) => (days === 0 ? 'due today' : `${count(days, 'day')} late`),
  firstReview: 'first review',
  firstRound: 'Nothing was reviewed so far. You need not do all at once: take a few each week.',
  unsaved: 'not saved',

  /** The head of a review. */
  progress: (at: number, all: number) => `${number(at)} of ${number(all)}`,
  openPlan: 'Open the plan',
  standing: (rank: number, score: number) => `rank ${number(rank)}, score ${exact(score)}`,
  notScored: 'no score',

  /** The state of the account. */
  health: (health: number, band: string) => `Health ${number(health)}: ${band.toLowerCase()}`,
  limit: (limit: number, reason: string) => `${number(limit)} at most: ${reason}`,
  limitOnceKnown: (limit: number, reason: string) => `Once known, ${number(limit)} at most: ${reason}`,
  unknownHealth: (known: number, all: number) => `Health not known: ${number(known)} of ${count(all, 'part')} known`,
  parts: {
    relationships: 'Relationships',
    goals: 'Goals',
    engagement: 'Engagement',
    loyalty: 'Loyalty',
    revenue: 'Revenue',
  },
  part: 'Part',
  weight: 'Weight',
  value: 'Of 100',
  unknown: 'not known',
  complete: (share: number) => `Plan ${percent(share)} complete`,
  oldest: (days: number) =>
    days === 0 ? 'facts about its business confirmed today' : `oldest fact about its business ${count(days, 'day')} old`,
  noFacts: 'nothing recorded about their business',
  stale: 'Ask whether they are still true.',
  series: { engagement: 'Engagement', customerEngagement: 'Engagement with the customer', loyalty: 'Loyalty', health: 'Health' },
  trend: {
    rising: (name: string, values: readonly number[]) =>
      `${name} is rising over the last ${number(values.length)} reviews: ${values.map(plain).join(', ')}.`,
    flat: (name: string, values: readonly number[]) =>
      `${name} shows no clear trend over the last ${number(values.length)} reviews: ${values.map(plain).join(', ')}.`,
    falling: (name: string, values: readonly number[]) =>
      `${name} has fallen over the last ${number(values.length)} reviews: ${values.map(plain).join(', ')}.`,
    tooFew: (name: string, values: readonly number[]) =>
      values.length === 0 ? `${name}: no figure yet.` : `${name}: ${values.map(plain).join(', ')}. A trend takes four reviews.`,
  },
  shouldRise: 'It should rise.',

  /** What changed, proposed in words. */
  changed: {
    score: (from: number, to: number) => `Score ${exact(from)} → ${exact(to)}.`,
    rank: (from: number, to: number) => `Rank ${number(from)} → ${number(to)}.`,
    tier: (from: string, to: string) => `Tier ${from} → ${to}.`,
    health: (from: number, to: number) => `Health ${number(from)} → ${number(to)}.`,
    nowKnown: (parts: readonly string[]) => `Now known: ${list(parts).toLowerCase()}.`,
    coverage: (from: number, to: number) => `Coverage ${percent(from)} → ${percent(to)}.`,
    forecast: (from: string, to: string) => `Forecast ${from} → ${to}.`,
    completeness: (from: number, to: number) => `Plan ${percent(from)} → ${percent(to)} complete.`,
    goalsReached: (names: readonly string[]) => `Reached: ${list(names)}.`,
    actionsDone: (names: readonly string[]) => `Done: ${list(names)}.`,
    won: (names: readonly string[]) => `Won: ${list(names)}.`,
    lost: (names: readonly string[]) => `Lost: ${list(names)}.`,
    peopleMet: (names: readonly string[]) => `Talked to ${list(names)}.`,
    more: (more: number) => `${number(more)} more`,
    nothing: 'Nothing changed in the figures.',
  },
  recordedSoFar: (lines: number) => `Recorded so far: ${count(lines, 'line')}`,
  recorded: (lines: number) => `Recorded since then: ${count(lines, 'line')}`,
  noLines: 'Nothing is recorded since the last review.',
  past: (reviews: number) => `Past reviews: ${number(reviews)}`,
  planned: 'Planned',

  /** The fields. */
  kind: 'Kind',
  date: 'Date',
  people: 'Who took part',
  addPerson: (name: string) => `+ ${name}`,
  engagement: 'Engagement',
  anchors: [
    [0, 'No contact since the last review'],
    [3, 'Answers when we ask'],
    [7, 'Meets as planned and shares plans'],
    [10, 'Brings us in before decisions are made'],
  ] as readonly (readonly [number, string])[],
  notAsked: 'not asked',
  loyalty: 'Loyalty',
  loyaltyHint: '“How likely are you to recommend us?” 0 to 10, the mean of all answers.',
  answers: 'Answers',
  changes: 'What changed',
  since: (day: string) => `Since ${day}. Filled in for you; change what you like.`,
  first: 'This is its first review.',
  feedback: 'Customer’s feedback',
  problems: 'Problems',
  addProblem: 'A problem, then Enter',
  removeProblem: (problem: string) => `Remove the problem ${problem}`,
  makeAction: 'Make it an action',
  owner: 'Owner',
  dueOn: 'Due',
  learned: 'What we learned',
  outcome: 'Outcome',
  outcomes: { keep: 'Keep as it is', scaleDown: 'Scale down', promote: 'Promote to key' },
  reason: 'Reason',
  approvedBy: 'Approved by',
  next: 'Next review',
  nextKind: { internal: 'Next internal review', customer: 'Next review with the customer' },
  asProposed: 'As proposed',

  /** Why the next date is proposed. */
  cadence: {
    weekly: (reasons: readonly string[]) => `Weekly: ${list(reasons)}.`,
    monthly: (reasons: readonly string[]) => `Monthly: ${list(reasons)}.`,
    quarterly: (reasons: readonly string[]) => `Quarterly: ${list(reasons)}.`,
  },
  reasons: {
    key: 'key account',
    watch: 'watched',
    low: 'low health',
    falling: 'falling health',
    medium: 'medium health',
    high: 'high health',
    unknown: 'health not known',
    large: 'large team',
    small: 'small team',
    byHand: 'set by hand',
    customer: 'how often key accounts are met (Settings)',
  },
  noCadence: 'Not reviewed regularly. Leave it blank, or choose a day.',

  /** Buttons. */
  saveNext: 'Save and next',
  save: 'Save',
  plan: 'Plan it',
  saving: 'Saving…',
  skip: 'Skip',
  stop: 'Stop',
  isPlan: (day: string) => `On ${day} it becomes due. Write it down when it was held.`,
  readAgain: 'Read again; what you wrote stays',
  faults: (faults: number) => `Not saved: ${count(faults, 'field')} ${faults === 1 ? 'needs' : 'need'} a look.`,

  /** What is wrong, at the field. */
  faulty: {
    fieldBlank: () => 'Please fill this in.',
    notADay: () => 'Give a day.',
    outOfRange: ({ from, to }: { from: string; to?: string }) =>
      to === undefined ? `Give a number in figures, ${from} or more.` : `Give a number from ${from} to ${to}.`,
    notWhole: () => 'Give a whole number.',
    notHeldYet: () => 'This review is still to come.',
    loyaltyWithoutAnswers: () => 'How many answered? Without it, the figure counts as our own opinion.',
    alreadyKey: () => 'It is a key account already.',
    notKey: () => 'Only a key account can be scaled down here.',
    notLater: ({ date }: { date: string }) => `Give a day after ${date}.`,
    reviewTwice: ({ date }: { date: string }) => `A review of this kind on ${date} is written down already.`,
  },

  /** After saving. */
  savedOf: (account: string) => `Saved: ${account}.`,
  plannedOf: (account: string, day: string) => `Planned: ${account} on ${day}.`,
  forMinutes: 'Copy for the minutes',
  copied: 'Copied.',
  calendar: 'Google Calendar',
  file: 'Calendar file',
  mail: 'Mail',
  takeOver: 'Into the calendar and the minutes',
  finished: 'Done for now',
  doneCount: (saved: number, skipped: number) =>
    skipped === 0 ? `${count(saved, 'review')} saved.` : `${count(saved, 'review')} saved, ${number(skipped)} skipped.`,
  stillDue: (left: number) => `${count(left, 'account')} still ${left === 1 ? 'has' : 'have'} a review due.`,
  alsoDue: (kinds: readonly string[]) => `Its other review is still due: ${list(kinds)}.`,
  back: 'Back to the list',

  /** The text for the minutes, and the event. */
  minutes: {
    title: (account: string, day: string) => `Review of ${account}, ${day}`,
    line: (label: string, value: string) => `${label}: ${value}`,
    ofTen: (value: number) => `${plain(value)} of 10`,
    answers: (answers: number) => count(answers, 'answer'),
    action: (action: string, owner: string, due: string) => `→ ${action} (${owner}, ${due})`,
    approved: (name: string) => `approved by ${name}`,
  },
  event: {
    title: { internal: (account: string) => `Review ${account}`, customer: (account: string) => `Review with ${account}` },
    subject: {
      internal: (account: string, day: string) => `Next internal review of ${account}: ${day}`,
      customer: (account: string, day: string) => `Next review, ${account}: ${day}`,
    },
    invite: {
      internal: (account: string, day: string) =>
        `Our next internal review of ${account} is on ${day}. If the day does not suit you, please tell me.`,
      customer: (_account: string, day: string) => `Our next review is on ${day}. Does that suit you?`,
    },
    /** Above the minutes. */
    oursOnly: 'For our team only:',
    book: (link: string) => `You can choose a time here: ${link}`,
  },
};

export type DueReviewsText = typeof dueReviews;
