// What a key means in the grid: a status by its number, the next one by Enter or Space, none by 0 or Delete.
import { foldDigits } from '../../src/model/accounts/foldDigits';
import type { WhitespaceEntry } from '../../src/model/plan/PlanRecords';
import { WHITESPACE_STATUSES } from '../../src/model/plan/vocabulary';

type Status = WhitespaceEntry['status'];

/** In the order in which Enter goes through them. */
export const STATUSES: readonly Status[] = [...WHITESPACE_STATUSES, null];

/** @returns `undefined` for a key that means nothing here; Persian digits are digits. */
export function statusByKey(key: string, now: Status): Status | undefined {
  if (key === 'Enter' || key === ' ') return STATUSES[(STATUSES.indexOf(now) + 1) % STATUSES.length];
  if (key === 'Delete' || key === 'Backspace') return null;
  const digit = foldDigits(key);
  if (digit === '0') return null;
  return /^[1-4]$/.test(digit) ? WHITESPACE_STATUSES[Number(digit) - 1] : undefined;
}
