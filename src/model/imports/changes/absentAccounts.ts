import { foldName } from '../../names/foldName';
import type { YearsCovered } from '../fullYears';
import { matchAccounts, type FileRow } from '../matchAccounts';
import { revenueColumn } from '../revenueColumn';
import type { PresentRow } from './PresentRow';
import { registerOf } from './registerOf';

/** A revenue of 0 in each of these years that has a column. */
export function zeroIn({ full, toDate }: Pick<YearsCovered, 'full' | 'toDate'>): Record<string, 0> {
  const covered = { full, toDate, part: null };
  const columns = [...full, ...(toDate === null ? [] : [toDate])].map((year) => revenueColumn(year, covered));
  return Object.fromEntries(columns.filter((column) => column !== null).map((column) => [column, 0]));
}

/**
 * The accounts of the workbook that a file does not name. Accounts that share a name without a CRM id stay out, because a row could not tell
 * them apart.
 */
export function absentAccounts(rows: readonly FileRow[], present: readonly PresentRow[]): PresentRow[] {
  const { update, ambiguous } = matchAccounts(rows, registerOf(present));
  const named = new Set([...update.map(({ id }) => id), ...ambiguous.flatMap(({ ids }) => ids)]);
  const times = new Map<string, number>();
  for (const { name } of present) times.set(foldName(name), (times.get(foldName(name)) ?? 0) + 1);
  return present.filter(({ id, name, key }) => !named.has(id) && (key !== '' || times.get(foldName(name)) === 1));
}
