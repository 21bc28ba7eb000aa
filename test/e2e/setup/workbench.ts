// A workbench for a test: a server on a free port with its own workbooks, a browser page, and helpers to operate the page.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import type { WorkbenchForTests } from '../../../workbench/page/forTests';
import type { AddOnSettings } from '../../../workbench/server/AddOn';
import type { Role } from '../../../workbench/server/Conditions';
import { startServer, type RunningServer } from '../../../workbench/server/startServer';
import { AddOnUser } from './AddOnUser';
import { launchOptions } from './chromium';

export interface WorkbenchOptions {
  /** The folder of the built add-on; by default the project's own. */
  addOn?: string;
  settings: AddOnSettings;
  /** The current day, yyyy-mm-dd, for all programs; by default the real one. */
  today?: string | undefined;
  /** False forbids the add-on to share. */
  mayShare?: boolean;
  /** Whom the add-on runs for; the owner by default. */
  role?: Role;
  /** Fills the first workbook in the page, like a real first start. Otherwise it reuses the workbook filled by an earlier test file. */
  isFirstStart?: boolean;
  /** Opens a new workbook, in which nothing is set up. */
  isNew?: boolean;
}

/** The project's own add-on, as `npm start` runs it for the first time. */
export const FIRST_START = {
  settings: (JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as { workbench: Required<AddOnSettings> })
    .workbench,
  isFirstStart: true,
} satisfies WorkbenchOptions;

/** The same with the sample accounts alone: no tier is decided, and nothing is planned. */
export const KEY_ACCOUNT = {
  settings: {
    ...FIRST_START.settings,
    firstRun: {
      ...FIRST_START.settings.firstRun,
      calls: FIRST_START.settings.firstRun.calls.filter(([, action]) => action === 'setUpWorkbook' || action === 'loadSample'),
    },
  },
} satisfies WorkbenchOptions;

/** The same in a new workbook. */
export const NEW_WORKBOOK = { settings: FIRST_START.settings, isNew: true } satisfies WorkbenchOptions;

/** A minimal add-on for tests. */
export const FRUIT = {
  addOn: join(__dirname, 'addOn'),
  settings: { addOn: 'Fruit', firstRun: { workbook: 'Fruit sample', calls: [['layFruitTable']] } },
  isFirstStart: true,
} satisfies WorkbenchOptions;

type Answers = { [Name in keyof WorkbenchForTests]: Awaited<ReturnType<WorkbenchForTests[Name]>> };

const root = process.cwd();
const cache = join(root, 'node_modules', '.cache');

/** The active sheet and cell after a first start, which no workbook stores. */
interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** Stored beside the workbooks; no workbook's name begins with a dot. */
const PLACE = '.place.json';

/** The folder for workbooks of a first start; dates in them depend on the day. */
function filledFolder({ settings, today = new Date().toDateString() }: WorkbenchOptions): string {
  const key = createHash('sha1').update(JSON.stringify([settings, today]));
  return join(cache, 'workbooks', `first-start.${key.digest('hex')}`);
}

/** Saves a copy of a folder atomically: another test file can save the same one at the same time. */
function keep(folder: string, place: string): void {
  const copy = `${place}.${process.pid}`;
  cpSync(folder, copy, { recursive: true });
  if (existsSync(place)) rmSync(copy, { recursive: true });
  else renameSync(copy, place);
}

/** The part of google.script.run that a request needs. */
interface Runner {
  withSuccessHandler(receive: (answer: unknown) => void): Runner;
  withFailureHandler(receive: (error: unknown) => void): Runner;
  request(action: string, payload: unknown): void;
}

export class Workbench extends AddOnUser {
  private constructor(
    page: Page,
    private readonly context: BrowserContext,
    private server: RunningServer,
    private options: WorkbenchOptions,
    readonly workbooks: string,
  ) {
    super(page);
  }

  /** Starts everything and waits until the workbook is loaded. Close it in `afterAll`. */
  static async open(options: WorkbenchOptions): Promise<Workbench> {
    await Workbench.fillByOwner(options);
    const workbooks = mkdtempSync(join(tmpdir(), 'workbooks-'));
    const filled = options.isFirstStart || options.isNew ? undefined : filledFolder(options);
    const isFilled = filled !== undefined && existsSync(filled);
    if (isFilled) cpSync(filled, workbooks, { recursive: true });
    const server = await Workbench.serve(options, workbooks);
    const browser = await openBrowser(launchOptions());
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'en-US',
      timezoneId: 'Europe/Berlin', // so that the tests do not depend on where they run
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const workbench = new Workbench(await context.newPage(), context, server, options, workbooks);
    await workbench.goTo(options.isNew ? '?new' : '');
    if (isFilled) await workbench.goToPlace(JSON.parse(readFileSync(join(workbooks, PLACE), 'utf8')) as Place);
    else if (filled !== undefined) {
      await workbench.saved();
      writeFileSync(join(workbooks, PLACE), JSON.stringify(await workbench.place()));
      keep(workbooks, filled);
    }
    return workbench;
  }

  /** Someone with another role cannot fill a workbook: the owner does it before. */
  private static async fillByOwner({ role = 'owner', ...options }: WorkbenchOptions): Promise<void> {
    if (role === 'owner' || options.isFirstStart || options.isNew || existsSync(filledFolder(options))) return;
    const owner = await Workbench.open(options);
    await owner.close();
  }

  private static serve({ addOn, ...options }: WorkbenchOptions, workbooks: string): Promise<RunningServer> {
    const page = join(cache, 'workbench');
    return startServer({ root, page, addOn: addOn ?? join(root, 'dist'), ...options, workbooks, port: 0 });
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.server.close();
    rmSync(this.workbooks, { recursive: true, force: true });
  }

  private async place(): Promise<Place> {
    return { sheet: await this.ask('shownSheet'), cell: await this.ask('active') };
  }

  private async goToPlace({ sheet, cell }: Place): Promise<void> {
    await this.tab(sheet);
    await this.click(cell);
  }

  get address(): string {
    return this.server.address;
  }

  /** `query` such as `?new` or `?workbook=NAME`; '' is the last saved workbook. */
  async goTo(query: string): Promise<void> {
    // The page asks before closing with unsaved changes.
    if (await this.page.evaluate(() => 'workbench' in window)) await this.saved();
    await this.page.goto(this.server.address + query);
    await this.ready();
  }

  async ready(): Promise<void> {
    // A first start writes plans, reviews and a dashboard before.
    await this.page.waitForFunction(() => 'workbench' in window, undefined, { timeout: 100_000 });
  }

  /** Restarts the server on the same workbooks with the given changes to its options, and opens the page. */
  async restart(changed: Partial<WorkbenchOptions> = {}): Promise<void> {
    await this.saved();
    await this.server.close();
    this.options = { ...this.options, ...changed };
    this.server = await Workbench.serve(this.options, this.workbooks);
    await this.goTo('');
  }

  /** Calls `window.workbench` in the page. */
  async ask<Name extends keyof WorkbenchForTests>(
    name: Name,
    ...values: Parameters<WorkbenchForTests[Name]>
  ): Promise<Answers[Name]> {
    const answer = await this.page.evaluate(
      ([asked, given]) => {
        const { workbench } = window as unknown as { workbench: Record<string, (...all: unknown[]) => unknown> };
        return workbench[asked]?.(...given);
      },
      [name as string, values as unknown[]] as const,
    );
    return answer as Answers[Name];
  }

  async request(action: string, payload: unknown): Promise<unknown> {
    const answer = (await this.send(action, payload)) as { pending?: true };
    return answer.pending ? this.send('absorbEdits', { action, payload }) : answer;
  }

  private async send(action: string, payload: unknown): Promise<unknown> {
    const element = await this.page.locator('.sidebar iframe').elementHandle();
    const frame = await element?.contentFrame();
    return frame?.evaluate(
      ([name, given]) =>
        new Promise((resolve, reject) => {
          const { run } = (window as unknown as { google: { script: { run: Runner } } }).google.script;
          run.withSuccessHandler(resolve).withFailureHandler(reject).request(name, given);
        }),
      [action, payload] as const,
    );
  }

  async dialogContent(): Promise<string> {
    const element = await this.page.locator('.add-on-dialog iframe').elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('There is no dialog.');
    return frame.content();
  }

  async closeDialog(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Close' }).click();
  }

  shown(cell: string): Promise<string> {
    return this.ask('shown', cell);
  }

  /** Waits until everything is saved. */
  async saved(): Promise<void> {
    await this.page.waitForTimeout(100);
    await this.page.waitForFunction(() => (window as unknown as { workbench: WorkbenchForTests }).workbench.isSaved());
  }

  async click(cell: string, options: Parameters<Page['mouse']['click']>[2] = {}): Promise<void> {
    const { x, y } = await this.ask('middle', cell);
    await this.page.mouse.click(x, y, options);
  }

  async doubleClick(cell: string): Promise<void> {
    const { x, y } = await this.ask('middle', cell);
    await this.page.mouse.dblclick(x, y);
  }

  async hover(cell: string): Promise<void> {
    const { x, y } = await this.ask('middle', cell);
    await this.page.mouse.move(x, y, { steps: 4 });
  }

  async type(cell: string, text: string): Promise<void> {
    await this.click(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async menu(...captions: string[]): Promise<void> {
    for (const caption of captions) await this.page.getByRole('menuitem', { name: caption, exact: true }).click();
  }

  async tab(name: string): Promise<void> {
    const bar = this.page.locator('#grid footer');
    await bar
      .getByText(name, { exact: true })
      .click()
      .catch(async () => {
        throw new Error(
          `${name} is not in the bar: ${await bar.innerText()}. The sheets: ${(await this.ask('sheets')).join(', ')}`,
        );
      });
    await this.page.waitForFunction(
      (wanted) => (window as unknown as { workbench: WorkbenchForTests }).workbench.shownSheet() === wanted,
      name,
    );
  }

  get sidebar(): FrameLocator {
    return this.page.frameLocator('.sidebar iframe');
  }

  get dialogPage(): FrameLocator {
    return this.page.frameLocator('.add-on-dialog iframe');
  }

  /** A dialog of the workbench itself, or the one around the add-on's page. */
  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** The visible toasts. */
  get toasts(): Locator {
    return this.page.locator('.toast');
  }

  /** The text in the status bar about the last command, once requested. */
  get statusLine(): Locator {
    return this.page.locator('.status-line');
  }
}
