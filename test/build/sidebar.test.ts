// The add-on's pages as HtmlService serves them: one file a page and language, with no other file beside.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importRoles } from '../../src/text/importRoles';
import { importHeaders } from '../../src/text/importHeaders';

const root = join(__dirname, '..', '..');
const read = (name: string, language: string) => readFileSync(join(root, 'dist', `${name}.${language}.html`), 'utf8');
const pages = readdirSync(join(root, 'sidebar', 'pages')).map((file) => file.replace('.ts', ''));
const LARGEST = 300 * 1024;

/** Headers of files are recognised in both languages, whatever language the user's is. */
const recognized = new Set<string>([...Object.values(importHeaders).flat(), ...Object.values(importRoles).flat()]);

/** Every text of a catalogue that is longer than a name. */
const phrases = (catalogue: unknown): string[] => {
  if (typeof catalogue !== 'string') return Object.values(catalogue ?? {}).flatMap(phrases);
  return catalogue.split(' ').length > 2 && !recognized.has(catalogue) ? [catalogue] : [];
};

const cataloguesOf = (language: string): unknown[] => {
  const folder = join(root, 'src', 'text', language);
  return readdirSync(folder).map((file) => jest.requireActual<object>(join(folder, file)));
};
const english = new Set(phrases(cataloguesOf('en')));
const persian = new Set(phrases(cataloguesOf('fa')));
/** Patterns for figures may be the same in both. */
const catalogues = {
  en: [...english].filter((phrase) => !persian.has(phrase)),
  fa: [...persian].filter((phrase) => !english.has(phrase)),
};
const said = (page: string, texts: string[]) => texts.filter((text) => page.includes(JSON.stringify(text).slice(1, -1)));

describe.each(pages.flatMap((name) => ['en', 'fa'].map((language) => [name, language])))(
  'the page %j in %j',
  (name, language) => {
    const page = read(name, language);

    test('takes at most 300 KiB', () => {
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(LARGEST);
    });

    test('has no template literal, in which HtmlService would take text for comments', () => {
      expect(page.match(/`/g)).toBeNull();
    });

    test('has no scriptlet, which HtmlService would run, and no opened comment', () => {
      expect(page.match(/<\?/g)).toBeNull();
      expect(page.match(/<!--/g)).toBeNull();
    });

    test('has its scripts and styles inside', () => {
      expect(page.match(/<script>/g)).toHaveLength(1);
      expect(page.match(/<\/script>/g)).toHaveLength(1);
      expect(page.match(/<script[^>]* src|<link[^>]* href|@import|\/\*(CSS|JS)\*\//g)).toBeNull();
    });

    test('begins with the styles that all panels build upon', () => {
      expect(page).toMatch(/<style>\s*:root\s*\{--text:/);
    });

    test('says its language and direction', () => {
      expect(page.match(/<html.*?>/)?.[0]).toBe(`<html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}">`);
    });
  },
);

const directions = [
  ['en', 'fa'],
  ['fa', 'en'],
] as const;
test.each(pages.flatMap((name) => directions.map((pair) => [name, ...pair] as const)))(
  'the page %j in %j has its own phrases and none of %j',
  (name, language, other) => {
    const page = read(name, language);
    expect(said(page, catalogues[language]).length).toBeGreaterThan(20);
    expect(said(page, catalogues[other])).toEqual([]);
  },
);
