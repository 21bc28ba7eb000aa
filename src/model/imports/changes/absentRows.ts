import { foldName } from '../../names/foldName';
import type { YearsCovered } from '../fullYears';
import { matchAccounts, type FileRow } from '../matchAccounts';
import { revenueColumn } from '../revenueColumn';
import type { PresentRow } from './foreseeChanges';

/**
 * A row for each account that a file of all sales does not name, with a revenue of 0 in the years that the file covers. Accounts that share
 * a name without a CRM id stay out, because a row could not tell them apart.
 */
export function absentRows(
  rows: readonly FileRow[],
  present: readonly PresentRow[],
  { full, toDate }: YearsCovered,
): { account: string; values: Record<string, string | number> }[] {
  const covered = { full, toDate, part: null };
  const columns = [...full, ...(toDate === null ? [] : [toDate])]
    .map((year) => revenueColumn(year, covered))
    .filter((column) => column !== null);
  if (columns.length === 0) return [];
  const { update, ambiguous } = matchAccounts(
    rows,
    present.map(({ id, name, key }) => ({ id, name, crmId: key })),
  );
  const named = new Set([...update.map(({ id }) => id), ...ambiguous.flatMap(({ ids }) => ids)]);
  const times = new Map<string, number>();
  for (const { name } of present) times.set(foldName(name), (times.get(foldName(name)) ?? 0) + 1);
  return present
    .filter(({ id, name, key }) => !named.has(id) && (key !== '' || times.get(foldName(name)) === 1))
    .map(({ name, key }) => ({
      account: name,
      values: { ...(key === '' ? {} : { crmId: key }), ...Object.fromEntries(columns.map((column) => [column, 0])) },
    }));
}
