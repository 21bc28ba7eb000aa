// Every word that the add-on writes into the workbook or shows around it, in English.
import { lists, scales } from './lists';
import { sample } from './sample';
import { settings } from './settings';
import { tabs } from './tabs';

export const workbook = {
  tabs,
  settings,
  lists,
  scales,
  /** What a criterion can be fed from beside the columns of Accounts. */
  sources: {
    expectedGrowth: 'Expected growth up to the potential',
    marginLast: 'Margin of the last full year',
    recurringShare: 'Recurring share of revenue',
    relationships: 'People we cover, of those who decide',
  },
  /** Number formats that carry words, so that one cell is both label and value. */
  formats: {
    keyFrom: '"key from "0.0##',
    capacity: '[=1]0" seat";0" seats"',
    keepFrom: '"stays from "0.0##',
    watchFrom: '"watch from "0.0##',
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
    apart: '{name} is in the row of another account. Until the sorting or typing is undone, this ranking is wrong.',
    nameless: 'Row {row} has scores but no name, and does not count. Type the name of its account there.',
    blocked: 'Something was typed into a computed column: undo it, or clear {cell}.',
    failed: 'The scores cannot be computed. Check the weights in Criteria, or choose Set up workbook.',
    calculating: 'The suggested tiers are being calculated. If this stays, see the header of their column.',
  },
  /** How many candidates have a score for a criterion. */
  scoredOf: '{scored} of {all}',
  /** How many of an account's scores are there, in place of its score. */
  scoresOf: '{scored}/{all}',
  /** In place of the score of an account with a score that is no number from 1 to 10. */
  notAScore: '1–10!',
  /** In place of the score of a row without a name. */
  noName: 'no name',
  validation: {
    score: 'Scores run from 1 to 10.',
    candidate: 'Tick the box to make the account a candidate.',
    weight: 'A weight is 0 or more. Only proportions count.',
    bound: 'Enter a number. The figures for 1 and for 10 must differ.',
    number: 'Enter a number.',
    money: 'Enter an amount of 0 or more, without a currency sign.',
    whole: 'Enter a whole number of 0 or more.',
    rating: 'From 0 to 10.',
    percent: 'Enter a percentage from 0% to 100%.',
    influence: 'Influence: 1 little, 2 some, 3 considerable, 4 high, 5 decisive.',
    sentiment: 'Sentiment: −2 hostile, −1 sceptical, 0 neutral, 1 friendly, 2 advocate. Leave it empty if you don’t know.',
    contact: 'Contact: 0 none, 1 occasional, 2 regular, 3 close.',
    date: 'Enter a date.',
    list: 'Choose one from the list.',
    email: 'Enter an e-mail address.',
    account: 'Choose an account of Accounts. A new name can be added there.',
    keyFrom: 'The score from which an account can be key, from 1 to 10.',
    capacity: 'How many key accounts you can serve: a whole number from 0 to 200. Leave it empty for no limit.',
    keepFrom: 'A key account stays key from this score: at least 1, at most the cut-off for key.',
    watchFrom: 'An account is watched from this score: at least 1, at most the cut-off for key.',
  },
  /** Notes on computed cells, and the names of their protections. */
  computedHelp: {
    column: 'Computed. This header holds the formula of the whole column: please leave it.',
    protection: 'Computed by Key Account: a change here breaks the column.',
    structure: 'Headers and structure of Key Account: please leave them.',
  },
  notCountedYet: 'not counted yet',
  /** Short messages at the corner of the window. */
  toasts: {
    renamed: '{from} is now called {to} in all tabs.',
    severalRenamed: '{count} accounts are renamed in all tabs: {names}.',
    nameTaken: 'There is already an account named {name}.',
    tierTyped: 'Typed tiers count in this sheet alone until you decide in Rank accounts ▸ Confirm tiers.',
    kept: '{name} stays a candidate, because it has scores, a tier or a reason in Scoring Matrix. Remove its row there first.',
  },
  /** Why a line of History has no name: the add-on found the change later. */
  changedBetween: 'found on {until}; before that last looked at on {since}',
  approvedBy: 'approved by {name}',
  /** Who a score is by that was typed in the matrix, or agreed on, among the scorers. */
  settledBy: 'Scoring Matrix',
  /** Names of the tabs that keep a page, {day} is the day it was made. */
  pages: { boardPage: 'Board page {day}' },
  /** The hidden tab with what is stored before an update. */
  /** The note on a cell whose record left while something of the user's own is beside it. */
  rowCleared: '{name} was removed from here on {day}. What is beside it is yours: delete the row when you no longer need it.',
  backup: 'Backup of version {schema}',
  sampleSuffix: '(sample)',
  sample,
  /** What History says was done. */
  /** What an import did, in History. */
  imported: '{created} new, {updated} changed',
  /** How many rows the sample brought or took, in History. */
  rows: '{count} rows',
  oneRow: '1 row',
  /** What feeding a criterion did, in History: the number of scores and the column. */
  fed: '{count} from {source}',
  /** What undoing it did, in History. */
  importUndone: '{removed} removed, {restored} brought back, {kept} left as they are',
  events: {
    setUp: 'Set up workbook',
    repaired: 'Repaired',
    import: 'Import',
    importUndone: 'Import undone',
    criteria: 'Criteria changed',
    feed: 'Scores fed from data',
    candidates: 'Candidates changed',
    reviewHeld: 'Review held',
    reviewPlanned: 'Review planned',
    shared: 'Access given',
    sharedByHand: 'Access to be given by hand',
    added: 'Added',
    changed: 'Changed',
    removed: 'Removed',
    scored: 'Scored',
    shown: 'Scores uncovered',
    settled: 'Score settled',
    byHand: 'Changed by hand',
    comparisons: 'Criteria compared in pairs',
    tiersConfirmed: 'Tiers confirmed',
    accountEnded: 'Account ended',
    alarmAnswered: 'Known, because',
    boardPage: 'Board page made',
    pageKept: 'Page kept as a tab',
    settings: 'Settings changed',
    sampleLoaded: 'Sample data loaded',
    samplePlansLoaded: 'Sample plans loaded',
    sampleRemoved: 'Sample data removed',
    renamed: 'Renamed',
    yearClosed: 'Year closed',
    migrated: 'Workbook updated to a newer version',
  },
};

/** The shape that every language gives. */
export type WorkbookText = typeof workbook;
