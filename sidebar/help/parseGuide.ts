// Reads the part of Markdown in which the guides in docs/ are written.

/** A run of text inside a line. A link leads to a full address or to a chapter of its name; on Google there is no folder beside the page. */
export type Span = { kind: 'text' | 'strong' | 'code'; words: string } | { kind: 'link'; words: string; to: string };

export type GuideBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; words: string }
  | { kind: 'text'; spans: Span[] }
  | { kind: 'list'; isOrdered: boolean; items: Span[][] }
  /** `rows` without the head; cells by column. */
  | { kind: 'table'; head: Span[][]; rows: Span[][][] }
  | { kind: 'code'; words: string };

/** Blocks are separated by blank lines. A line that continues an item is indented. Pictures are files beside the guide, so they are left out. */
export const parseGuide = (markdown: string): GuideBlock[] =>
  markdown
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '' && !part.startsWith('!['))
    .map(parseBlock);

function parseBlock(part: string): GuideBlock {
  const lines = part.split('\n').filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  const heading = /^(#{1,3}) (.+)$/.exec(first);
  if (heading) return { kind: 'heading', level: (heading[1] ?? '').length as 1 | 2 | 3, words: heading[2] ?? '' };
  if (first.startsWith('```')) return { kind: 'code', words: lines.slice(1, -1).join('\n') };
  if (first.startsWith('|')) {
    const [head = [], , ...rows] = lines.map(cellsOf);
    return { kind: 'table', head, rows };
  }
  const marker = /^(-|\d+\.) /.exec(first);
  if (marker) return { kind: 'list', isOrdered: marker[1] !== '-', items: itemsOf(lines).map(parseSpans) };
  return { kind: 'text', spans: parseSpans(lines.map((line) => line.trim()).join(' ')) };
}

const cellsOf = (line: string): Span[][] =>
  line
    .replace(/^\||\|\s*$/g, '')
    .split('|')
    .map((cell) => parseSpans(cell.trim()));

function itemsOf(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    const item = /^(?:-|\d+\.) (.*)$/.exec(line);
    if (item) items.push(item[1] ?? '');
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return items;
}

const SPAN = /\*\*(.+?)\*\*|`([^`]+)`|\[([^\]]+)\]\(([^)]+)\)/g;

export function parseSpans(line: string): Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const found of line.matchAll(SPAN)) {
    const [whole, strong, code, link, to] = found;
    if (found.index > end) spans.push({ kind: 'text', words: line.slice(end, found.index) });
    end = found.index + whole.length;
    if (strong !== undefined) spans.push({ kind: 'strong', words: strong });
    else if (code !== undefined) spans.push({ kind: 'code', words: code });
    else spans.push({ kind: 'link', words: link ?? '', to: to ?? '' });
  }
  if (end < line.length) spans.push({ kind: 'text', words: line.slice(end) });
  return spans;
}
