import { importedPart } from '../setup/importedPart';
import { emptyWorkbook, sampleWorkbook } from '../setup/preparedWorkbook';

const LONG = 'x'.repeat(200_000);
const row = importedPart([{ account: 'A' }]).rows[0];

test('whatever is not a request of the sidebar is refused, and nothing happens', () => {
  const workbook = emptyWorkbook();
  const before = workbook.host.save();
  const ask = (...values: unknown[]) => workbook.host.call('request', ...values);
  for (const [action, payload] of [
    [undefined, undefined],
    [null, {}],
    [7, {}],
    [{ toString: 'x' }, {}],
    ['', {}],
    ['dropEverything', {}],
    ['constructor', {}],
    ['__proto__', {}],
    ['toString', {}],
    [LONG, {}],
    ['setUpWorkbook', null],
    ['setUpWorkbook', 'now'],
    ['setUpWorkbook', { force: true }],
    ['saveCandidates', {}],
    ['saveCandidates', { ids: 'all' }],
    ['saveCandidates', { ids: [LONG] }],
    ['saveCriteria', { revision: 1, criteria: [] }],
    ['saveCriteria', { revision: 'x', criteria: [{ name: 'Only a name' }] }],
    ['saveCriteria', { revision: 'x', criteria: Array.from({ length: 21 }, () => ({})) }],
    ['saveSettings', { changes: { keyFrom: 11 } }],
    ['saveSettings', { changes: { keyFrom: '7' } }],
    ['saveSettings', { changes: { schema: 9 } }],
    ['saveSettings', { changes: JSON.parse('{"__proto__":{"language":"fa"}}') as object }],
    ['saveSettings', { changes: { language: 'de' } }],
    ['importAccounts', { run: '', lastFullYear: null, rows: [] }],
    ['importAccounts', { run: 'r', lastFullYear: 12, rows: [] }],
    ['importAccounts', { run: 'r', lastFullYear: null, rows: [{ ...row, account: ' ' }] }],
    ['importAccounts', { run: 'r', lastFullYear: null, rows: [{ ...row, account: LONG }] }],
    ['importAccounts', { run: 'r', lastFullYear: null, rows: [{ ...row, values: { candidate: 'TRUE' } }] }],
    ['importAccounts', { run: 'r', lastFullYear: null, rows: [{ ...row, values: { id: 'mine' } }] }],
    ['importAccounts', { run: 'r', lastFullYear: null, rows: [{ ...row, values: { city: { toString: 1 } } }] }],
    ['importAccounts', { run: 'r', lastFullYear: null, rows: [{ ...row, own: { [LONG]: 1 } }] }],
    ['importAccounts', { run: 'r', lastFullYear: null, rows: [{ ...row, values: { city: LONG } }] }],
    ['importAccounts', { run: 'r', lastFullYear: null, rows: Array.from({ length: 2_001 }, () => row) }],
  ] as const) {
    expect(ask(action, payload)).toEqual({
      ok: false,
      problems: [{ code: 'invalidRequest', values: { field: expect.any(String) as string } }],
    });
  }
  expect(workbook.host.save()).toEqual(before);
  expect(({} as Record<string, unknown>)['language']).toBeUndefined();
});

test('a refused field is named by its place', () => {
  const workbook = emptyWorkbook();
  expect(workbook.host.call('request', 'saveSettings', { changes: { keyFrom: 11 } })).toEqual({
    ok: false,
    problems: [{ code: 'invalidRequest', values: { field: 'changes.keyFrom' } }],
  });
});

test('a header named like a part of every object is a column like any other, or none', () => {
  const workbook = emptyWorkbook();
  const own = JSON.parse('{"toString":"a","valueOf":"b","hasOwnProperty":"c"}') as Record<string, string>;
  expect(workbook.ask('importAccounts', importedPart([{ account: 'Ernst Handel', own }]))).toMatchObject({ created: 1 });
  expect(workbook.values('Accounts', 'A2:Z3').flat()).toEqual(expect.arrayContaining(['toString', 'a', 'valueOf', 'b']));
});

test('every answer is JSON without dates', () => {
  const workbook = sampleWorkbook();
  workbook.ask('importAccounts', importedPart([{ account: 'Ernst Handel', values: { firstOrder: '2024-02-29' } }], 2025));
  for (const action of ['loadRanking', 'loadAccounts', 'loadImport', 'loadSettings', 'setUpWorkbook'] as const) {
    expect(() => workbook.ask(action, {})).not.toThrow();
  }
});

test('a failure that nobody foresaw is told as such, and its words go to the log only', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => {
    const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 2).setAllowInvalid(false).build();
    book.getSheetByName('Accounts')!.getRange('A3:A40').setDataValidation(rule);
  });
  const answer = workbook.request('importAccounts', importedPart([{ account: 'Ernst Handel' }]));
  expect(answer).toEqual({ ok: false, problems: [{ code: 'unknown' }] });
  expect(workbook.screen.lines.join('\n')).toMatch(/violates the data validation rules/);
});
