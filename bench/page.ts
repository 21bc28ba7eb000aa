// docs/benchmarks.md, which keeps the sections that were not measured this time.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Section } from './Section';

const FILE = 'docs/benchmarks.md';
const HEAD = `# Benchmarks

\`npm run bench\` writes this page and refuses figures beyond its bounds. The figures are of one machine with two cores, shared with other work, on Node; only
ratios and counts carry over to another one.
`;

/** Writes a section over the one of the same title, or at the end. Returns it as Markdown. */
export function writeSection(section: Section): string {
  const text = markdownOf(section);
  const sections = new Map(sectionsOf(existsSync(FILE) ? readFileSync(FILE, 'utf8') : ''));
  sections.set(section.title, text);
  writeFileSync(FILE, [HEAD, ...sections.values()].join('\n'));
  return text;
}

const sectionsOf = (page: string): [title: string, text: string][] =>
  page
    .split(/^(?=## )/m)
    .filter((part) => part.startsWith('## '))
    .map((part) => [part.slice(3, part.indexOf('\n')), `${part.trimEnd()}\n`]);

function markdownOf({ title, text, header, rows }: Section): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = header.map((_, at) => (at === 0 ? '---' : '---:'));
  return [`## ${title}`, '', text, '', ...[header, rule, ...rows].map(line), ''].join('\n');
}
