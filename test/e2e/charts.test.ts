// Charts that a script added to the grid of the workbench.
import { FRUIT, Workbench } from './setup/workbench';

jest.setTimeout(60_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open(FRUIT);
});
afterAll(() => workbench.close());

const chart = () => workbench.page.getByRole('img', { name: 'Weights' });

/** The position of the chart in the window, in pixels. */
async function place() {
  const box = await chart().boundingBox();
  if (!box) throw new Error('The chart is not shown.');
  return { x: Math.round(box.x), y: Math.round(box.y), width: Math.round(box.width), height: Math.round(box.height) };
}

/** The number of pixels of the chart in the colour of its columns. */
const colouredPixels = () =>
  chart()
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      let count = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 0) count++;
      return count;
    });

test('a chart is drawn at the position set by the script', async () => {
  const cell = await workbench.ask('middle', 'B5');
  await workbench.menu('Extensions', 'Fruit', 'More', 'Draw a chart');
  await chart().waitFor();
  const { x, y, width, height } = await place();
  expect([width, height]).toEqual([400, 240]);
  expect(Math.abs(x - (cell.x - 50 + 10))).toBeLessThan(1.5);
  expect(Math.abs(y - (cell.y - 10.5 + 5))).toBeLessThan(1.5);
  expect(await colouredPixels()).toBeGreaterThan(2000);
});

test('is redrawn when one of its cells changes', async () => {
  const before = await colouredPixels();
  await workbench.type('B3', '10');
  await workbench.page.waitForTimeout(200);
  expect(await colouredPixels()).toBeLessThan(before * 0.8);
});

test('scrolls with the sheet, below the frozen row', async () => {
  const before = await place();
  await workbench.ask('middle', 'B5');
  await workbench.hover('A2');
  await workbench.page.mouse.wheel(0, 90);
  await workbench.page.waitForTimeout(300);
  const after = await place();
  expect(after.y).toBeLessThan(before.y - 40);
  expect(after.x).toBe(before.x);
  const { y: firstRow } = await workbench.ask('middle', 'A1');
  const pane = await workbench.page.locator('.chart-pane').boundingBox();
  expect(pane?.y).toBeGreaterThan(firstRow);
  await workbench.page.mouse.wheel(0, -500);
});

test('a click on it selects the cell below, because it cannot be edited by hand', async () => {
  await workbench.page.waitForTimeout(300);
  await workbench.click('C8');
  expect(await workbench.ask('active')).toBe('C8');
});

test('is hidden on another sheet, and present again after reloading', async () => {
  await workbench.tab('Sheet1');
  await chart().waitFor({ state: 'detached' });
  await workbench.goTo('');
  await workbench.tab('Fruit');
  await chart().waitFor();
  expect(await colouredPixels()).toBeGreaterThan(1000);
  expect(workbench.errors).toEqual([]);
});
