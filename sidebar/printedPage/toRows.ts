// A page as cells of text, so it can be saved as a tab and read without the add-on.
import type { Block, Page } from './Page';

/** The rows to highlight, counted from 1: the title, headings and heads of tables. */
export const boldRows = (page: Page): number[] => linesOf(page).flatMap(({ isBold }, at) => (isBold ? [at + 1] : []));

/** Every row is as wide as the widest one. A single text is in the first cell. */
export function toRows(page: Page): string[][] {
  const rows = linesOf(page).map(({ cells }) => cells);
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

interface Line {
  cells: string[];
  isBold?: true;
}

const linesOf = ({ title, subtitle, sections, footer }: Page): Line[] => [
  { cells: [title], isBold: true },
  { cells: [subtitle] },
  ...sections.flatMap(({ blocks }) => blocks.flatMap(blockLines)),
  { cells: [] },
  { cells: [footer] },
];

function blockLines(block: Block): Line[] {
  if (block.kind === 'heading') return [{ cells: [] }, { cells: [block.words], isBold: true }];
  if (block.kind === 'text') return [{ cells: [block.words] }];
  if (block.kind === 'list') return block.items.map((item) => ({ cells: [item] }));
  const rows = block.rows.map((row): Line => ({
    cells: row.kind === 'cells' ? row.cells.map(({ words }) => words) : [row.words],
  }));
  return [{ cells: block.columns.map(({ head }) => head), isBold: true }, ...rows];
}
