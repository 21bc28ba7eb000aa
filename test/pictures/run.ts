// `npm run pictures`: draws the icons and the banner of the Marketplace, and takes the pictures of README and guide from the workbench as it
// starts for a new user, in each language.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { menu } from '../../src/text/menu';
import { LANGUAGES, type Language } from '../../src/text/locales';
import { launchOptions } from '../e2e/setup/chromium';

/** What the Marketplace asks for. */
const ICONS = [32, 48, 96, 128];
const BANNER = { width: 220, height: 140 };
const SCREEN = { width: 1280, height: 800 };

const GRAPHICS = 'publishing/graphics';
const PICTURES = 'docs/pictures';

async function draw(browser: Browser, name: string, size: typeof BANNER, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: size });
  const svg = readFileSync(join(GRAPHICS, `${name}.svg`), 'utf8');
  await page.setContent(
    `<body style="margin:0">${svg.replace('<svg ', '<svg style="display:block;width:100vw;height:100vh" ')}</body>`,
  );
  await page.screenshot({ path: join(GRAPHICS, file), omitBackground: true });
  await page.close();
}

/** `npm start` on workbooks of its own. */
async function startWorkbench(workbooks: string): Promise<{ server: ChildProcess; address: string }> {
  const server = spawn(process.execPath, ['build.mjs', 'run', 'workbench/serve.ts'], {
    env: { ...process.env, WORKBOOKS: workbooks, TODAY: '2026-06-01' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    server.on('exit', () => reject(new Error('The workbench did not start.')));
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      const [found] = /http:\/\/[^\s,]+/.exec(text) ?? [];
      if (found) resolve(found);
    });
  });
  return { server, address };
}

/** Opens a panel from the menu, and waits until nothing in it loads. */
async function openPanel(page: Page, language: Language, item: keyof (typeof menu)['en']['items']): Promise<void> {
  const { addOn, items } = menu[language];
  await page.getByRole('menuitem', { name: addOn, exact: true }).click();
  await page.getByRole('menuitem', { name: items[item], exact: true }).click();
  await page.frameLocator('.sidebar iframe').getByRole('heading', { name: items[item] }).waitFor({ timeout: 120_000 });
  await quiet(page);
}

async function quiet(page: Page): Promise<void> {
  await page.waitForTimeout(500);
  await page.frameLocator('.sidebar iframe').locator('.spinner').waitFor({ state: 'detached', timeout: 120_000 });
  await page.waitForTimeout(1500);
}

const sheetAt = (page: Page, place: number) =>
  page.locator('#grid footer [data-id], #grid footer .univer-slide-tab-item').nth(place);

async function takePictures(browser: Browser, language: Language): Promise<void> {
  const workbooks = mkdtempSync(join(tmpdir(), 'pictures-'));
  const { server, address } = await startWorkbench(workbooks);
  const context = await browser.newContext({ viewport: SCREEN, locale: language === 'fa' ? 'fa-IR' : 'en-GB' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    const take = async (name: string): Promise<void> => {
      // Away from everything that has a hint.
      await page.mouse.move(700, 4);
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(PICTURES, `${name}.${language}.png`) });
      console.log(`${name}.${language}.png`);
    };
    await page.goto(address);
    await page.waitForFunction('window.workbench');
    await quiet(page);
    await take('start');
    const sidebar = page.frameLocator('.sidebar iframe');
    await sheetAt(page, 1).click();
    await openPanel(page, language, 'rankAccounts');
    await sidebar.getByRole('tab').nth(1).click();
    await quiet(page);
    await take('ranking');
    await openPanel(page, language, 'reviewAccounts');
    await sidebar.getByRole('tab').nth(2).click();
    await quiet(page);
    await sheetAt(page, 0).click();
    await page.waitForTimeout(1500);
    await take('programme');
    // The plan of an account that has reviews, and so a picture of its trend.
    await sheetAt(page, 1).click();
    const account = sidebar.locator('.account-line:has(.trend-picture)').last();
    await account.locator('summary').click();
    await account.locator('.buttons button').nth(1).click();
    await sidebar.locator('.plan').waitFor();
    await quiet(page);
    await take('plan');
  } finally {
    await context.close();
    server.removeAllListeners('exit').kill();
    rmSync(workbooks, { recursive: true, force: true });
  }
}

const browser = await chromium.launch(launchOptions());
for (const size of ICONS) await draw(browser, 'icon', { width: size, height: size }, `icon-${size}.png`);
await draw(browser, 'banner', BANNER, 'banner.png');
const asked = process.argv.slice(2);
for (const language of LANGUAGES.filter((each) => asked.length === 0 || asked.includes(each)))
  await takePictures(browser, language);
await browser.close();
