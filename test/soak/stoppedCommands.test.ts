// Commands that Google stopped, each by name: what the next command finds. `npm run soak` stops all of them.
import { openWorkbook, type OpenedWorkbook } from '../setup/preparedWorkbook';
import { closeHost } from '../setup/openHost';
import { readTab } from '../setup/readTab';
import { TITLE_OF } from '../setup/planWorkbook';
import { describeFault, prepare, tryStop, type Setting, type Stop } from './trials';
import { WORKBOOKS } from './workbooks';

const english = WORKBOOKS['english']!;
const titleOf = (workbook: OpenedWorkbook, tab: string): string => workbook.user(TITLE_OF, tab);
const rowsOf = (workbook: OpenedWorkbook, tab: string) => readTab(workbook, titleOf(workbook, tab)).rows;

/** Stops a command wherever that makes a difference, and expects all or nothing each time. */
function stopEverywhere(setting: Setting, isLooked: (stop: Stop) => boolean = () => true): void {
  const prepared = prepare(setting);
  if (!prepared) throw new Error('The command was refused');
  const faults = prepared.stops.filter(isLooked).flatMap((stop) => tryStop(prepared, stop) ?? []);
  expect(faults.map(describeFault)).toEqual([]);
}

describe('stopped by Google', () => {
  test.each([
    ['a rename goes through all tabs', { workbook: 'english', bends: ['a renamed account'], command: 'settings changed' }],
    ['a year moves once', { workbook: 'english', bends: [], command: 'a year moved' }],
    ['all candidates are not unticked', { workbook: 'english', bends: [], command: 'candidates chosen' }],
    ['a tier has its date, its author and its snapshot', { workbook: 'english', bends: [], command: 'tiers confirmed' }],
    ['a dashboard is not half new', { workbook: 'pages', bends: [], command: 'dashboard' }],
    ['a page is not half new', { workbook: 'pages', bends: [], command: 'a plan on a page' }],
  ])('%s', (_title, setting) => stopEverywhere(setting));

  test('a review has its action once', () => {
    stopEverywhere({ workbook: 'english', bends: [], command: 'a review saved' }, ({ first }) => first % 4 === 0);
  });

  test('a set-up is finished by the next one, settings with language and year among it', () => {
    stopEverywhere({ workbook: 'blank', bends: [], command: 'set up' }, ({ first }) => first % 25 === 0);
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
    const stops = counted.flatMap((name, at) => (name.endsWith('.setValues') ? [at + 1] : []));
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
