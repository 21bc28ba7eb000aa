// The sidebar's pages as HtmlService serves them: one file a language, with no other file beside.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (language: string) => readFileSync(join(__dirname, '..', '..', 'dist', `sidebar.${language}.html`), 'utf8');

/** A language's own name may stand on the other's page, for choosing it. */
const OWN_NAMES = /فارسی|English/g;

describe.each(['en', 'fa'])('the page in %j', (language) => {
  const page = read(language);

  test('has no template literal, in which HtmlService would take text for comments', () => {
    expect(page).not.toContain('`');
  });

  test('has no scriptlet, which HtmlService would run, and no opened comment', () => {
    expect(page).not.toContain('<?');
    expect(page.match(/<!--/g)).toBeNull();
  });

  test('has its scripts and styles inside', () => {
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    expect(page).not.toMatch(/<script[^>]* src|<link[^>]* href|@import/);
    expect(page).not.toMatch(/\/\*(CSS|JS)\*\//);
  });

  test('says its language and direction', () => {
    expect(page).toContain(`<html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}">`);
  });
});

test('the English page has no Persian letter but in the name of the language', () => {
  expect(read('en').replace(OWN_NAMES, '')).not.toMatch(/[\u0600-\u06ff]{2}/);
});

test('the Persian page has Persian words', () => {
  expect(
    read('fa')
      .replace(OWN_NAMES, '')
      .match(/[\u0600-\u06ff]{2,}/g)?.length,
  ).toBeGreaterThan(50);
});
