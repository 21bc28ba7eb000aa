// Commands that Google stopped, each by name: what the next command finds. `npm run soak` stops all of them.
import { openWorkbook, type OpenedWorkbook } from '../setup/preparedWorkbook';
import { closeHost } from '../setup/openHost';
import { readTab } from '../setup/readTab';
import { titleOf } from '../setup/titleOf';
import { describeFault, prepare, tryStop, type Setting, type Stop } from './trials';
import { WORKBOOKS } from './workbooks';

const english = WORKBOOKS['english']!;
const rowsOf = (workbook: OpenedWorkbook, tab: string) => readTab(workbook, titleOf(workbook, tab)).rows;

/** Stops a command before each of these calls, and expects all or nothing each time. */
function stopBefore(isLooked: (name: string) => boolean, setting: Setting, isFound: (stop: Stop) => boolean = () => true): void {
  const prepared = prepare(setting, isLooked);
  if (!prepared) throw new Error('The command was refused');
  const looked = prepared.stops.filter(isFound);
  expect(looked.length).toBeGreaterThan(0);
  const faults = looked.flatMap((stop) => tryStop(prepared, stop) ?? []);
  expect(faults.map(describeFault)).toEqual([]);
}

/** Whether a record of the tab has an id and no name yet. */
function hasNamelessRow({ workbook }: Stop['saved'], title: string): boolean {
  const { cellData = {} } = Object.values(workbook.sheets).find((sheet) => sheet.name === title) ?? {};
  const records = Object.values(cellData as Record<string, Record<string, { v?: unknown } | null>>).slice(HEAD_ROWS);
  return records.some(({ 0: name, ...others }) => !name?.v && Object.values(others).some((cell) => cell?.v));
}
/** Keys and headers. */
const HEAD_ROWS = 2;

/** Whether Criteria has more columns than the bend leaves it. */
const isColumnInserted = ({ saved: { workbook } }: Stop): boolean =>
  Object.values(workbook.sheets).some(({ name, columnCount }) => name === 'Criteria' && Number(columnCount) > CRITERIA_COLUMNS);
const CRITERIA_COLUMNS = 27;

const isValues = (name: string): boolean => name.endsWith('.setValues');

describe('stopped by Google', () => {
  test.each([
    ['a rename goes through all tabs', { workbook: 'english', bends: ['a renamed account'], command: 'settings changed' }],
    ['a year moves once', { workbook: 'english', bends: [], command: 'a year moved' }],
    ['all candidates are not unticked', { workbook: 'english', bends: [], command: 'candidates chosen' }],
    ['a review has its action once', { workbook: 'english', bends: [], command: 'a review saved' }],
    ['a tier has its date, its author and its snapshot', { workbook: 'english', bends: [], command: 'tiers confirmed' }],
    ['a dashboard is not half new', { workbook: 'pages', bends: [], command: 'dashboard' }],
    ['a page is not half new', { workbook: 'pages', bends: [], command: 'a plan on a page' }],
  ])('%s', (_title, setting) => stopBefore(isValues, setting));

  test('a change of language is undone as long as History does not tell of it; an account typed into the matrix is taken in whole', () => {
    const setting: Setting = { workbook: 'english', bends: ['a name typed into the matrix'], command: 'language changed' };
    const isLate = (name: string): boolean => /\.(insertColumnsAfter|setConditionalFormatRules|flush)$/.test(name);
    stopBefore(
      (name) => isLate(name) || isValues(name),
      setting,
      ({ name, saved }) => isLate(name) || hasNamelessRow(saved, 'Accounts'),
    );
  });

  test('a set-up is finished by the next one, settings with language and year among it', () => {
    stopBefore((name) => name.endsWith('.insertSheet'), { workbook: 'blank', bends: [], command: 'set up' });
  });

  test('a column is inserted once, also beside blank columns', () => {
    const setting = { workbook: 'english', bends: ['a column deleted beside blank ones'], command: 'criteria fed' };
    stopBefore((name) => !/\.(get|is)\w+$/.test(name), setting, isColumnInserted);
  });

  test('a repair inserts a row once, and History names once what came back', () => {
    const bends = ['a key row deleted', 'a header row deleted', 'a formula deleted'];
    const isOfRepair = (name: string): boolean => /\.(insertRowBefore|hideRows|setFormulas)$/.test(name);
    stopBefore(isOfRepair, { workbook: 'fresh', bends, command: 'settings changed' });
  });

  test('scores of a column that was deleted come back with the column', () => {
    const workbook = english();
    const scores = rowsOf(workbook, 'matrix');
    workbook.user(
      (book, title) => {
        const sheet = book.getSheetByName(title)!;
        const keys = sheet.getRange('1:1').getValues()[0]!.map(String);
        sheet.deleteColumn(keys.findIndex((key) => key.startsWith('kam:matrix:criterion:')) + 1);
      },
      titleOf(workbook, 'matrix'),
    );
    const snapshot = workbook.host.save();
    const counted: string[] = [];
    const whole = openWorkbook({ snapshot: structuredClone(snapshot), beforeCall: (name) => counted.push(name) });
    whole.ask('setUpWorkbook', {});
    const stops = counted.flatMap((name, at) => (isValues(name) ? [at + 1] : []));
    closeHost(whole.engine);
    for (const stop of stops) {
      let count = 0;
      let isRunning = true;
      const stopped = openWorkbook({
        snapshot: structuredClone(snapshot),
        beforeCall: () => {
          if (isRunning && ++count >= stop) throw new Error('stopped');
        },
      });
      stopped.request('setUpWorkbook', {});
      isRunning = false;
      stopped.ask('setUpWorkbook', {});
      const key = (rows: typeof scores) =>
        rows.map((row) =>
          Object.entries(row)
            .filter(([each]) => each.startsWith('criterion:'))
            .map(([, value]) => value),
        );
      expect(key(rowsOf(stopped, 'matrix')).map((row) => [...row].sort())).toEqual(key(scores).map((row) => [...row].sort()));
      closeHost(stopped.engine);
    }
  });
});
