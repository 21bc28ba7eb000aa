// The sidebar's pages as HtmlService serves them: one file a language, with no other file beside.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sidebar } from '../../src/text/en/sidebar';
import { workbook } from '../../src/text/en/workbook';

const read = (language: string) => readFileSync(join(__dirname, '..', '..', 'dist', `sidebar.${language}.html`), 'utf8');

/** Words in Arabic letters; digits and marks, which number fields read in any language, are none. */
const PERSIAN_WORD = /(?:(?=\p{Letter})\p{Script=Arabic}){2,}/gu;

/** Every text of a catalogue that is a sentence or a phrase. */
const phrases = (catalogue: unknown): string[] =>
  typeof catalogue === 'string'
    ? catalogue.split(' ').length > 2
      ? [catalogue]
      : []
    : Object.values(catalogue ?? {}).flatMap(phrases);

describe.each(['en', 'fa'])('the page in %j', (language) => {
  const page = read(language);

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

  test('says its language and direction', () => {
    expect(page.match(/<html.*?>/)?.[0]).toBe(`<html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}">`);
  });
});

test('the English page has no Persian word but the name of that language', () => {
  expect([...new Set(read('en').match(PERSIAN_WORD))]).toEqual(['فارسی']);
});

test('the Persian page has no English phrase of the catalogues', () => {
  const page = read('fa');
  const all = phrases({ sidebar, workbook });
  expect(all.length).toBeGreaterThan(50);
  expect(all.filter((phrase) => page.includes(JSON.stringify(phrase).slice(1, -1)))).toEqual([]);
  expect(page.match(PERSIAN_WORD)!.length).toBeGreaterThan(500);
});
