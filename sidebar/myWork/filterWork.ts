// Filters the tasks, and counts how many there are of each kind.
import { sum } from '../../src/model/numbers/sum';
import { foldName } from '../../src/model/names/foldName';
import type { ListedWork } from './ListedWork';
import { compareNames } from '../../src/model/names/compareNames';

export const WORK_FILTERS = ['all', 'overdue', 'thisWeek', 'gaps'] as const;
export type WorkFilter = (typeof WORK_FILTERS)[number];

/** @param me '' for an unknown user, who owns nothing. */
export const isMine = ({ owner }: Pick<ListedWork, 'owner'>, me: string): boolean =>
  foldName(me) !== '' && foldName(owner) === foldName(me);

export const passes = ({ kind, state }: Pick<ListedWork, 'kind' | 'state'>, filter: WorkFilter): boolean =>
  filter === 'all' || (filter === 'gaps' ? kind === 'gap' || kind === 'weak' : state === filter);

/** Whether the list opens with what is the user's: only where some of it is to be done now. */
export const opensWithMine = (mine: readonly Pick<ListedWork, 'kind' | 'state'>[]): boolean =>
  mine.some((item) => passes(item, 'overdue') || passes(item, 'thisWeek') || passes(item, 'gaps'));

/** How many items these are. Each weak point of a plan counts, as the plan itself counts them. */
export const countItems = (items: readonly ListedWork[]): number =>
  sum(items.map((item) => (item.kind === 'weak' ? item.names.length : 1)));

/** The number of items each filter leaves. */
export function countWork(items: readonly ListedWork[]): Record<WorkFilter, number> {
  const count = (filter: WorkFilter) => countItems(items.filter((item) => passes(item, filter)));
  return { all: count('all'), overdue: count('overdue'), thisWeek: count('thisWeek'), gaps: count('gaps') };
}

/** The accounts with a task, by id, each once and sorted by name. */
export function accountsOf(items: readonly ListedWork[]): { id: string; name: string }[] {
  const names = new Map(items.map(({ accountId, account }) => [accountId, account]));
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => compareNames(a.name, b.name));
}
