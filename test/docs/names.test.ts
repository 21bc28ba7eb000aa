// What the documents for engineers name in code spans exists: files, folders, functions and settings.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const FOLDERS = [
  'src',
  'sidebar',
  'workbench',
  'build',
  'deploy',
  'bench',
  'calibrate',
  'mutate',
  'lint',
  'publishing',
  'test',
  'docs',
];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|mjs|json)$/.test(file) && !file.includes('node_modules'))
    .map((file) => join(root, folder, file)),
);
const words = new Set(
  [...files, join(root, 'build.mjs'), join(root, 'package.json')].flatMap(
    (file) => readFileSync(file, 'utf8').match(/\w+/g) ?? [],
  ),
);

/** Paths from the root. Those with `<name>`, `X` or `*` are patterns. */
const isPath = (span: string): boolean => new RegExp(`^(${FOLDERS.join('|')})/[\\w./-]*$`).test(span) && !/X/.test(span);
const isThere = (path: string): boolean => ['', '.ts', '.tsx', '.test.ts'].some((end) => existsSync(join(root, path + end)));
const isName = (span: string): boolean => /^[a-z]+[A-Z]\w*$/.test(span) && !span.endsWith('X');

test.each(['CONTRIBUTING.md', 'docs/architecture.md', 'docs/trust.md', 'docs/differences.md'])(
  'every path and every name in a code span of %s exists',
  (document) => {
    const spans = [...readFileSync(join(root, document), 'utf8').matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
    const paths = spans.filter((span) => isPath(span) && !isThere(span));
    const names = spans.filter((span) => isName(span) && !words.has(span));
    expect([...paths, ...names]).toEqual([]);
  },
);
