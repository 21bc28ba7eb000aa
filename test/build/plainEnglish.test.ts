// The lint rule for plain English, as `npm test` runs it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');

const REPORTED = [
  '// The total stands in the last row.',
  '/** The owner is none of ours. */',
  '// Nobody reads this.',
  '// A blank is no zero.',
  '/** The fields as they shall be. */',
  '// Two lines are one text: it is laid\n// once.',
  "test('somebody changed the row', () => {});",
  "describe.each([1])('as told', () => {});",
  'const sayDay = 1;',
  'function layTab() {}',
];
const ACCEPTED = [
  '// The catalogue says `nobody` here, and "stands" there.',
  '// A standard understanding.',
  '/** `null` if there is none. */',
  '// There is no order, and it is no longer a draft. It is no larger than before.',
  "test('a row that changed is saved', () => {});",
  'words.nobodyReaches();',
  'const display = 1;',
];

let folder: string;
/** How many findings each script has, in one run over all of them. */
const found = new Map<string, number>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plain-english-'));
  const config = { jsPlugins: [join(root, 'lint', 'plainEnglish.mjs')], rules: { 'local/plain-english': 'error' } };
  writeFileSync(join(folder, 'oxlint.json'), JSON.stringify({ categories: { correctness: 'off' }, ...config }));
  const scripts = [...REPORTED, ...ACCEPTED];
  for (const [place, script] of scripts.entries()) writeFileSync(join(folder, `${place}.js`), script);
  const { stdout } = spawnSync(process.execPath, [oxlint, '-c', 'oxlint.json', '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] };
  for (const [place, script] of scripts.entries()) {
    const own = diagnostics.filter(({ filename, code }) => filename === `${place}.js` && code.startsWith('local('));
    found.set(script, own.length);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(REPORTED)('reports %j', (script) => {
  expect(found.get(script)).toBe(1);
});

test.each(ACCEPTED)('accepts %j', (script) => {
  expect(found.get(script)).toBe(0);
});
