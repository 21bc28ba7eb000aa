import { sum } from '../model/numbers/sum';
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

/** More blocks, or more cells between two, are left as they are. */
const [MOST_BLOCKS, MOST_BETWEEN] = [60, 500];

/** Joins blocks into the rectangles around them where `between` knows what the other cells hold: one call costs less than several. */
export function joinBlocks(blocks: Block[], between: (row: number, column: number) => Entry | undefined): Block[] {
  if (blocks.length > MOST_BLOCKS) return blocks;
  for (const [at, block] of blocks.entries())
    for (const other of blocks.slice(0, at)) {
      const joined = join(other, block, between);
      const apart = blocks.filter((each) => each !== block && each !== other && !isWithin(each, joined));
      // No cell is written twice.
      if (joined && !apart.some((each) => overlap(each, joined))) return joinBlocks([...apart, joined], between);
    }
  return blocks;
}

const edges = ({ row, column, entries }: Block): [number, number, number, number] => [
  row,
  column,
  row + entries.length,
  column + (entries[0]?.length ?? 0),
];

/** The rectangle around blocks: its first row and column, and those after its last. */
export const around = (blocks: readonly Block[]): [number, number, number, number] =>
  blocks.map(edges).reduce((a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]);

function isWithin(block: Block, around: Block | null): boolean {
  const [[top, left, bottom, right], outer] = [edges(block), around && edges(around)];
  return outer !== null && outer[0] <= top && outer[1] <= left && bottom <= outer[2] && right <= outer[3];
}

function overlap(a: Block, b: Block): boolean {
  const [[top, left, bottom, right], other] = [edges(a), edges(b)];
  return top < other[2] && other[0] < bottom && left < other[3] && other[1] < right;
}

function join(a: Block, b: Block, between: (row: number, column: number) => Entry | undefined): Block | null {
  const [row, column, bottom, end] = around([a, b]);
  const [height, width] = [bottom - row, end - column];
  const known = sum([a, b].map(({ entries }) => entries.length * (entries[0]?.length ?? 0)));
  if (height * width - known > MOST_BETWEEN) return null;
  const entries: Entry[][] = [];
  for (let down = 0; down < height; down++) {
    const line: Entry[] = [];
    for (let right = 0; right < width; right++) {
      const entry = between(row + down, column + right);
      if (entry === undefined) return null;
      line.push(entry);
    }
    entries.push(line);
  }
  return { row, column, entries };
}

/** Compares blocks for a sort that brings those over a column to the end. */
export const columnLast =
  (column: number) =>
  (a: Block, b: Block): number =>
    Number(holdsColumn(a, column)) - Number(holdsColumn(b, column));

/** Whether a block reaches over that column. */
const holdsColumn = ({ column, entries }: Block, at: number): boolean => column <= at && at < column + (entries[0]?.length ?? 0);
