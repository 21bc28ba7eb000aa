import type { Settings } from './settings';

/**
 * How many columns to the left the figures move, so that they stay with their years when the last full year changes; below 0 to the right.
 * Where the years are counted in another way, the figures stay in their columns.
 */
export function yearsMoved(before: Settings, changes: Partial<Settings>): number {
  const { lastFullYear, calendar, firstMonth } = { ...before, ...changes };
  return calendar === before.calendar && firstMonth === before.firstMonth ? lastFullYear - before.lastFullYear : 0;
}
