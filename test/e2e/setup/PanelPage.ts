// The add-on's panels in a browser without a workbench around them, for tests that need no grid. The host in Node answers them: this takes
// half the time of the same test in the workbench.
import type { Page } from 'playwright-core';
import { clockOn } from '../../../workbench/page/clockOn';
import { keepHost, type OpenHostOptions } from '../../setup/openHost';
import type { OpenedWorkbook, openWorkbook } from '../../setup/preparedWorkbook';
import { AddOnUser } from './AddOnUser';
import { answeredPage, showPage } from './answeredPage';
import { launchOptions } from './chromium';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface PanelOptions extends Omit<OpenHostOptions, 'now'> {
  /** Opens the workbook: `sampleWorkbook` or another one of test/setup. */
  readonly workbook: typeof openWorkbook;
  /** The current day, yyyy-mm-dd, of the page and the script. */
  readonly today?: string;
  /** Runs in the browser: what becomes of a page's HTML on its way there. */
  readonly rewrite?: (html: string) => string;
}

interface Clock {
  now: () => number;
}

export class PanelPage extends AddOnUser {
  private constructor(
    page: Page,
    readonly dialogPage: Page,
    readonly workbook: OpenedWorkbook,
    private readonly clock: Clock,
    private shownSheet: string,
    private readonly rewrite: PanelOptions['rewrite'],
  ) {
    super(page);
  }

  /** Close it in `afterAll`. */
  static async open({ workbook, today = '2026-06-01', rewrite, ...options }: PanelOptions): Promise<PanelPage> {
    const clock: Clock = { now: clockOn(today, 'UTC') };
    const opened = workbook({ now: () => clock.now(), ...options });
    keepHost(opened.engine);
    opened.host.open();
    const browser = await openBrowser(launchOptions());
    const context = await browser.newContext({
      viewport: { width: 300, height: 800 },
      locale: 'en-US',
      timezoneId: 'UTC',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const firstSheet = opened.user((book) => book.getSheets()[0]?.getName() ?? '');
    const openPage = () => answeredPage(context, opened, () => panel.showNewPages());
    const panel = new PanelPage(await openPage(), await openPage(), opened, clock, firstSheet, rewrite);
    await panel.setToday(today);
    return panel;
  }

  async close(): Promise<void> {
    await this.page.context().close();
    this.workbook.engine.dispose();
  }

  /** Continues on another day, yyyy-mm-dd; a page that is open keeps its figures. */
  async setToday(today: string): Promise<void> {
    this.clock.now = clockOn(today, 'UTC');
    await this.page.context().clock.setSystemTime(this.clock.now());
  }

  get sidebar(): Page {
    return this.page;
  }

  /** Runs an item of the add-on's menu, and shows the page that it opens. */
  async menu(_addOn: string, caption: string): Promise<void> {
    const { host, screen } = this.workbook;
    const item = screen.menus.flatMap(({ items }) => items).find((each) => each.kind === 'item' && each.caption === caption);
    if (item?.kind !== 'item') throw new Error(`The menu has no item ${caption}.`);
    host.run(item.functionName);
    await this.showNewPages();
  }

  /** Shows the pages that the script opened last, if they are not shown yet. */
  private async showNewPages(): Promise<void> {
    const { sidebars, dialogs } = this.workbook.screen;
    const [sidebar, dialog] = [sidebars, dialogs].map((pages) => pages.splice(0).at(-1)?.html);
    if (sidebar !== undefined) await this.show(this.page, sidebar);
    if (dialog !== undefined) await this.show(this.dialogPage, dialog);
  }

  private async show(page: Page, html: string): Promise<void> {
    await showPage(page, this.rewrite ? await page.evaluate(this.rewrite, html) : html);
  }

  dialogContent(): Promise<string> {
    return this.dialogPage.content();
  }

  async closeDialog(): Promise<void> {
    await this.dialogPage.goto('about:blank');
  }

  tab(name: string): Promise<void> {
    this.shownSheet = name;
    return Promise.resolve();
  }

  shown(cell: string): Promise<string> {
    return Promise.resolve(this.workbook.user(READ, this.shownSheet, cell));
  }

  type(cell: string, text: string): Promise<void> {
    this.workbook.user(TYPE, this.shownSheet, cell, text);
    this.workbook.host.edited(`'${this.shownSheet}'!${cell}`);
    return Promise.resolve();
  }

  /** The active cell, such as `Actions!D4`. */
  activeCell(): string {
    return this.workbook.user((book) => `${book.getActiveSheet().getName()}!${book.getActiveRange()?.getA1Notation() ?? ''}`);
  }

  request(action: string, payload: unknown): Promise<unknown> {
    const answer = this.workbook.request(action as 'loadPlan', payload as never);
    return this.showNewPages().then(() => answer);
  }
}

const READ = (book: Spreadsheet, sheet: string, cell: string): string =>
  book.getSheetByName(sheet)?.getRange(cell).getDisplayValue() ?? '';

const TYPE = (book: Spreadsheet, sheet: string, cell: string, text: string): void =>
  void book.getSheetByName(sheet)?.getRange(cell).activate().setValue(text);
