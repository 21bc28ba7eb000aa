import { importedPart } from '../setup/importedPart';
import { emptyWorkbook, openWorkbook, sampleWorkbook } from '../setup/preparedWorkbook';
import { reviewDraft } from '../setup/reviewOf';

const LONG = 'x'.repeat(200_000);
const row = importedPart([{ account: 'A' }]).rows[0];

test('anything that is not a request of the sidebar is rejected without effect', () => {
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
    ['absorbEdits', {}],
    ['absorbEdits', { action: 'loadRanking' }],
    ['absorbEdits', { action: 'removeSample', payload: {} }],
    ['absorbEdits', { action: 'absorbEdits', payload: {} }],
    ['absorbEdits', { action: 'loadHistory', payload: {} }],
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

test('a rejected field is named by its position', () => {
  const workbook = emptyWorkbook();
  expect(workbook.host.call('request', 'saveSettings', { changes: { keyFrom: 11 } })).toEqual({
    ok: false,
    problems: [{ code: 'invalidRequest', values: { field: 'changes.keyFrom' } }],
  });
});

test('a header named like a property of all objects is an ordinary column, or none', () => {
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

test('an unexpected failure is reported as such, and its message goes only to the log', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => {
    const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 2).setAllowInvalid(false).build();
    book.getSheetByName('Accounts')!.getRange('A3:A40').setDataValidation(rule);
  });
  const answer = workbook.request('importAccounts', importedPart([{ account: 'Ernst Handel' }]));
  expect(answer).toEqual({ ok: false, problems: [{ code: 'unknown' }] });
  expect(workbook.screen.lines.join('\n')).toMatch(/violates the data validation rules/);
});

const LOADS = [
  ['loadRanking', {}],
  ['loadRankAccounts', {}],
  ['loadHistory', { account: null }],
  ['loadCriteriaReturn', {}],
  ['loadImport', {}],
  ['loadAccounts', {}],
  ['loadPlan', { account: null }],
  ['loadWork', {}],
  ['loadReviews', {}],
  ['loadReadiness', {}],
  ['loadJobDescription', {}],
  ['loadSettings', {}],
] as const;

test('a reading request neither writes nor waits for another script', () => {
  const workbook = sampleWorkbook();
  const release = workbook.host.holdLock('document');
  const tabs = workbook.user((book) => book.getSheets().length);
  for (const [action, payload] of LOADS) {
    expect(workbook.host.call('request', action, payload)).toMatchObject({ ok: true });
    const { reads, writes } = workbook.host.cost;
    // Beside the tables: the name, the id and the zone of the spreadsheet, and the selected cell.
    expect([action, writes, reads <= tabs + 4]).toEqual([action, 0, true]);
  }
  release();
});

test('a reading request reports pending edits by hand, changes nothing, and answers once they are absorbed', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => void book.getSheetByName('Accounts')!.getRange('A3').setValue('Ferrowald AG'));
  const before = workbook.host.save();
  const pending = { ok: false, pending: true, problems: [] };
  for (const [action, payload] of LOADS) {
    if (action !== 'loadAccounts') expect([action, workbook.host.call('request', action, payload)]).toEqual([action, pending]);
  }
  expect(workbook.host.save()).toEqual(before);
  const read = { action: 'loadRanking', payload: {} };
  expect(workbook.host.call('request', 'absorbEdits', read)).toMatchObject({
    value: { candidates: expect.arrayContaining([expect.objectContaining({ name: 'Ferrowald AG' })]) as unknown },
  });
  expect(workbook.host.call('request', 'loadRanking', {})).toMatchObject({ ok: true });
});

test('a reading request reports a workbook that was never set up, too', () => {
  const workbook = openWorkbook();
  expect(workbook.host.call('request', 'loadSettings', {})).toEqual({ ok: false, pending: true, problems: [] });
  expect(workbook.ask('loadSettings', {}).settings.kams).toBe(1);
});

test('a rejected request writes nothing, not even the edits by hand that it found', () => {
  const workbook = sampleWorkbook();
  const { ranking } = workbook.ask('loadRankAccounts', {});
  const criterion = ranking.criteria[0]!.id;
  const account = ranking.candidates[0]!.id;
  const review = reviewDraft();
  workbook.user((book) => void book.getSheetByName('Accounts')!.getRange('A3').setValue('Ferrowald AG'));
  const before = workbook.host.save();
  for (const [action, payload, code] of [
    ['saveCriteria', { revision: 'old', criteria: [] }, 'changedMeanwhile'],
    ['saveCriteria', { revision: ranking.revision, criteria: [] }, 'noWeight'],
    ['saveScores', { criterion: 'gone', scores: [] }, 'criterionGone'],
    ['saveScores', { criterion, scores: [{ account: 'gone', score: 5, reason: '' }] }, 'candidateGone'],
    ['showScores', { criterion: 'gone' }, 'criterionGone'],
    ['resolveScore', { criterion, account: 'gone', score: 5, reason: '' }, 'candidateGone'],
    [
      'confirmTiers',
      { revision: 'old', decisions: [{ account, tier: 'key', why: '', approvedBy: '' }], capacity: 6 },
      'changedMeanwhile',
    ],
    ['savePlan', { account: 'gone', changes: [] }, 'accountGone'],
    ['writePlanPage', { account: 'gone' }, 'accountGone'],
    ['savePlanPageAsTab', { account: 'gone' }, 'accountGone'],
    ['saveReview', { account: 'gone', latest: null, review, actions: [] }, 'accountGone'],
    ['saveSettings', { changes: { keyFrom: 6, keepFrom: 7 } }, 'keepAboveKey'],
  ] as const) {
    expect([action, workbook.host.call('request', action, payload)]).toEqual([
      action,
      { ok: false, problems: [expect.objectContaining({ code })] },
    ]);
    expect(workbook.host.cost.writes).toBe(0);
  }
  expect(workbook.host.save()).toEqual(before);
});
