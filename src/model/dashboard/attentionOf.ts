import { foldName } from '../names/foldName';
import type { Stakeholder } from '../plan/PlanRecords';
import { isUnanswered, type AccountAlarms } from '../pulse/AccountAlarms';
import { singleThread } from '../plan/singleThread';
import type { ManagerTime } from '../programme/managerTime';
import type { ProgrammeSettings, TeamWarning } from '../programme/AccountState';
import type { Attention, KeyAccount } from './Dashboard';

/** How many of the latest values of a rating to show. */
const VALUES = 3;

/**
 * What needs attention: sales lines of any account that ask for a word; of key accounts, health that is held down, overdue reviews, ratings
 * that do not rise, single threads, and incomplete or overloaded teams.
 */
export function attentionOf(
  accounts: readonly (KeyAccount & { stakeholders: readonly Stakeholder[] })[],
  {
    today,
    keyAccountsOf,
    time,
    alarms,
  }: Pick<ProgrammeSettings, 'today' | 'keyAccountsOf'> & { time: readonly ManagerTime[]; alarms: readonly AccountAlarms[] },
): Attention[] {
  const wasReviewed = ({ state }: KeyAccount) => state.internal.last !== '' || state.customer.last !== '';
  const warned = (warning: TeamWarning) => accounts.filter(({ state }) => state.team.includes(warning));
  const ofTeam = (kind: Exclude<TeamWarning, 'tooManyAccounts'>): Attention => ({ kind, accounts: warned(kind).map(named) });
  const late = accounts.filter(({ next }) => next.isLate).sort((a, b) => (a.next.day < b.next.day ? -1 : 1));
  const held = accounts
    .filter(({ state: { health } }) => (health.health ?? Infinity) < (health.mean ?? 0))
    .sort((a, b) => (a.state.health.health ?? 0) - (b.state.health.health ?? 0));
  const managers = new Map(warned('tooManyAccounts').map(({ kam }) => [foldName(kam), kam.trim()]));
  const threads = accounts.flatMap(({ name, stakeholders }) => {
    const thread = singleThread(stakeholders, today);
    return thread === null ? [] : [{ name, thread }];
  });
  const all: Attention[] = [
    { kind: 'sales', accounts: alarms.filter(isUnanswered) },
    { kind: 'held', accounts: held.map(({ name, state }) => ({ name, health: state.health })) },
    { kind: 'late', accounts: late.map(({ name, next }) => ({ name, day: next.day })) },
    { kind: 'neverReviewed', accounts: accounts.filter((account) => !wasReviewed(account) && !account.next.isLate).map(named) },
    { kind: 'notRising', accounts: accounts.flatMap(ratingsNotRising) },
    { kind: 'thread', accounts: threads.filter(({ thread }) => thread.people.length > 0) },
    { kind: 'uncovered', accounts: threads.filter(({ thread }) => thread.people.length === 0) },
    ofTeam('noManager'),
    {
      kind: 'tooManyAccounts',
      managers: [...managers].map(([folded, name]) => ({ name, held: keyAccountsOf.get(folded) ?? 0 })),
    },
    { kind: 'time', managers: time.filter(({ isShort, isOver }) => isShort || isOver) },
    ofTeam('managerSells'),
    ofTeam('noSponsor'),
    ofTeam('oneFunction'),
  ];
  return all.filter((one) => ('managers' in one ? one.managers : one.accounts).length > 0);
}

const named = ({ name }: KeyAccount) => ({ name });

const ratingsNotRising = ({ name, state: { trends } }: KeyAccount) => {
  const flagged = (['engagement', 'customerEngagement', 'loyalty'] as const).filter((rating) => trends[rating].isFlagged);
  const ratings = flagged.map((rating) => ({ rating, values: trends[rating].values.slice(-VALUES).map(({ value }) => value) }));
  return ratings.length === 0 ? [] : [{ name, ratings }];
};
