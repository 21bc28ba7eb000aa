// The texts of slides in a real browser, with fonts that are wider than Arial: none is larger than its box.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type * as script from '../../sidebar/scripts/makeSlides';
import { composeSlides } from '../../sidebar/businessReview/slides/composeSlides';
import { CELL_MARGIN, LOOKS, type Look } from '../../sidebar/businessReview/slides/Slide';
import { anyReview, reviewIn } from '../setup/anyReview';
import { launchOptions } from './setup/chromium';

jest.setTimeout(120_000);

interface Measured {
  text: string;
  look: Look;
  width: number;
  height: number;
  rightToLeft: boolean;
}

/** Every text and every cell of the slides of 50 random plans. */
const measured: Measured[] = fc.sample(anyReview, { seed: 7, numRuns: 50 }).flatMap((review) =>
  composeSlides(review).flatMap(({ texts, tables }) => {
    const rightToLeft = review.language === 'fa';
    const cells = tables.flatMap(({ rows, widths }) =>
      rows.flatMap(({ cells: row, height, look }) =>
        row.map((text, at) => ({
          text,
          look,
          rightToLeft,
          height: height - 2 * CELL_MARGIN.top,
          width: (widths[at] ?? 0) - 2 * CELL_MARGIN.side,
        })),
      ),
    );
    return [...texts.map(({ text, look, width, height }) => ({ text, look, width, height, rightToLeft })), ...cells];
  }),
);

test('no text of the slides of 50 random plans is larger than its box', async () => {
  const browser = await openBrowser(launchOptions());
  const page = await (await browser.newContext()).newPage();
  await page.setContent(
    '<style>p { margin: 0; overflow-wrap: anywhere; font-family: "Open Sans", Vazirmatn, sans-serif }</style>',
  );
  const sizes = await page.evaluate(
    ([boxes, looks]) =>
      boxes.map(({ text, look, width, rightToLeft }) => {
        const box = document.createElement('p');
        const { size, line, bold } = looks[look];
        box.textContent = text;
        box.dir = rightToLeft ? 'rtl' : 'ltr';
        box.style.cssText = `width: ${width}pt; font-size: ${size}pt; line-height: ${line}pt; font-weight: ${bold ? 700 : 400}`;
        document.body.append(box);
        const [wide, high] = [box.scrollWidth * 0.75, box.offsetHeight * 0.75];
        box.remove();
        return { wide, high };
      }),
    [measured, LOOKS] as const,
  );
  await page.context().close();
  const tooLarge = measured.filter(({ width, height }, at) => {
    const { wide, high } = sizes[at] ?? { wide: 0, high: 0 };
    return wide > width + 1 || high > height + 1;
  });
  expect(measured.length).toBeGreaterThan(1000);
  expect(tooLarge).toEqual([]);
});

test.each(['en', 'fa'] as const)(
  'the built script in %s writes a presentation with charts that can be edited',
  async (language) => {
    const browser = await openBrowser(launchOptions());
    const page = await (await browser.newContext()).newPage();
    await page.addScriptTag({ content: readFileSync(join(process.cwd(), 'dist', `makeSlides.${language}.html`), 'utf8') });
    const { page: review, sections, next } = reviewIn(language);
    const file = await page.evaluate(
      async ([of, code]) => {
        const { makeSlides } = (globalThis as unknown as { keyAccountScript: typeof script }).keyAccountScript;
        const bytes = new Uint8Array(await (await makeSlides(of, code)).arrayBuffer());
        return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
      },
      [{ page: review, sections, next }, language] as const,
    );
    await page.context().close();
    const count = (pattern: RegExp): number => new Set(file.match(pattern)).size;
    expect(file).toMatch(/^PK/);
    expect(count(/ppt\/slides\/slide\d+\.xml/g)).toBe(composeSlides(reviewIn(language)).length);
    expect(count(/ppt\/charts\/chart\d+\.xml/g)).toBe(2);
    expect(count(/ppt\/embeddings\/\w+\.xlsx/g)).toBe(2);
  },
);
