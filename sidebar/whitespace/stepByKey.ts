import type { Place } from './Place';

const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  Home: { row: 0, column: -Infinity },
  End: { row: 0, column: Infinity },
};

/** The cell that a key leads to, never out of the grid; `null` for any other key. Left and right are those of the screen. */
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
