// Every word that the add-on writes into the workbook or shows around it, in English.
import { sample } from './sample';
import { tabs } from './tabs';

export const workbook = {
  tabs,
  settings: {
    language: 'Language of the workbook',
    currency: 'Currency',
    lastFullYear: 'Last full year',
    kams: 'Key account managers',
    accountsEach: 'Accounts each',
    capacity: 'Seats for key accounts',
    keyFrom: 'Key from',
    keepFrom: 'Stays key from',
    watchFrom: 'Watch from',
    smallTeam: 'Small team: a key account manager may also sell',
    staleAfter: 'Facts go stale after (days)',
    customerReviewEvery: 'Review with key customers',
    retention: 'Yearly retention',
    discount: 'Discount rate',
    weekStart: 'Week starts on',
    bookingLink: 'Link for booking a meeting',
    me: 'I am',
  },
  lists: {
    tier: { key: 'Key', keyUnderReview: 'Key (under review)', watch: 'Watch', standard: 'Standard' },
    criterionKind: { revenue: 'Revenue', other: 'Other' },
    buyerType: { strategic: 'Strategic', transactional: 'Transactional' },
    yesNoUnknown: { yes: 'Yes', no: 'No', unknown: 'Not known' },
  },
  /** What a criterion can be fed from beside the columns of Accounts. */
  sources: {
    expectedGrowth: 'Expected growth up to the potential',
    recurringShare: 'Recurring share of revenue',
  },
  /** Number formats that carry words, so that one cell is both label and value. */
  formats: {
    keyFrom: '"key from "0.0',
    capacity: '[=1]0" seat";0" seats"',
    keepFrom: '"stays from "0.0',
    watchFrom: '"watch from "0.0',
  },
  /**
   * The status sentence over the matrix. `template` counts confirmed tiers, `suggestedTemplate` suggested ones while none is
   * confirmed; {seats} is `seats`, or `noCapacity` while the number of seats is blank; {next} and {missing} may be empty.
   */
  status: {
    template: '{key} key of {all} · {seats} · cut-off {keyFrom}{next}{missing}',
    suggestedTemplate: '{key} suggested as key of {all} · {seats} · cut-off {keyFrom}{next}{missing}',
    seats: 'seats {taken} of {capacity}',
    noCapacity: 'no limit on seats',
    next: ' · next: {name} {score}',
    missing: ' · {count} not fully scored',
    empty: 'Type your accounts below, or import them: Key Account ▸ Import data',
    blocked: 'Something stands in a computed column: clear {cell}.',
    digits: 'latin' as 'latin' | 'persian',
  },
  /** How many candidates have a score for a criterion. */
  scoredOf: '{scored} of {all}',
  validation: {
    score: 'Scores run from 1 to 10.',
    account: 'Choose an account from the list. A new name is added to Accounts.',
    accountName: 'Give each account a name of its own, up to 120 characters.',
    candidate: 'Tick the box to make the account a candidate.',
    tier: 'Tiers are confirmed in the sidebar. If you type one here, choose it from the list.',
    criterionName: 'Give each criterion a name of its own, up to 40 characters.',
    weight: 'A weight is 0 or more. Only proportions count.',
    definition: 'Say in one sentence what the criterion means, up to 300 characters.',
    kind: 'Choose Revenue or Other.',
    source: 'Choose a column of Accounts, or leave the cell empty to score by hand.',
    bound: 'Enter a number. The figures for 1 and for 10 must differ.',
    number: 'Enter a number.',
    money: 'Enter an amount of 0 or more, without a currency sign.',
    whole: 'Enter a whole number of 0 or more.',
    percent: 'Enter a percentage from 0% to 100%.',
    share: 'Enter a percentage from 0% to 100%.',
    date: 'Enter a date.',
    list: 'Choose one from the list.',
    recurring: 'Recurring revenue is a part of the year’s revenue, so it cannot be more.',
    person: 'Enter the name of a person or a team.',
    link: 'Enter a link that starts with https://',
    keyFrom: 'The score from which an account can be key, from 1 to 10.',
    capacity: 'How many key accounts you can serve: a whole number from 0 to 200. Leave it empty for no limit.',
    keepFrom: 'A key account stays key from this score: at least 1, at most the cut-off for key.',
    watchFrom: 'An account is watched from this score: at least 1, at most the cut-off for key.',
  },
  /** Notes on computed cells, and the names of their protections. */
  computedHelp: {
    column: 'Computed. This header holds the formula of the whole column: please leave it.',
    weights: 'Computed. Change the weights in Criteria or in Key Account ▸ Choose criteria.',
    status: 'Computed from the matrix.',
    tier: 'Change the tier in Key Account ▸ Rank accounts.',
    protection: 'Computed by Key Account: a change here breaks the column.',
    keyRow: 'Key Account finds its columns by this row: please leave it.',
    hiddenTab: 'Key Account keeps its records here: please change nothing by hand.',
  },
  notCountedYet: 'not counted yet',
  /** Short messages at the corner of the window. */
  toasts: {
    renamed: '{from} is now called {to} in all tabs.',
    nameTaken: 'There is already an account named {name}.',
    kept: '{name} stays a candidate, because it has scores, a tier or a reason in Scoring Matrix. Remove its row there first.',
  },
  sampleSuffix: '(sample)',
  sample,
  /** What History says was done. */
  historyActions: {
    setUp: 'Set up workbook',
    repaired: 'Repaired',
    import: 'Import',
    criteria: 'Criteria changed',
    feed: 'Scores fed from data',
    score: 'Score changed',
    candidates: 'Candidates changed',
    tier: 'Tier confirmed',
    settings: 'Settings changed',
    sampleLoaded: 'Sample data loaded',
    sampleRemoved: 'Sample data removed',
    sample: 'Sample data',
    renamed: 'Renamed',
    yearClosed: 'Year closed',
  },
};

/** The shape that every language gives. */
export type WorkbookText = typeof workbook;
