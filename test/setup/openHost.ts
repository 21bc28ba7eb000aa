// Opens a workbook on the host in Node for a test, and disposes it after the test.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../workbench/engine/Engine';
import type { Host } from '../../workbench/host/createHost';
import type { HostOptions } from '../../workbench/host/HostOptions';
import type { SavedWorkbook } from '../../workbench/host/SavedWorkbook';
import type { Answer, MenuShown, PageShown, Question, Screen } from '../../workbench/host/Screen';

const root = join(__dirname, '..', '..');
const dist = join(root, 'dist');

/** Everything that the script shows the user, in order; `answers` are the user's answers to alerts (the first button when they run out). */
export interface RecordedScreen extends Screen {
  readonly menus: MenuShown[];
  readonly sidebars: PageShown[];
  readonly dialogs: PageShown[];
  readonly alerts: Question[];
  readonly toasts: { readonly message: string; readonly title: string }[];
  readonly lines: string[];
  readonly answers: Answer[];
}

export interface OpenHostOptions extends Partial<
  Omit<HostOptions, 'outline' | 'engine' | 'realm' | 'screen' | 'locale' | 'saved'>
> {
  readonly locale?: string;
  /** A workbook saved with host.save(). */
  readonly snapshot?: SavedWorkbook;
}

export interface OpenedHost {
  readonly host: Host;
  readonly engine: Engine;
  readonly screen: RecordedScreen;
  /** The cells of a range in A1 notation with the sheet's name, as a script reads them. */
  values: (sheetName: string, range?: string) => unknown[][];
}

const opened = new Set<Engine>();
afterEach(() => {
  for (const engine of [...opened]) closeHost(engine);
});

/** For a test that opens more workbooks than memory holds at once; the others are closed after the test. */
export function closeHost(engine: Engine): void {
  if (opened.delete(engine)) engine.dispose();
}

/** For a workbook that the tests of a file share: it stays open after a test, until its engine is disposed of in `afterAll`. */
export function keepHost(engine: Engine): void {
  opened.delete(engine);
}

function recordedScreen(): RecordedScreen {
  const screen: RecordedScreen = {
    menus: [],
    sidebars: [],
    dialogs: [],
    alerts: [],
    toasts: [],
    lines: [],
    answers: [],
    menuChanged: (menu) => void screen.menus.push(menu),
    showSidebar: (page) => void screen.sidebars.push(page),
    showDialog: (page) => void screen.dialogs.push(page),
    alert(question) {
      screen.alerts.push(question);
      return screen.answers.shift() ?? (question.buttons.startsWith('YES') ? 'YES' : 'OK');
    },
    toast: (message, title) => void screen.toasts.push({ message, title }),
    log: (_level, text) => void screen.lines.push(text),
  };
  return screen;
}

/** The add-on's pages by name, read once a file of tests. */
let pages: Record<string, string> | undefined;
function builtFiles(): Record<string, string> {
  if (pages) return pages;
  const names = existsSync(dist) ? readdirSync(dist).filter((name) => name.endsWith('.html')) : [];
  return (pages = Object.fromEntries(names.map((name) => [name.replace(/\.html$/, ''), readFileSync(join(dist, name), 'utf8')])));
}

/** A new or stored workbook with the built add-on (or other code); by default user and spreadsheet are in UTC. */
export function openHost(options: OpenHostOptions = {}): OpenedHost {
  const { snapshot, locale = 'en', ...rest } = options;
  const { bootEngine, createHost, nodeRealm, readScript } = hostModules;
  const code = options.code ?? readFileSync(join(dist, 'Code.js'), 'utf8');
  const engine = bootEngine(snapshot?.workbook);
  opened.add(engine);
  const screen = recordedScreen();
  const host = createHost({
    code,
    outline: readScript(code),
    files: builtFiles(),
    manifest: JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8')) as HostOptions['manifest'],
    ...rest,
    engine,
    screen,
    locale,
    realm: nodeRealm,
    ...(snapshot ? { saved: snapshot } : {}),
  });
  return { host, engine, screen, values: (sheetName, range) => host.values(sheetName, range) };
}
