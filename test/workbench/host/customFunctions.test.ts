import { openHost } from '../../setup/openHost';
import type { KnownResults } from '../../../workbench/host/CustomFunctionCalls';

const code = `
  function go(a1, formula) { SpreadsheetApp.getActiveSheet().getRange(a1).setFormula(formula); }
  function put(a1, values) { SpreadsheetApp.getActiveSheet().getRange(a1).setValues(values); }
  function read(a1) { return SpreadsheetApp.getActiveSheet().getRange(a1).getValues(); }
  function change() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var before = sheet.getRange('B1:C1').getValues()[0];
    sheet.getRange('A1').setValue(5);
    SpreadsheetApp.flush();
    return before.concat(sheet.getRange('B1:C1').getValues()[0], sheet.getRange('D1').getValue(), sheet.getRange('E1').getValue());
  }
  /**
   * Twice the number.
   *
   * Long story.
   * @param {number} number The number, e.g. A1.
   * @param {string=} [word] Optional. A word.
   * @return {number} Not shown.
   * @customfunction
   */
  function TWICE(number, word) { if (number === '') throw new Error('TWICE: select a number.'); return number * 2; }
  /** @customfunction */
  function KIND(value) { return Array.isArray(value) ? value.map(function (row) { return row.map(kind); }) : kind(value); }
  function kind(value) { return value instanceof Date ? 'date' : typeof value + ' ' + value; }
  /** Rows of dates. @customfunction */
  function DAY(value) { return Utilities.formatDate(value, SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm'); }
  /** @customfunction */
  function NEXT(value) { return new Date(value.getTime() + 86400000); }
  /** @customfunction */
  function WRITES() { SpreadsheetApp.getActiveSheet().getRange('Z1').setValue(1); }
  /** @customfunction */
  function CHANCE(value) { return Math.random(); }
  /** @customfunction */
  function ZONE(value) { return value + ' ' + SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone() + ' ' + Math.random(); }
  /** @customfunction */
  function hidden_() {}
  /* @customfunction in a comment that does not belong */
  var nothing;
  function plain() {}
`;

test('the help of a function is read from the JSDoc right before it', () => {
  const { customFunctions } = openHost({ code }).host;
  expect(customFunctions.map(({ name }) => name)).toEqual(['TWICE', 'KIND', 'DAY', 'NEXT', 'WRITES', 'CHANCE', 'ZONE']);
  expect(customFunctions[0]).toEqual({
    name: 'TWICE',
    description: 'Twice the number.',
    parameters: [
      { name: 'number', description: 'The number, e.g. A1.', optional: false },
      { name: 'word', description: 'Optional. A word.', optional: true },
    ],
  });
});

test('a cell arrives as its value, a range as rows, a blank as an empty text, a date as a Date of the script', () => {
  const { host } = openHost({ code });
  host.run('put', ['A1:A4', [[1], [''], ['text'], ['2026-05-05']]]);
  host.run('go', ['C1', '=KIND(A1:A4)']);
  host.run('go', ['D1', '=KIND(A1)']);
  expect(host.run('read', ['C1:C4'])).toEqual([['number 1'], ['string '], ['string text'], ['date']]);
  expect(host.run('read', ['D1'])).toEqual([['number 1']]);
});

test.each(['Etc/UTC', 'Asia/Tehran', 'America/New_York', 'Pacific/Auckland'])(
  'a date is midnight on the clocks of %s',
  (spreadsheetTimeZone) => {
    const { host } = openHost({ code, spreadsheetTimeZone });
    host.run('put', ['A1', [['2026-03-07']]]);
    host.run('go', ['B1', '=DAY(A1)']);
    host.run('go', ['C1', '=DAY(NEXT(A1))']);
    expect(host.run('read', ['B1:C1'])).toEqual([['2026-03-07 00:00', '2026-03-08 00:00']]);
  },
);

test('dates that a function returns are dates in its cell and in the cells of its spill', () => {
  const { host, values } = openHost({
    code: `${code}
    /** @customfunction */
    function DAYS(value) { return [[value], [NEXT(value)], [null]]; }`,
    spreadsheetTimeZone: 'Asia/Tehran',
  });
  host.run('put', ['A1', [['2026-03-07']]]);
  host.run('go', ['B1', '=DAYS(A1)']);
  const day = (date: number) => new Date(Date.UTC(2026, 2, date) - 210 * 60_000);
  expect(values('Sheet1', 'B1:B3')).toEqual([[day(7)], [day(8)], ['']]);
});

test('an exception shows in the cell as #ERROR!, and a function cannot write', () => {
  const { host, engine } = openHost({ code });
  host.run('go', ['A1', '=TWICE("")']);
  host.run('go', ['A2', '=WRITES()']);
  expect(engine.value('0', 0, 0)).toEqual({ error: '#ERROR!', message: 'TWICE: select a number.' });
  expect(engine.value('0', 1, 0)).toEqual({ error: '#ERROR!', message: 'You do not have permission to call setValue' });
});

test('functions are #NAME? until the add-on is enabled, and are calculated from its first use on', () => {
  const { host } = openHost({ code, enabled: false });
  expect(host.run('read', ['A1'], 'LIMITED')).toEqual([['']]);
  host.run('go', ['A1', '=TWICE(4)'], 'LIMITED');
  expect(host.run('read', ['A1'], 'LIMITED')).toEqual([['#NAME?']]);
  host.run('plain');
  expect(host.run('read', ['A1'])).toEqual([[8]]);
});

test('a call with the same arguments is not run again, unless it asked a service', () => {
  const { host } = openHost({ code });
  host.run('put', ['A1:A2', [[1], ['2026-05-05']]]);
  for (const [row, formula] of [
    '=CHANCE(A1:A2)',
    '=CHANCE(A1:A2)',
    '=CHANCE("2026-05-05")',
    '=CHANCE(A2)',
    '=ZONE(1)',
    '=ZONE(1)',
  ].entries()) {
    host.run('go', [`B${row + 1}`, formula]);
  }
  const read = () => (host.run('read', ['B1:B6']) as unknown[][]).flat();
  const first = read();
  expect(new Set(first)).toEqual(new Set([first[1], first[2], first[3], first[4], first[5]]));
  expect(first[0]).toBe(first[1]);
  host.run('put', ['A1', [[2]]]);
  expect(read()[0]).not.toBe(first[0]);
  host.run('put', ['A1', [[1]]]);
  expect(read()[0]).toBe(first[0]);
});

test('a slow function shows Loading… until the script ends, and its dependents keep their old values', () => {
  const { host } = openHost({ code, slowFunctions: true });
  host.run('put', ['A1', [[1]]]);
  host.run('go', ['B1', '=TWICE(A1)']);
  host.run('go', ['C1', '=B1+1']);
  host.run('go', ['D1', '=A1+1']);
  host.run('go', ['E1', '=TWICE(100)']);
  expect(host.run('change')).toEqual([2, 3, 'Loading…', 3, 6, 200]);
  expect(host.run('read', ['B1:C1'])).toEqual([[10, 11]]);
});

test('a function that is slower still has no result for the next script either', () => {
  const { host } = openHost({ code, slowFunctions: 2 });
  host.run('put', ['A1', [[1]]]);
  host.run('go', ['B1', '=TWICE(A1)']);
  expect(host.run('read', ['B1'])).toEqual([['Loading…']]);
  expect(host.run('read', ['B1'])).toEqual([[2]]);
  host.run('put', ['A1', [[3]]]);
  expect([1, 2].map(() => host.run('read', ['B1']))).toEqual([[['Loading…']], [[6]]]);
});

test('a known result holds nothing of the script that gave it', () => {
  const knownResults: KnownResults = new Map();
  const { host } = openHost({ code, knownResults });
  host.run('put', ['A1:A2', [['2026-05-05'], [3]]]);
  host.run('go', ['B1', '=KIND(A1:A2)']);
  host.run('go', ['C1', '=NEXT(A1)']);
  const [rows, day] = knownResults.values() as Iterable<unknown[][]>;
  expect([rows?.length, day?.toString()]).toEqual([2, expect.stringContaining('2026')]);
  const { prototype } = hostModules.readScript(code).functions.constructor as ArrayConstructor;
  expect([rows, ...(rows ?? [])].map((each) => Object.getPrototypeOf(each) as unknown)).toEqual([
    prototype,
    prototype,
    prototype,
  ]);
});
