import { rowRuns } from './rowRuns';
import type { Entry } from './Table';

/** A rectangle of cells to write, rows × columns, from its upper left cell; rows and columns from 1. */
export interface Block {
  row: number;
  column: number;
  entries: Entry[][];
}

/** Groups changed cells (column → row → entry) into few rectangles: runs of rows, joined with equal runs of the next columns. */
export function blocksOf(changed: ReadonlyMap<number, ReadonlyMap<number, Entry>>): Block[] {
  const blocks: Block[] = [];
  for (const [column, changes] of [...changed].sort(([a], [b]) => a - b)) {
    for (const run of rowRuns([...changes.keys()])) {
      const row = run[0] as number;
      const left = blocks.find(
        (block) =>
          block.row === row && block.entries.length === run.length && block.column + (block.entries[0]?.length ?? 0) === column,
      );
      if (left) run.forEach((at, i) => left.entries[i]?.push(changes.get(at) ?? null));
      else blocks.push({ row, column, entries: run.map((at) => [changes.get(at) ?? null]) });
    }
  }
  return blocks;
}

/** Whether a block reaches over that column. */
export const holdsColumn = ({ column, entries }: Block, at: number): boolean =>
  column <= at && at < column + (entries[0]?.length ?? 0);
