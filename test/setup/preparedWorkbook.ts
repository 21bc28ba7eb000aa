// Workbooks for the tests of the add-on: prepared once a file, and opened afresh from the snapshot in each test.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actions, Answer } from './addOn';
import type { SavedWorkbook } from '../../workbench/host/SavedWorkbook';
import { openHost, type OpenedHost, type OpenHostOptions } from './openHost';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Name = keyof Actions;

export interface OpenedWorkbook extends OpenedHost {
  /** A request of the sidebar, as it comes back through the door. */
  request<N extends Name>(action: N, payload: Actions[N]['payload']): Answer<Actions[N]['value']>;
  /** The same, for requests that must succeed: their value. */
  ask<N extends Name>(action: N, payload: Actions[N]['payload']): Actions[N]['value'];
  /**
   * Does what a user would do by hand (no trigger fires: `host.edited` is for that). The function runs in the script's realm: it sees
   * nothing but SpreadsheetApp and the plain data it is given.
   */
  user<Data extends unknown[], Value>(act: (book: Spreadsheet, ...data: Data) => Value, ...data: Data): Value;
}

const BY_HAND = `function actByHand(source, data) {
  return (0, eval)('(' + source + ')').apply(null, [SpreadsheetApp.getActiveSpreadsheet()].concat(data));
}`;

let code = '';
const built = (): string => (code ||= `${readFileSync(join(__dirname, '..', '..', 'dist', 'Code.js'), 'utf8')}\n${BY_HAND}`);

/** The built add-on on a new workbook, or on a stored one. */
export function openWorkbook(options: OpenHostOptions = {}): OpenedWorkbook {
  const opened = openHost({ code: built(), ...options });
  const { host } = opened;
  const request: OpenedWorkbook['request'] = (action, payload) => host.call('request', action, payload) as never;
  const user: OpenedWorkbook['user'] = (act, ...data) => host.run('actByHand', [act.toString(), data]) as never;
  return {
    ...opened,
    request,
    ask(action, payload) {
      const answer = request(action, payload);
      if (!answer.ok) throw new Error([action, JSON.stringify(answer.problems), ...opened.screen.lines].join('\n'));
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

/** Prepares a workbook when it is first asked for; every call then opens it afresh, with options of its own. */
export function preparedWorkbook(
  prepare: (workbook: OpenedWorkbook) => void,
  options: OpenHostOptions = {},
): (changed?: OpenHostOptions) => OpenedWorkbook {
  let snapshot: SavedWorkbook | undefined;
  return (changed = {}) => {
    if (!snapshot) {
      const workbook = openWorkbook(options);
      prepare(workbook);
      snapshot = workbook.host.save();
    }
    return openWorkbook({ ...options, ...changed, snapshot: structuredClone(snapshot) });
  };
}

/** A workbook just set up, without accounts. */
export const setUpWorkbook = preparedWorkbook(({ ask }) => void ask('setUpWorkbook', {}));

/** A workbook with the sample accounts. */
export const sampleWorkbook = preparedWorkbook(({ ask }) => void ask('loadSample', {}));
