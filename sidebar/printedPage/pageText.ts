// A page as plain text for a mail. Each table row becomes one line.
import type { Block, Page } from './Page';

export const pageText = ({ title, subtitle, sections, footer }: Page): string =>
  `${[`${title}\n${subtitle}`, ...sections.flatMap(({ blocks }) => blocks.map(blockText)), footer].join('\n\n')}\n`;

function blockText(block: Block): string {
  if (block.kind === 'heading') return block.words.toLocaleUpperCase();
  if (block.kind === 'text') return block.words;
  if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n');
  const rows = block.rows.map((row) => {
    if (row.kind === 'cells') return row.cells.map(({ words }) => words).join(' · ');
    return row.kind === 'line' ? `--- ${row.words} ---` : `(${row.words})`;
  });
  return [block.columns.map(({ head }) => head).join(' · '), ...rows].join('\n');
}
