// The frame of Edit account plan, in English: choosing, saving, conflicts, and what its parts share.
import { count, list, number } from './figures';

export const editPlan = {
  waiting: 'Reading the plan…',
  parts: {
    relationships: 'Relationships',
    customerBusiness: 'Customer’s business',
    goals: 'Goals and strategy',
    whitespace: 'Whitespace',
    accountTeam: 'Team',
  },

  partsOfPlan: 'Parts of the plan',

  /** Choosing the account. */
  account: 'Account',
  find: 'Type a part of the name',
  nobodyFound: 'No account has this in its name.',
  moreFound: (more: number) => `${number(more)} more: type more of the name.`,
  noAccounts: 'There are no accounts yet. Bring them in from a file, or type them in Scoring Matrix.',
  unsaved: 'not saved',

  /** How complete the plan is. */
  completeness: 'How complete the plan is',
  complete: (share: string) => `${share} complete`,
  missing: (missing: number) => `${number(missing)} missing`,
  promised: (promise: string) => `We promise: ${promise}`,
  groupOf: (parent: string) => `Part of the group of ${parent}.`,
  planOfGroup: 'Open the plan of the group',
  subsidiaries: (names: readonly string[]) => `This plan is that of the whole group: ${list(names)}.`,
  nothingMissing: 'Nothing is missing.',
  weak: (points: number) => count(points, 'weak point'),
  weakPoint: (what: string, name: string) => `${what}: ${name}`,

  /** Pages made of the plan. */
  pages: 'Print and keep',
  pagesUnsaved: 'Only what is saved is on these pages.',
  printBrief: 'Print brief',
  opening: 'Opening…',
  planTab: 'Account Plan tab',
  writing: 'Writing…',
  written: (tab: string) => `The plan is on the tab ${tab}.`,
  keepCopy: 'Keep a copy',
  keeping: 'Keeping…',
  kept: (tab: string) => `Kept as the tab ${tab}.`,

  /** Whether everything is saved. */
  saveStates: { clean: 'Everything is saved', kept: 'Earlier changes wait above', saved: 'Saved', failed: 'Not saved' },
  unsavedChanges: (changes: number) => `${count(changes, 'unsaved change')}`,
  heldBack: 'Not saved: the fields in red need a look.',
  goTo: (part: string) => `Go to ${part}`,

  /** What was typed before the panel was closed. */
  keptOf: (changes: number, ago: string) => `You have ${count(changes, 'unsaved change')} of ${ago}.`,
  ago: {
    minutes: (minutes: number) => `${count(minutes, 'minute')} ago`,
    hours: (hours: number) => `${count(hours, 'hour')} ago`,
    days: (days: number) => `${count(days, 'day')} ago`,
  },
  /** Another account has a kept draft. */
  keptElsewhere: (account: string) => `Unsaved changes are kept for ${account}.`,
  openOther: (account: string) => `Open ${account}`,
  /** People without an account. */
  showRow: 'Show the row in its tab',
  takeUp: (changes: number): string => (changes === 1 ? 'Take it up' : 'Take them up'),
  drop: (changes: number): string => (changes === 1 ? 'Drop it' : 'Drop them'),

  /** The same was changed in the workbook meanwhile, by someone else or in the tab by the same person. */
  conflict: {
    title: 'Changed meanwhile',
    first: 'Not saved: choose above which version stays',
    explain: 'This was changed in the workbook meanwhile, so nothing was saved yet. Choose which version stays.',
    allTheirs: 'All as in the workbook',
    allMine: 'All as typed here',
    was: (value: string) => `Before: ${value}`,
    theirs: 'In the workbook',
    mine: 'Typed here',
    blank: '(blank)',
    gone: 'This was removed in the workbook while you changed it here.',
    removedHere: 'You removed this here while it was changed in the workbook.',
    keepAsNew: 'Keep mine as a new one',
    drop: 'Leave it removed',
    keepTheirs: 'Keep it, as it is in the workbook',
    removeAnyway: 'Remove it anyway',
    save: 'Save this choice',
  },

  /** Lines of records. */
  unnamed: 'No name yet',
  isNew: 'new',
  isChanged: 'changed',
  undoChanges: 'Undo changes',
  removeNamed: (name: string) => `Remove ${name}`,

  /** Buttons beside a date. */
  days: {
    today: 'Today',
    '1d': '+1 day',
    '1w': '+1 week',
    '2w': '+2 weeks',
    '1m': '+1 month',
    '3m': '+3 months',
    '6m': '+6 months',
    '1y': '+1 year',
  },

  /** What is wrong or odd, at the field. */
  problems: {
    fieldBlank: () => 'Please fill this in.',
    notANumber: () => 'Give a number, such as 12.5.',
    nameTwice: ({ name }: { name: string }) => `${name} is here already. Give this one another name.`,
    outOfRange: ({ from, to }: { from: string; to?: string }) =>
      to === undefined ? `Give ${from} or more.` : `Give a number from ${from} to ${to}.`,
    notWhole: () => 'Give a whole number.',
    dayInFuture: ({ latest }: { latest: string }) => `This day is still to come. Give ${latest} or an earlier one.`,
    refersToItself: () => 'It cannot point to itself.',
    circle: ({ name }: { name: string }) => `${name} leads back here in a circle. Choose another one.`,
    unknownName: ({ name }: { name: string }) => `${name} is not in the plan of this account.`,
    targetIsStart: () => 'The target is the same as the start. Give another one.',
    figureWithoutMeasure: () => 'Say what these figures measure; without a measure this is a milestone.',
    closedOnMissing: () => 'Say on which day it was closed.',
    onlyForLost: () => 'Only a lost opportunity has a reason why it was lost.',
    onlyForFinancialHealth: () => 'A rating belongs to financial health only.',
    horizonMismatch: () => 'The due date does not match the horizon.',
    notAnEmail: () => 'This does not look like an e-mail address.',
    notALink: () => 'A link begins with https://.',
    notACell: () => 'Name one cell, such as Accounts!F5: the tab, an exclamation mark, and the cell.',
  },
};

export type EditPlanText = typeof editPlan;
