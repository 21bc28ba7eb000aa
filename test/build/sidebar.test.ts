// The pages of the add-on as HtmlService serves them: one self-contained file per page and language.
import { parse, tokTypes, type Token } from 'acorn';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { importRoles } from '../../src/text/importRoles';
import { importHeaders } from '../../src/text/importHeaders';
import { importStages } from '../../src/text/importStages';
import { importStates } from '../../src/text/importStates';
import { importStatuses } from '../../src/text/importStatuses';
import { importTableWords } from '../../src/text/importTableWords';
import { importActivityKinds } from '../../src/text/importActivityKinds';
import { LANGUAGES } from '../../src/text/locales';
import { SCRIPTS } from '../../src/actions/panels/scripts';

const root = join(__dirname, '..', '..');
const read = (name: string, language: string) => readFileSync(join(root, 'dist', `${name}.${language}.html`), 'utf8');
const pages = readdirSync(join(root, 'sidebar', 'pages')).map((file) => file.replace('.ts', ''));
const LARGEST = 300 * 1024;

/** File headers are recognized in both languages, whatever the user's language is. */
const recognized = new Set<string>(
  [
    importHeaders,
    importRoles,
    importStages,
    importActivityKinds,
    ...Object.values(importStates),
    ...Object.values(importStatuses),
    importTableWords,
  ]
    .flatMap((words) => Object.values<unknown>({ ...words }).flat())
    .filter((word) => typeof word === 'string'),
);

/** Every text of a catalogue that is longer than a name. */
const phrases = (catalogue: unknown): string[] => {
  if (typeof catalogue !== 'string') return Object.values(catalogue ?? {}).flatMap(phrases);
  return catalogue.split(' ').length > 2 && !recognized.has(catalogue) ? [catalogue] : [];
};

const cataloguesOf = (language: string): unknown[] => {
  const folder = join(root, 'src', 'text', language);
  // The records of how languages write numbers and days are small, and every page has all of them.
  const files = readdirSync(folder).filter((file) => file !== 'locale.ts');
  return files.map((file) => jest.requireActual<object>(join(folder, file)));
};
const english = new Set(phrases(cataloguesOf('en')));
const persian = new Set(phrases(cataloguesOf('fa')));
/** Patterns for numbers can be the same in both. */
const catalogues = {
  en: [...english].filter((phrase) => !persian.has(phrase)),
  fa: [...persian].filter((phrase) => !english.has(phrase)),
};
const textsIn = (page: string, texts: string[]) => texts.filter((text) => page.includes(JSON.stringify(text).slice(1, -1)));

/** A comment stripper that knows quotes, but not regular expressions. */
function withoutComments(text: string): string {
  const part = /"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'|`(?:[^`\\]|\\[^])*`|\/\/.*|\/\*[^]*?\*\/|[^]/g;
  return (text.match(part) ?? []).filter((each) => !/^\/[/*]/.test(each)).join('');
}

function tokensOf(script: string): Token[] {
  const tokens: Token[] = [];
  parse(script, { ecmaVersion: 'latest', onToken: tokens });
  return tokens;
}

describe.each(pages.flatMap((name) => ['en', 'fa'].map((language) => [name, language])))(
  'the page %j in %j',
  (name, language) => {
    const page = read(name, language);

    test('takes at most 300 KiB', () => {
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(LARGEST);
    });

    test('has no template literal, because HtmlService would mistake text in it for comments', () => {
      expect(page.match(/`/g)).toBeNull();
    });

    test('has nothing in a string or a regular expression that looks like a comment or a quote', () => {
      const script = /<script>([^]*)<\/script>/.exec(page)![1]!;
      const textOf = ({ start, end }: Token) => script.slice(start, end);
      const tokens = tokensOf(script);
      const strings = tokens.filter(({ type }) => type === tokTypes.string).map(textOf);
      const patterns = tokens.filter(({ type }) => type === tokTypes.regexp).map(textOf);
      expect(strings.length).toBeGreaterThan(100);
      expect(patterns.length).toBeGreaterThan(5);
      expect(strings.filter((text) => /\/[/*]|\*\//.test(text))).toEqual([]);
      expect(patterns.filter((text) => /['"`]|\//.test(text.slice(1, text.lastIndexOf('/'))))).toEqual([]);
    });

    test('looks the same to a comment stripper, whether it knows quotes or not', () => {
      expect(page.replace(/\/\*[^]*?\*\/|\/\/.*/g, '') === page).toBe(true);
      expect(withoutComments(page) === page).toBe(true);
    });

    test('has no line of more than 500 characters', () => {
      expect(page.split('\n').filter((line) => line.length > 500)).toEqual([]);
    });

    test('has no scriptlet, which HtmlService would run, and no unclosed comment', () => {
      expect(page.match(/<\?/g)).toBeNull();
      expect(page.match(/<!--/g)).toBeNull();
    });

    test('has its scripts and styles inside', () => {
      expect(page.match(/<script>/g)).toHaveLength(1);
      expect(page.match(/<\/script>/g)).toHaveLength(1);
      expect(page.match(/<script[^>]* src|<link[^>]* href|@import|\/\*(CSS|JS)\*\//g)).toBeNull();
    });

    test('starts with the base styles of all panels', () => {
      expect(page).toMatch(/<style>\s*:root\s*\{--text:/);
    });

    test('declares its language and direction', () => {
      expect(page.match(/<html.*?>/)?.[0]).toBe(`<html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}">`);
    });
  },
);

const directions = [
  ['en', 'fa'],
  ['fa', 'en'],
] as const;
test.each(pages.flatMap((name) => directions.map((pair) => [name, ...pair] as const)))(
  'the page %j in %j has texts in its own language and none in %j',
  (name, language, other) => {
    const page = read(name, language);
    expect(textsIn(page, catalogues[language]).length).toBeGreaterThan(10);
    expect(textsIn(page, catalogues[other])).toEqual([]);
  },
);

const data = readdirSync(join(root, 'dist')).filter((name) => /^(words|sample)\b.*\.html$/.test(name));

test('the data files are the texts of each language and the sample', () => {
  expect(data.sort()).toEqual(['sample.html', ...LANGUAGES.map((language) => `words.${language}.html`).sort()]);
});

test.each(data)('%s is data in short lines, without text that looks like a comment or a tag', (name) => {
  const text = readFileSync(join(root, 'dist', name), 'utf8');
  expect(Object.keys(JSON.parse(text) as object).length).toBeGreaterThan(1);
  expect(text).not.toMatch(/\/[/*]|</);
  expect(text.split('\n').filter((line) => line.length > 500)).toEqual([]);
});

const scripts = readdirSync(join(root, 'sidebar', 'scripts')).map((file) => file.replace('.ts', ''));

test('every script that a page loads on request can be asked for', () => {
  expect(scripts).toEqual([...SCRIPTS]);
});

test.each(scripts.flatMap((name) => LANGUAGES.map((language) => [name, language] as const)))(
  'the script %s in %s is plain, runs by itself and begins with the notices of its packages',
  (name, language) => {
    const text = readFileSync(join(root, 'dist', `${name}.${language}.html`), 'utf8');
    // The slides need a library; a page asks for it when the user asks for slides.
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(name === 'makeSlides' ? 450 * 1024 : LARGEST);
    const notice = /^\/\*[^]*This Source Code Form is subject to the terms of the Mozilla Public/;
    expect(notice.test(text)).toBe(name === 'readEntries');
    expect(text).not.toMatch(/`|<\/script/);
    expect(text.split('\n').filter((line) => line.length > 500)).toEqual([]);
    const exported = runInThisContext(`${text}\nkeyAccountScript`) as Record<string, unknown>;
    expect(typeof exported[name]).toBe('function');
  },
);
