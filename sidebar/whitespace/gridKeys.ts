// The effect of a key in the grid: it sets the status of a cell, or moves to another cell.
import { foldDigits } from '../../src/model/names/foldDigits';
import type { WhitespaceEntry } from '../../src/model/plan/PlanRecords';
import { WHITESPACE_STATUSES } from '../../src/model/records/vocabulary';

type Status = WhitespaceEntry['status'];

/** The order in which Enter cycles. */
export const STATUSES: readonly Status[] = [...WHITESPACE_STATUSES, null];

/** @returns `undefined` for any other key; Persian digits are digits. */
export function statusByKey(key: string, now: Status): Status | undefined {
  if (key === 'Enter' || key === ' ') return STATUSES[(STATUSES.indexOf(now) + 1) % STATUSES.length];
  if (key === 'Delete' || key === 'Backspace') return null;
  const digit = foldDigits(key);
  if (digit === '0') return null;
  return /^[1-4]$/.test(digit) ? WHITESPACE_STATUSES[Number(digit) - 1] : undefined;
}

const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  Home: { row: 0, column: -Infinity },
  End: { row: 0, column: Infinity },
};

/** The cell that a key moves to, within the grid; `null` for any other key. Left and right are those of the screen. */
export function stepByKey(key: string, from: Place, size: Place, isRightToLeft: boolean): Place | null {
  const step = STEPS[key];
  if (!step) return null;
  const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const within = (place: number, count: number) => Math.max(0, Math.min(count - 1, place));
  return {
    row: within(from.row + step.row, size.row),
    column: within(from.column + (isSideways && isRightToLeft ? -step.column : step.column), size.column),
  };
}

/** The indexes of a cell from 0, or the numbers of rows and columns. */
export interface Place {
  row: number;
  column: number;
}
