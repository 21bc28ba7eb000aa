// My work, in English.
import { count, list, number } from './figures';

export const work = {
  waiting: 'Reading the plans…',
  filters: { all: 'All', overdue: 'Overdue', thisWeek: 'This week', gaps: 'Gaps in plans' },
  show: 'What to show',
  mine: (mine: number) => `Only mine (${number(mine)})`,
  whoAmI: 'Say who you are to see only yours.',
  account: 'Account',
  allAccounts: 'All accounts',
  groups: {
    overdue: 'Overdue',
    thisWeek: 'Due this week',
    later: 'Later',
    none: 'No date yet',
    gaps: 'Missing or weak in plans of key accounts',
  },
  kinds: { action: 'Action', goal: 'Goal', opportunity: 'Opportunity', swot: 'Repeat the SWOT' },
  noOwner: 'No owner',
  late: (days: number) => `${count(days, 'day')} late`,
  today: 'Today',
  due: (day: string) => `due ${day}`,
  missing: (missing: number) => `${number(missing)} missing`,
  weak: (what: string, names: readonly string[]) => `${what}: ${list(names)}`,
  goTo: (title: string) => `Go to the row of ${title}`,
  openPlan: (account: string) => `Open the plan of ${account}`,
  more: (more: number) => `Show ${number(more)} more`,
  done: 'Done',
  doneNamed: (title: string) => `Done: ${title}`,
  isDone: 'Done ✓',
  undo: 'Undo',
  changedMeanwhile: 'Someone else changed this action meanwhile. Read the list again.',
  again: 'Read again',
  withoutReviews: 'Actions, goals and opportunities of the plans. Reviews have a list of their own:',
  nothing: 'No account has a plan yet.',
  nothingFound: 'Nothing to do here.',
  nothingOverdue: 'Nothing is overdue.',
  editPlan: 'Edit account plan',
  changeSettings: 'Change settings',
};

export type WorkText = typeof work;
