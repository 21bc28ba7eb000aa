// What the Marketplace asks for is complete, within its limits, and true.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { menu } from '../../src/text/menu';
import { LANGUAGES } from '../../src/text/locales';

const root = join(__dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The parts of a listing, by their heading. */
const listing = (language: string): Record<string, string> =>
  Object.fromEntries(
    read(`publishing/listing.${language}.md`)
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]),
  );

/** Width and height, which a PNG has in its first bytes. */
function sizeOf(path: string): string {
  const bytes = readFileSync(join(root, path));
  return `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
}

describe.each(LANGUAGES)('the listing in %s', (language) => {
  test('has the name of the menu and every text within its limit', () => {
    const texts = listing(language);
    expect(Object.keys(texts)).toEqual([
      ...['Application name', 'Short description', 'Detailed description', 'Category', 'Pricing', 'Post-install tip'],
    ]);
    expect(texts['Application name']).toBe(menu[language].addOn);
    const limits = { 'Application name': 50, 'Short description': 200, 'Detailed description': 16_000 };
    for (const [part, most] of Object.entries(limits)) {
      expect(texts[part]?.length).toBeGreaterThan(5);
      expect(texts[part]?.length).toBeLessThanOrEqual(most);
    }
    expect(texts['Application name']).not.toMatch(/google|sheets|گوگل/i);
    expect(texts['Post-install tip']).toContain(menu[language].items.setUp);
  });

  test('has screenshots of the size asked for', () => {
    const pictures = readdirSync(join(root, 'docs/pictures')).filter((name) => name.endsWith(`.${language}.png`));
    expect(pictures).toEqual(['plan', 'programme', 'ranking', 'start'].map((name) => `${name}.${language}.png`));
    for (const name of pictures) expect([name, sizeOf(`docs/pictures/${name}`)]).toEqual([name, '1280×800']);
  });
});

test.each(['privacy', 'terms', 'support'])('the page %s says as much in each language, and leads to the other', (page) => {
  const [english, persian] = [read(`publishing/${page}.md`), read(`publishing/${page}.fa.md`)];
  const points = (text: string) => text.match(/^- /gm)?.length ?? 0;
  expect(points(persian)).toBe(points(english));
  expect(english).toContain(`](${page}.fa.md)`);
  expect(persian).toContain(`](${page}.md)`);
});

test('icons and banner have the sizes asked for', () => {
  for (const size of [32, 48, 96, 128]) expect(sizeOf(`publishing/graphics/icon-${size}.png`)).toBe(`${size}×${size}`);
  expect(sizeOf('publishing/graphics/banner.png')).toBe('220×140');
});

test('a reason is given for each scope of the manifest, and for no other', () => {
  const { oauthScopes } = JSON.parse(read('appsscript.json')) as { oauthScopes: string[] };
  const explained = [...read('publishing/README.md').matchAll(/`(https:\/\/www\.googleapis\.com\/auth\/[^`]+)` \| \S/g)].map(
    ([, scope]) => scope,
  );
  expect(explained).toEqual(oauthScopes);
});
