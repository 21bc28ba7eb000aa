// Which of all that is to be done is shown, and how much there is of each kind.
import { foldName } from '../../src/model/names/foldName';
import type { WorkItem } from '../../src/model/plan/workOf';
import { compareNames } from '../../src/model/names/compareNames';

export const WORK_FILTERS = ['all', 'overdue', 'thisWeek', 'gaps'] as const;
export type WorkFilter = (typeof WORK_FILTERS)[number];

/** @param me '' is nobody, who owns nothing. */
export const isMine = ({ owner }: Pick<WorkItem, 'owner'>, me: string): boolean =>
  foldName(me) !== '' && foldName(owner) === foldName(me);

export const passes = ({ kind, state }: Pick<WorkItem, 'kind' | 'state'>, filter: WorkFilter): boolean =>
  filter === 'all' || (filter === 'gaps' ? kind === 'gap' : state === filter);

/** How many items each filter would leave. */
export function countWork(items: readonly WorkItem[]): Record<WorkFilter, number> {
  const count = (filter: WorkFilter) => items.filter((item) => passes(item, filter)).length;
  return { all: count('all'), overdue: count('overdue'), thisWeek: count('thisWeek'), gaps: count('gaps') };
}

/** The accounts that have something to do, by id, each once and by name. */
export function accountsOf(items: readonly WorkItem[]): { id: string; name: string }[] {
  const names = new Map(items.map(({ accountId, account }) => [accountId, account]));
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => compareNames(a.name, b.name));
}
