import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGuide, parseSpans } from '../../../sidebar/help/parseGuide';
import { menu as english } from '../../../src/text/en/menu';
import { menu as persian } from '../../../src/text/fa/menu';

const docs = join(__dirname, '..', '..', '..', 'docs');
const read = (name: string) => readFileSync(join(docs, name), 'utf8');
const guides = { en: read('guide.md'), fa: read('guide.fa.md') };

test('pictures are left out', () => {
  expect(parseGuide('One.\n\n![A picture](pictures/start.en.png)\n\nTwo.')).toEqual(parseGuide('One.\n\nTwo.'));
});

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

/** Bold words that are not labels: they stress what key account management is, or belong to the menus of Google Sheets. */
const NO_LABELS = {
  en: ['A clear choice.', 'A plan for each.', 'A rhythm.', 'Extensions'],
  fa: ['مدیریت حساب کلیدی', 'انتخاب روشن.', 'برنامه برای هرکدام.', 'نظم.', 'افزونه‌ها'],
};

test.each(['en', 'fa'] as const)('every label in the guide is one of the add-on, in %s', (language) => {
  const folder = join(docs, '..', 'src', 'text', language);
  const catalogue = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('');
  const labels = [...guides[language].matchAll(/\*\*(.+?)\*\*/gs)].flatMap(([, label = '']) =>
    label.replace(/\s+/g, ' ').split(/ [▸◂] /),
  );
  expect(labels.length).toBeGreaterThan(50);
  expect(labels.filter((label) => !catalogue.includes(label) && !NO_LABELS[language].includes(label))).toEqual([]);
});

test('every function in the guide exists', () => {
  const functions = readdirSync(join(docs, '..', 'src', 'formulas')).map((file) => file.replace('.ts', ''));
  for (const guide of Object.values(guides))
    expect([...guide.matchAll(/KAM_[A-Z_]*[A-Z]/g)].map(([name]) => name).filter((name) => !functions.includes(name))).toEqual(
      [],
    );
});
