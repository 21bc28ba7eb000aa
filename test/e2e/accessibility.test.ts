// Every panel and printed page in both languages, examined by axe and at twice the size. The pages are those of dist/, answered by the host
// without a workbench: one browser page for each language.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { PRINTED_PAGES, SIDEBAR_PANELS, type SidebarPanel } from '../../src/actions/panels/panels';
import { LANGUAGES, type Language } from '../../src/text/locales';
import type { OpenedWorkbook } from '../setup/preparedWorkbook';
import { programmeWorkbook } from '../setup/programmeWorkbook';
import { answeredPage, showPage } from './setup/answeredPage';
import { launchOptions } from './setup/chromium';

jest.setTimeout(120_000);

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const SIDEBAR = { width: 300, height: 800 };
const DIALOG = { width: 860, height: 800 };

const EXAMINE = `axe.run(document, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
  resultTypes: ['violations'],
})`;

interface Result {
  violations: { id: string; nodes: { html: string }[] }[];
}

/** The rules that are broken, each with the first element that breaks it. */
async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<Result>(EXAMINE);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

const FAILED = /could not be reached|دسترسی به فایل ممکن نشد/;

/** Shows a page of the add-on, and waits until it has its data. */
async function show(page: Page, html: string): Promise<void> {
  await showPage(page, html);
  await page.locator('main h1').waitFor();
  await settled(page);
  // A page that could not load its data would pass every rule.
  expect(await page.locator('main').innerText()).not.toMatch(FAILED);
  expect(await page.locator('main > *').count()).toBeGreaterThan(1);
  await page.evaluate(AXE);
}

/** Waits until no spinner is left: everything is loaded. */
const settled = async (page: Page): Promise<void> => {
  await page.waitForTimeout(30);
  await page.waitForFunction('document.querySelector(".spinner, [aria-busy=true]") === null');
};

/** Unfolds everything that is folded, but only the first two cards of a list. */
const UNFOLD = `for (const each of document.querySelectorAll('details'))
  each.open = [...each.parentElement.children].filter((other) => other.tagName === 'DETAILS').indexOf(each) < 2`;

/** Finds elements that are cut off at a side, except inside elements that scroll. */
const CLIPPED = `(() => {
  const scrolls = (element) => ['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX);
  const isKept = (element) => element !== null && element !== document.body && (scrolls(element) || isKept(element.parentElement));
  const clipped = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < -1 || right > innerWidth + 1) && !element.closest('svg, .hidden') && !isKept(element.parentElement);
  });
  return clipped.slice(0, 3).map((element) => 'does not fit at twice the size: ' + element.outerHTML.slice(0, 150));
})()`;

/** What breaks a rule of axe, and what does not fit when a person enlarges everything to twice its size. */
async function faultsOf(page: Page, size: typeof SIDEBAR): Promise<string[]> {
  await page.evaluate(UNFOLD);
  await settled(page);
  const broken = await violationsOf(page);
  await page.setViewportSize({ width: size.width / 2, height: size.height });
  const clipped = await page.evaluate<string[]>(CLIPPED);
  await page.setViewportSize(size);
  return [...broken, ...clipped];
}

/** The controls that the Tab key does not reach on its way around the page. */
async function unreachableIn(page: Page): Promise<string[]> {
  await page.evaluate(CONTROLS);
  do await page.keyboard.press('Tab');
  while (await page.evaluate<boolean>(REACH));
  return page.evaluate<string[]>(UNREACHED);
}

/** Of radio buttons, the Tab key reaches one; a control with tabindex -1 is reached by arrow keys. */
const CONTROLS = `window.controls = [...document.querySelectorAll('button, input, select, textarea, summary, [tabindex="0"]')].filter(
  (each) => each.checkVisibility() && !each.disabled && each.tabIndex >= 0 && each.type !== 'radio',
)`;
/** Whether the focus is on an element for the first time. */
const REACH = `(() => {
  const { activeElement: reached } = document;
  const isNew = reached !== document.body && !reached.isReached;
  reached.isReached = true;
  return isNew;
})()`;
const UNREACHED = `window.controls.filter((each) => each.isConnected && !each.isReached).map(({ outerHTML }) => 'no Tab key reaches ' + outerHTML)`;

describe.each(LANGUAGES)('in %s', (language: Language) => {
  let workbook: OpenedWorkbook;
  let page: Page;
  beforeEach(async () => {
    workbook = programmeWorkbook({ locale: language === 'fa' ? 'fa_IR' : 'en_GB' });
    const browser = await openBrowser(launchOptions());
    page = await answeredPage(await browser.newContext({ viewport: SIDEBAR, reducedMotion: 'reduce' }), workbook);
  });
  afterEach(() => page.context().close());

  test('no panel has a violation, all fit at twice the size, and the Tab key reaches everything', async () => {
    const faults: Record<string, string[]> = {};
    for (const panel of SIDEBAR_PANELS) {
      workbook.ask('openPanel', { panel });
      await show(page, workbook.screen.sidebars.at(-1)?.html ?? '');
      const found = await unreachableIn(page);
      found.push(...(await faultsOf(page, SIDEBAR)));
      for (const tab of await page.getByRole('tab', { selected: false }).all()) {
        await tab.click();
        await settled(page);
        found.push(...(await faultsOf(page, SIDEBAR)));
      }
      faults[panel] = [...new Set(found)];
    }
    expect(faults).toEqual(Object.fromEntries(SIDEBAR_PANELS.map((panel) => [panel, []])));
  });

  test('no form behind a click has a violation: new records, months, what is missing, questions before a removal', async () => {
    const faults: Record<string, string[]> = {};
    const open = async (panel: SidebarPanel): Promise<void> => {
      workbook.ask('openPanel', { panel });
      await show(page, workbook.screen.sidebars.at(-1)?.html ?? '');
    };
    const examine = async (form: string): Promise<void> => {
      await settled(page);
      faults[form] = await violationsOf(page);
    };
    await open('editPlan');
    const tabs = await page.getByRole('tab').count();
    for (let at = 0; at < tabs; at += 1) {
      await page.getByRole('tab').nth(at).click();
      await settled(page);
      // A record of each kind, from its name alone: most of what it needs is blank.
      const names = page.locator('.new-person input, .new-line input, .add-line input');
      const count = await names.count();
      for (let line = 0; line < count; line += 1) {
        await names.nth(line).fill(`New ${line}`);
        await names.nth(line).press('Enter');
      }
      await page
        .locator('.whitespace-grid .cell')
        .first()
        .click({ timeout: 500 })
        .catch(() => undefined);
      await page
        .locator('.share-team')
        .evaluateAll((all) => all.forEach((each) => each.previousElementSibling?.querySelector('button')?.click()));
      await page.evaluate(UNFOLD);
      await examine(`new records of tab ${at}`);
      const month = page.locator('.open-month').first();
      if ((await month.count()) === 0) continue;
      await month.click();
      await examine(`a month of tab ${at}`);
    }
    await page.locator('.save-bar .button.primary').click();
    await page.locator('.save-bar .fault').waitFor();
    await examine('what is missing before a save');

    await open('setUp');
    await page.locator('main section .button').last().click();
    await page.locator('.notice .buttons').waitFor();
    await examine('before the sample is removed');

    await open('chooseCriteria');
    await page.locator('.offer .button').click();
    await page.locator('.question .side').first().click();
    await page.locator('.degrees').waitFor();
    await examine('a comparison of two criteria');

    await open('chooseCriteria');
    await page.locator('main > .button').first().click();
    await page.evaluate(UNFOLD);
    await examine('a criterion of one’s own');
    expect(Object.keys(faults).length).toBeGreaterThan(10);
    expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((form) => [form, []])));
  });

  test('no printed page has a violation, all fit at twice the size, and Escape closes', async () => {
    await page.setViewportSize(DIALOG);
    const account = workbook.ask('loadAccounts', {}).accounts.at(0)?.id ?? '';
    const faults: Record<string, string[]> = {};
    for (const name of PRINTED_PAGES) {
      workbook.ask('openPage', { page: name, account });
      await show(page, workbook.screen.dialogs.at(-1)?.html ?? '');
      faults[name] = await faultsOf(page, DIALOG);
    }
    expect(faults).toEqual(Object.fromEntries(PRINTED_PAGES.map((name) => [name, []])));

    // The page is the last one.
    await page.keyboard.press('Escape');
    expect(await page.locator('body').count()).toBe(0);
  });
});
