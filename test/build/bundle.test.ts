// dist/Code.js as Google Sheets reads it: names and formula help are read without running it.
import { parse, type FunctionDeclaration, type Program } from 'acorn';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { menu } from '../../src/text/en/menu';

const root = join(__dirname, '..', '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

/** Custom functions: a file of src/formulas/ that src/main.ts does not name fails here. */
const FORMULAS = readdirSync(join(root, 'src', 'formulas'))
  .filter((file) => file.startsWith('KAM_'))
  .map((file) => file.replace('.ts', ''));
const formulaTests = readdirSync(join(root, 'test', 'formulas'))
  .map((file) => read(`test/formulas/${file}`))
  .join();
/** Every name that Google Sheets calls. The menu calls its items by name, so a missing name is a dead item. */
const INTENDED = ['onInstall', 'onOpen', 'onEdit', 'request', ...Object.keys(menu.items), ...FORMULAS];

const code = read('dist/Code.js');
const parsed = (): Program => parse(code, { ecmaVersion: 2020, sourceType: 'script' });
const declarations = (): FunctionDeclaration[] =>
  parsed().body.filter((node): node is FunctionDeclaration => node.type === 'FunctionDeclaration');
const namesOf = ({ params }: FunctionDeclaration) => params.map((node) => (node.type === 'Identifier' ? node.name : node.type));

/** An empty global object: no console, no Node, no Google. */
const bare = (): Record<string, unknown> => createContext(Object.create(null) as Record<string, unknown>);

test('is an ECMAScript 2020 script, the newest version that Apps Script reads', () => {
  expect(() => parsed()).not.toThrow();
});

test('has the intended top-level functions and no others', () => {
  const names = declarations().map(({ id }) => id.name);
  expect([...names].sort()).toEqual([...INTENDED].sort());
  expect([...read('src/main.ts').matchAll(/^global\.(\w+) =/gm)].map(([, name]) => name).sort()).toEqual(names.sort());
});

test('loads in an empty environment, so it uses no service before a function is called', () => {
  const context = bare();
  expect(() => void runInContext(code, context)).not.toThrow();
  expect(Object.keys(context).sort()).toEqual([...INTENDED].sort());
});

test('loading replaces each stub with the real function', () => {
  const context = bare();
  runInContext(code, context);
  for (const declaration of declarations()) {
    const loaded = String(context[declaration.id.name]);
    expect(loaded).not.toBe(code.slice(declaration.start, declaration.end));
  }
});

describe.each(FORMULAS)('%s', (name) => {
  const stub = declarations().find(({ id }) => id.name === name);
  const before = code.slice(0, stub?.start);
  const doc = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n$/.exec(before)?.[0] ?? '';

  test('is called by a test in test/formulas', () => {
    expect(formulaTests).toContain(`${name}(`);
  });

  test('has its formula help directly above it', () => {
    expect(doc).toMatch(/^\/\*\*\n \* \S/);
    expect(doc).toContain('\n * @customfunction\n');
    expect(doc).not.toContain('@preserve');
    expect(doc).not.toContain('@example');
  });

  test('has the parameters in its formula help, in the same order', () => {
    const documented = [...doc.matchAll(/@param (?:\{[^}]*\} )?\[?(\w+)/g)].map(([, parameter]) => parameter);
    expect(documented.length).toBeGreaterThan(0);
    expect(namesOf(stub!)).toEqual(documented);
  });

  test('describes each parameter, and marks the ones in brackets as optional', () => {
    for (const [, bracket, text] of doc.matchAll(/@param (?:\{[^}]*\} )?(\[?)\w+\]? ?(.*)/g)) {
      expect(text).toMatch(/^\S.{5,}/);
      expect(/\boptional\b/i.test(text!)).toBe(bracket === '[');
    }
  });
});

test('is at most 324 KiB with all functions, plans and reviews, because Apps Script reads all of it before each call', () => {
  expect(statSync(join(root, 'dist/Code.js')).size).toBeLessThanOrEqual(324 * 1024);
});

test('has no line of more than 500 characters, so the line of an error is useful', () => {
  const bundle = code.slice(code.lastIndexOf('\n */\n'));
  expect(bundle.split('\n').filter((line) => line.length > 500)).toEqual([]);
});

describe('an error from Google', () => {
  const trace = (text: string) =>
    spawnSync(process.execPath, ['build.mjs', 'trace', text], { cwd: root, encoding: 'utf8' }).stdout.trimEnd();
  const placesIn = (text: string) =>
    [...text.matchAll(/(src\/[^\s:]+):(\d+):\d+/g)].map(([, file, line]) => `${file} ${sourceLine(file!, Number(line))}`);
  const sourceLine = (file: string, line: number) => read(file).split('\n')[line - 1]?.trim();

  test('is traced to the places in the source', () => {
    const context = bare();
    runInContext(code, context, { filename: 'Code' });
    let stack = '';
    try {
      (context['KAM_TIER'] as (...words: unknown[]) => unknown)([[7], [8]], 1, '', '', '', '', [['one label']]);
    } catch (error) {
      stack = (error as Error).stack!;
    }
    expect(stack).toMatch(/\bCode:\d+:\d+/);
    expect(placesIn(trace(stack)).slice(0, 2)).toEqual([
      'src/formulas/KAM_TIER.ts throw new Error(',
      'src/formulas/KAM_TIER.ts const words = wordsOf(labels);',
    ]);
  });

  test('lists every candidate on a line if it has no column', () => {
    const before = code.slice(0, code.indexOf('KAM_TIER: the labels cover'));
    const line = before.split('\n').length;
    const message = `KAM_TIER: the labels cover 1 cells. (line ${line}, file "Code")`;
    expect(trace(message)).toMatch(/line \d+ \[.*src\/formulas\/KAM_TIER\.ts:\d+(-\d+)?.*\], file "Code"/);
  });

  test('leaves other text unchanged', () => {
    expect(trace('at request (Code:1:1)\nat other (Library:12:3)')).toBe('at request (Code:1:1)\nat other (Library:12:3)');
  });
});

test('`node build.mjs sizes` names what each source takes of Code.js, the largest first', () => {
  const { stdout } = spawnSync(process.execPath, ['build.mjs', 'sizes'], { cwd: root, encoding: 'utf8' });
  const parts = stdout
    .trim()
    .split('\n')
    .map((line) => [line.slice(line.indexOf(' ') + 1), parseInt(line, 10)] as const);
  const bytes = parts.map(([, each]) => each);
  expect(bytes).toEqual([...bytes].sort((a, b) => b - a));
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBe(statSync(join(root, 'dist/Code.js')).size);
  for (const name of FORMULAS) expect(new Map(parts).get(`src/formulas/${name}.ts`)).toBeGreaterThan(0);
});

test('the manifest is copied unchanged', () => {
  expect(read('dist/appsscript.json')).toBe(read('appsscript.json'));
});
