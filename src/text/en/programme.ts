// The accounts of the programme, in English.
import { count, number } from './figures';

export const programme = {
  summary: (key: number, watched: number, due: number) =>
    `${count(key, 'key account')}, ${number(watched)} watched, ${number(due)} to review.`,
  writeDashboard: 'Update the dashboard',
  writing: 'Updating…',
  written: (tab: string) => `The dashboard is up to date, on the tab ${tab}.`,
  health: (health: number) => number(health),
  noHealth: 'health not known',
  directions: { rising: 'rising', flat: 'flat', falling: 'falling', tooFew: '' },
  due: { internal: 'Internal review', customer: 'With the customer' },
  /** In the middle of a line. `how` is its cadence, or blank. */
  internally: (how: string, when: string) => `internal review ${how === '' ? '' : `${how}, `}${when}`,
  withCustomer: (when: string) => `review with the customer ${when}`,
  never: 'never',
  last: (day: string) => `last ${day}`,
  next: (day: string) => `next ${day}`,
  overdue: (days: number) => `due for ${count(days, 'day')}`,
  dueToday: 'due today',
  cadence: 'How often we review it among ourselves',
  byItself: (cadence: string) => `By itself (${cadence})`,
  notRegularly: 'not regularly',
  team: {
    noManager: 'No key account manager yet.',
    managerSells: (name: string) => `${name} both sells to and manages this account.`,
    noSponsor: 'No executive sponsor of ours yet.',
    oneFunction: 'Fewer than two functions in the team, such as sales and service.',
    tooManyAccounts: (name: string, accounts: number) => `${name} holds more than ${count(accounts, 'key account')}.`,
  },
  review: 'Review',
  openPlan: 'Open the plan',
  businessReview: 'Business review page',
  changedMeanwhile: 'Someone else changed it meanwhile. This is how it is now.',
  again: 'Read again',
};

export type ProgrammeText = typeof programme;
