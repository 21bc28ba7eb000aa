import { addMonths } from '../../model/calendar/addMonths';
import type { SnapshotName } from '../store/Snapshots';

/** The most months offered: older scores say little about the business of today. */
const MOST = 36;

/**
 * The snapshots that criteria can be judged by: taken a year ago or earlier, of each month the last one.
 *
 * @param names the newest first. @param today yyyy-mm-dd
 */
export function oldSnapshots(names: readonly SnapshotName[], today: string): SnapshotName[] {
  const until = addMonths(today, -12);
  const old = names.filter(({ when }) => when.slice(0, 10) <= until);
  const isLastOfMonth = ({ when }: SnapshotName, at: number) => old[at - 1]?.when.slice(0, 7) !== when.slice(0, 7);
  return old.filter(isLastOfMonth).slice(0, MOST);
}
