// Node's environment of jest, with what all test files of a worker share: the host of the workbench and one browser. Otherwise each file
// loads and warms up Univer again, or starts a browser: seconds a file.
import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { compileFunction } from 'node:vm';
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

/**
 * Keeps the compiled code of modules: jest compiles its own and the product's anew for each file. All are functions of the same parameters.
 */
function keepCompiledCode(): void {
  const vm = load('node:vm') as { compileFunction: typeof compileFunction };
  const { compileFunction: compile } = vm;
  const codes = new Map<string, Buffer>();
  vm.compileFunction = (source, parameters, options) => {
    const cachedData = codes.get(source);
    const compiled = compile(source, parameters, { ...options, ...(cachedData ? { cachedData } : { produceCachedData: true }) });
    // A copy: Node's buffer is of the file's realm, and would keep all of it.
    if (compiled.cachedData) codes.set(source, Buffer.from(compiled.cachedData));
    return compiled;
  };
}

/** The asynchronous contexts that a file of tests uses, jest's own among them. */
const contexts = new Set<AsyncLocalStorage<unknown>>();

/** Node tells a context of each promise until it is disabled, which jest does not do: after a hundred files, each promise took a hundred calls. */
class NotedContext extends AsyncLocalStorage<unknown> {
  constructor() {
    super();
    contexts.add(this);
  }
}

keepCompiledCode();
Object.defineProperty(load('node:async_hooks'), 'AsyncLocalStorage', { value: NotedContext });

export default class HostEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const file = join(process.cwd(), 'node_modules', '.cache', 'host.cjs');
    Object.defineProperty(this.global, 'hostModules', { get: () => load(file) as unknown, configurable: true });
    this.global.openBrowser = openBrowser;
  }

  override async teardown(): Promise<void> {
    for (const context of contexts) context.disable();
    contexts.clear();
    await super.teardown();
  }
}
