import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGuide, parseSpans } from '../../../sidebar/help/parseGuide';
import { menu as english } from '../../../src/text/en/menu';
import { menu as persian } from '../../../src/text/fa/menu';

const docs = join(__dirname, '..', '..', '..', 'docs');
const read = (name: string) => readFileSync(join(docs, name), 'utf8');
const guides = { en: read('guide.md'), fa: read('guide.fa.md') };

test('headings, text, lists, tables and code become blocks', () => {
  const blocks = parseGuide(
    '## One\n\nTwo\nlines.\n\n1. first\n   goes on\n2. second\n\n| a | b |\n| --- | --- |\n| c | d |\n\n```sh\nnpm start\n```\n',
  );
  expect(blocks).toEqual([
    { kind: 'heading', level: 2, words: 'One' },
    { kind: 'text', spans: [{ kind: 'text', words: 'Two lines.' }] },
    {
      kind: 'list',
      isOrdered: true,
      items: [[{ kind: 'text', words: 'first goes on' }], [{ kind: 'text', words: 'second' }]],
    },
    {
      kind: 'table',
      head: [[{ kind: 'text', words: 'a' }], [{ kind: 'text', words: 'b' }]],
      rows: [[[{ kind: 'text', words: 'c' }], [{ kind: 'text', words: 'd' }]]],
    },
    { kind: 'code', words: 'npm start' },
  ]);
});

test('bold words, code and links become spans', () => {
  expect(parseSpans('Press **Save**, type `=A1`, read [this](https://x.org).')).toEqual([
    { kind: 'text', words: 'Press ' },
    { kind: 'strong', words: 'Save' },
    { kind: 'text', words: ', type ' },
    { kind: 'code', words: '=A1' },
    { kind: 'text', words: ', read ' },
    { kind: 'link', words: 'this', to: 'https://x.org' },
    { kind: 'text', words: '.' },
  ]);
});

test('both guides have the same chapters, lists and tables in the same order', () => {
  const shape = (guide: string) => parseGuide(guide).map((block) => (block.kind === 'heading' ? `h${block.level}` : block.kind));
  expect(shape(guides.fa)).toEqual(shape(guides.en));
});

test('no mark of Markdown is left in the text that a reader sees', () => {
  for (const guide of Object.values(guides)) expect(JSON.stringify(parseGuide(guide))).not.toMatch(/\*\*|\]\(|"#/);
});

test('every item of the menu is named in the guide of its language', () => {
  for (const [guide, { items }] of [[guides.en, english] as const, [guides.fa, persian] as const])
    expect(Object.values(items).filter((item) => !guide.includes(item))).toEqual([]);
});
