// A page as cells of text, so it can be saved as a tab and read without the add-on.
import type { Block, Page } from './Page';

/** Every row is as wide as the widest one. A single text is in the first cell. */
export function toRows({ title, subtitle, sections, footer }: Page): string[][] {
  const rows = [[title], [subtitle], ...sections.flatMap(({ blocks }) => blocks.flatMap(blockRows)), [], [footer]];
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

function blockRows(block: Block): string[][] {
  if (block.kind === 'heading') return [[], [block.words]];
  if (block.kind === 'text') return [[block.words]];
  if (block.kind === 'list') return block.items.map((item) => [item]);
  const rows = block.rows.map((row) => (row.kind === 'cells' ? row.cells.map(({ words }) => words) : [row.words]));
  return [block.columns.map(({ head }) => head), ...rows];
}
