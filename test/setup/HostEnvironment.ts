// Node's environment of jest, with what all test files of a worker share: the host of the workbench and one browser. Otherwise each file
// loads and warms up Univer again, or starts a browser: seconds a file.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { TestEnvironment } from 'jest-environment-node';
import type { Browser, LaunchOptions } from 'playwright-core';
import type * as Playwright from 'playwright-core';
import type * as HostModules from './hostModules';

/** The require of Node, which keeps its modules when jest starts the next file. */
const load = createRequire(__filename);

declare global {
  /** The host in the worker's own realm, loaded on first use. */
  var hostModules: typeof HostModules;
  /** The worker's browser, started on first use, and again if it crashed. It ends with the worker. */
  var openBrowser: (options: LaunchOptions) => Promise<Browser>;
}

let browser: Browser | undefined;

async function openBrowser(options: LaunchOptions): Promise<Browser> {
  const { chromium } = load('playwright-core') as typeof Playwright;
  if (!browser?.isConnected()) browser = await chromium.launch(options);
  return browser;
}

export default class HostEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const file = join(process.cwd(), 'node_modules', '.cache', 'host.cjs');
    Object.defineProperty(this.global, 'hostModules', { get: () => load(file) as unknown, configurable: true });
    this.global.openBrowser = openBrowser;
  }
}
