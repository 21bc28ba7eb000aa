// Where cells go when rows and columns are inserted, deleted or moved, read from Univer's mutations.
import type { Area, UniverRange } from './Area';

/** A mutation's data on rows or columns that were inserted, deleted or moved. */
export interface Change {
  readonly subUnitId: string;
  readonly range: UniverRange;
  readonly sourceRange?: UniverRange;
  readonly targetRange?: UniverRange;
}

/** The position of a span of rows or columns after `count` new ones were inserted before `at`. */
const inserted = (start: number, length: number, at: number, count: number): [number, number] => {
  if (at <= start) return [start + count, length];
  return at < start + length ? [start, length + count] : [start, length];
};

/** The position after `count` from `at` on were deleted. */
const removed = (start: number, length: number, at: number, count: number): [number, number] => {
  const before = Math.max(0, Math.min(count, start - at));
  const inside = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
  return [start - before, length - inside];
};

/** The position after `count` from `at` on were moved before `target`. A span follows its first row or column. */
const moved = (start: number, length: number, at: number, count: number, target: number): [number, number] => {
  const place = target > at ? target - count : target;
  if (start >= at && start < at + count) return [start - at + place, length];
  const without = start >= at + count ? start - count : start;
  return [without >= place ? without + count : without, length];
};

type Shift = (start: number, length: number, at: number, count: number, target: number) => [number, number];

const inRows =
  (shift: Shift) =>
  (area: Area, { range, sourceRange, targetRange }: Change) => {
    const { startRow, endRow } = sourceRange ?? range;
    const [row, rows] = shift(area.row, area.rows, startRow, endRow - startRow + 1, targetRange?.startRow ?? 0);
    return rows > 0 ? { ...area, row, rows } : null;
  };
const inColumns =
  (shift: Shift) =>
  (area: Area, { range, sourceRange, targetRange }: Change) => {
    const { startColumn, endColumn } = sourceRange ?? range;
    const [column, columns] = shift(
      area.column,
      area.columns,
      startColumn,
      endColumn - startColumn + 1,
      targetRange?.startColumn ?? 0,
    );
    return columns > 0 ? { ...area, column, columns } : null;
  };

/** By the mutation's id: where an area of the changed sheet lies afterwards; null where nothing of it is left. */
export const MOVES: Readonly<Record<string, (area: Area, change: Change) => Area | null>> = {
  'sheet.mutation.insert-row': inRows(inserted),
  'sheet.mutation.remove-rows': inRows(removed),
  'sheet.mutation.move-rows': inRows(moved),
  'sheet.mutation.insert-col': inColumns(inserted),
  'sheet.mutation.remove-col': inColumns(removed),
  'sheet.mutation.move-columns': inColumns(moved),
};
