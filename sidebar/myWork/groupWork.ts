import type { DueState } from '../../src/model/calendar/dueState';
import type { ListedWork } from './ListedWork';

const WORK_GROUPS = ['overdue', 'thisWeek', 'later', 'none', 'gaps'] as const satisfies (DueState | 'gaps')[];
export type WorkGroupKey = (typeof WORK_GROUPS)[number];

/** The items under headings by due date, in their order, and what is missing or weak in plans last. Empty headings are left out. */
export function groupWork(items: readonly ListedWork[]): { group: WorkGroupKey; items: ListedWork[] }[] {
  const groupOf = ({ kind, state }: ListedWork): WorkGroupKey => (kind === 'gap' || kind === 'weak' ? 'gaps' : state);
  return WORK_GROUPS.map((group) => ({ group, items: items.filter((item) => groupOf(item) === group) })).filter(
    (each) => each.items.length > 0,
  );
}
