import { addMonths } from '../../model/calendar/addMonths';
import type { Calendar } from '../../model/calendar/Calendar';
import { partsOf } from '../../model/calendar/calendarParts';
import type { SnapshotName } from '../store/Snapshots';

/** The most months offered: older scores say little about the business of today. */
const MOST = 36;

/**
 * The snapshots that criteria can be judged by: taken a year ago or earlier, of each month the last one. Years and months are those of the
 * calendar.
 *
 * @param names the newest first.
 * @param today yyyy-mm-dd
 */
export function oldSnapshots(names: readonly SnapshotName[], today: string, calendar: Calendar): SnapshotName[] {
  const dayOf = ({ when }: SnapshotName): string => when.slice(0, 10);
  const monthOf = (name: SnapshotName): string => {
    const { year, month } = partsOf(dayOf(name), calendar);
    return `${year}-${month}`;
  };
  const oldestFirst = names.filter((name) => addMonths(dayOf(name), 12, calendar) <= today).reverse();
  const lastOfMonth = new Map(oldestFirst.map((name) => [monthOf(name), name]));
  return [...lastOfMonth.values()].reverse().slice(0, MOST);
}
