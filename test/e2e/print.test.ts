// File ▸ Print: the content that the browser prints.
import { FRUIT, Workbench } from './setup/workbench';

jest.setTimeout(60_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open(FRUIT);
  await workbench.page.addInitScript(() => {
    window.print = () => Object.assign(window, { printed: true });
  });
  await workbench.goTo('');
});
afterAll(() => workbench.close());

/** The frame passed to the print dialog. */
async function printedFrame() {
  for (let tries = 0; tries < 100; tries++) {
    const frame = workbench.page.frame({ name: 'printed-sheet' });
    if (frame && (await frame.evaluate(() => 'printed' in window).catch(() => false))) return frame;
    await workbench.page.waitForTimeout(50);
  }
  throw new Error('Nothing was printed.');
}

test('prints the visible sheet', async () => {
  await workbench.tab('Fruit');
  await workbench.menu('File', 'Print');
  const frame = await printedFrame();
  expect(await frame.title()).toBe('Fruit sample - Fruit');
  const rows = await frame
    .locator('tr')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)));
  expect(rows.slice(0, 3).map((row) => row.slice(0, 5))).toEqual([
    ['Fruit', 'Weight', 'Ripe', 'Colour', 'Twice'],
    ['Apple', '3', '☑', 'red', '6'],
    ['سیب', '4', '☐', 'green', '8'],
  ]);
  expect(await frame.locator('thead tr').count()).toBe(1);
});

test('prints charts as pictures at their size and position', async () => {
  await workbench.menu('Extensions', 'Fruit', 'More', 'Draw a chart');
  await workbench.page.getByRole('img', { name: 'Weights' }).waitFor();
  await workbench.page.waitForTimeout(200);
  await workbench.menu('File', 'Print');
  const frame = await printedFrame();
  const picture = frame.getByRole('img', { name: 'Weights' });
  const { natural, ratio, cell } = await picture.evaluate((image: HTMLImageElement) => ({
    natural: image.naturalWidth,
    ratio: image.width / image.height,
    cell: image.closest('td')?.cellIndex,
  }));
  expect(natural).toBe(1200);
  expect(ratio).toBeCloseTo(400 / 240, 1);
  expect(cell).toBe(1);
  expect(workbench.errors).toEqual([]);
});

test('prints a sheet wider than the paper at the width of the paper', async () => {
  await workbench.type('N1', 'wide');
  await workbench.menu('File', 'Print');
  const frame = await printedFrame();
  const [table, paper] = await frame.evaluate(() => [
    document.querySelector('table')?.getBoundingClientRect().width,
    document.documentElement.getBoundingClientRect().width,
  ]);
  expect(Math.abs((table ?? 0) - (paper ?? 0))).toBeLessThan(2);
});
