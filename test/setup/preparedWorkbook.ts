// Workbooks for the tests of the add-on: prepared once per test run, and opened from the snapshot in each test.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actions } from '../../src/actions/actions';
import type { Answer } from '../../src/actions/Answer';
import type { SavedWorkbook } from '../../workbench/host/SavedWorkbook';
import { openHost, type OpenedHost, type OpenHostOptions } from './openHost';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Name = keyof Actions;

export interface OpenedWorkbook extends OpenedHost {
  /** A request of the sidebar, which asks to absorb edits by hand first if required. */
  readonly request: <N extends Name>(action: N, payload: Actions[N]['payload']) => Answer<Actions[N]['value']>;
  /** The value of a request that must succeed. */
  readonly ask: <N extends Name>(action: N, payload: Actions[N]['payload']) => Actions[N]['value'];
  /**
   * Acts on the workbook like a user (no trigger fires: use `host.edited` for that). The function runs in the script's realm: it sees
   * only Apps Script and the plain data passed to it.
   */
  readonly user: <Data extends unknown[], Value>(act: (book: Spreadsheet, ...data: Data) => Value, ...data: Data) => Value;
}

const root = join(__dirname, '..', '..');
const cache = join(root, 'node_modules', '.cache', 'workbooks');

/** A function of the script that `user` calls. */
export const BY_HAND = `function actByHand(source, data) {
  return (0, eval)('(' + source + ')').apply(null, [SpreadsheetApp.getActiveSpreadsheet()].concat(data));
}`;

let code = '';
const built = (): string => (code ||= `${readFileSync(join(root, 'dist', 'Code.js'), 'utf8')}\n${BY_HAND}`);

/** The current day of the tests by default: the last full year is 2025, and 1404 in Persian workbooks. */
const now = () => Date.UTC(2026, 5, 1);

/** The built add-on on a new workbook, or on a stored one. */
export function openWorkbook(options: OpenHostOptions = {}): OpenedWorkbook {
  const known = options.slowFunctions || options.code !== undefined ? {} : { knownResults: hostModules.knownResults };
  const opened = openHost({ code: built(), now, ...known, ...options });
  const { host, screen } = opened;
  const send = (action: string, payload: object) => host.call('request', action, payload) as Answer<unknown>;
  const request: OpenedWorkbook['request'] = (action, payload) => {
    const answer = send(action, payload);
    return (answer.ok || !answer.pending ? answer : send('absorbEdits', { action, payload })) as never;
  };
  const user: OpenedWorkbook['user'] = (act, ...data) => host.run('actByHand', [act.toString(), data]) as never;
  return {
    ...opened,
    request,
    ask(action, payload) {
      const answer = request(action, payload);
      if (!answer.ok) throw new Error([action, JSON.stringify(answer.problems), ...screen.lines].join('\n'));
      return answer.value;
    },
    user,
    values: (sheetName, range) => user(READ, sheetName, range ?? ''),
  };
}

const READ = (book: Spreadsheet, sheetName: string, range: string): unknown[][] => {
  const sheet = book.getSheetByName(sheetName);
  if (!sheet) throw new Error(`There is no tab ${sheetName}`);
  return (range === '' ? sheet.getDataRange() : sheet.getRange(range)).getValues();
};

/**
 * A workbook that is prepared on first use; every call opens a fresh one, with its own options. The prepared one is stored for the
 * other files of the run, under its name and its sources.
 */
export function preparedWorkbook(
  name: string,
  prepare: (workbook: OpenedWorkbook) => void,
  options: OpenHostOptions = {},
): (changed?: OpenHostOptions) => OpenedWorkbook {
  let stored = '';
  return (changed = {}) => {
    stored ||= storedOrPrepared(name, [built(), prepare.toString(), JSON.stringify(options)], () => {
      const workbook = openWorkbook(options);
      prepare(workbook);
      return workbook.host.save();
    });
    return openWorkbook({ ...options, ...changed, snapshot: JSON.parse(stored) as SavedWorkbook });
  };
}

function storedOrPrepared(name: string, sources: string[], make: () => SavedWorkbook): string {
  const file = join(cache, `${name}.${createHash('sha1').update(sources.join('\n')).digest('hex')}.json`);
  mkdirSync(cache, { recursive: true });
  waitForMaker(file);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  try {
    const text = JSON.stringify(make());
    // Written atomically: other files of the run look for it at the same time.
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
    return text;
  } finally {
    rmSync(`${file}.making`, { recursive: true, force: true });
  }
}

/** Waits while another worker makes the file; returns when it is there, or when this worker is to make it. */
function waitForMaker(file: string): void {
  const deadline = Date.now() + 30_000; // a worker that was stopped leaves its mark behind
  while (!existsSync(file) && Date.now() < deadline) {
    try {
      return void mkdirSync(`${file}.making`);
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}

/** A new workbook without blank rows, because formulas over a thousand rows add a second to every test. */
export const emptyWorkbook = preparedWorkbook('empty', (workbook) => {
  workbook.ask('setUpWorkbook', {});
  deleteBlankRows(workbook);
});

/** The same with the sample accounts. */
export const sampleWorkbook = preparedWorkbook('sample', withSample);

/** The same for a Persian user. */
export const persianWorkbook = preparedWorkbook('persian', withSample, { locale: 'fa' });

function withSample(workbook: OpenedWorkbook): void {
  workbook.ask('setUpWorkbook', {});
  deleteBlankRows(workbook);
  workbook.ask('loadSample', {});
}

function deleteBlankRows({ user }: OpenedWorkbook): void {
  user((book) => book.getSheets().forEach((sheet) => sheet.deleteRows(41, sheet.getMaxRows() - 40)));
}
