// Commands that Google stopped, each by name: what the next command finds. Random ones are in test/soak.
import { openWorkbook, type OpenedWorkbook } from '../setup/preparedWorkbook';
import { closeHost } from '../setup/openHost';
import { readTab } from '../setup/readTab';
import { TITLE_OF } from '../setup/planWorkbook';
import { describeFault, prepare, tryStop, type Setting } from './trials';
import { WORKBOOKS } from './workbooks';

const english = WORKBOOKS['english']!;
const titleOf = (workbook: OpenedWorkbook, tab: string): string => workbook.user(TITLE_OF, tab);
const rowsOf = (workbook: OpenedWorkbook, tab: string) => readTab(workbook, titleOf(workbook, tab)).rows;

/** Stops a command at the calls that write, and expects all or nothing each time. */
function stopAtWrites(
  setting: Setting,
  isStopped: (name: string) => boolean = (name) => /set|insert|delete|clear/.test(name),
): void {
  const prepared = prepare(setting);
  if (!prepared) throw new Error('The command was refused');
  const stops = prepared.calls.flatMap((name, at) => (isStopped(name) ? [at + 1] : []));
  const chosen = stops.filter((_, at) => at % Math.ceil(stops.length / MOST_STOPS) === 0);
  expect(chosen.length).toBeGreaterThan(0);
  const faults = chosen.flatMap((call) => tryStop(prepared, 'dies', call) ?? []);
  expect(faults.map(describeFault)).toEqual([]);
}
const MOST_STOPS = 4;
const isValues = (name: string): boolean => name.endsWith('.setValues');

/** They take minutes: `npm run soak` runs them, `npm test` does not. */
const inLongRuns = process.env['SOAK_SECONDS'] === undefined ? describe.skip : describe;

inLongRuns('stopped by Google', () => {
  test.each([
    ['a rename goes through all tabs', { workbook: 'english', bends: ['a renamed account'], command: 'settings changed' }],
    ['a year moves once', { workbook: 'english', bends: [], command: 'a year moved' }],
    ['all candidates are not unticked', { workbook: 'english', bends: [], command: 'candidates chosen' }],
    ['a review has its action once', { workbook: 'english', bends: [], command: 'a review saved' }],
    ['a tier has its date, its author and its snapshot', { workbook: 'english', bends: [], command: 'tiers confirmed' }],
  ])('%s', (_title, setting) => stopAtWrites(setting, isValues));

  test('a set-up is finished by the next one, settings with language and year among it', () => {
    stopAtWrites({ workbook: 'blank', bends: [], command: 'set up' });
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
