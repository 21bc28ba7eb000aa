import { sampleWorkbook, emptyWorkbook, openWorkbook } from '../../setup/preparedWorkbook';

test('running it again changes and writes nothing, with ten reads, three per template tab and one per custom tab', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => {
    book.insertSheet('Notes').getRange('A1').setValue('Mine');
    book.getSheetByName('Scoring Matrix')!.activate();
  });
  const before = workbook.host.save();
  expect(workbook.ask('setUpWorkbook', {})).toEqual({
    created: [],
    repaired: [],
    problems: [],
    accounts: 24,
    candidates: 24,
    scored: 22,
    decided: 0,
    samples: 24,
    samplePlansLacking: true,
    timeZone: 'Etc/UTC',
  });
  expect(workbook.host.cost.writes).toBe(0);
  expect(workbook.host.cost.reads).toBeLessThanOrEqual(10 + 3 * 3 + 2);
  expect(workbook.host.save()).toEqual(before);
});

test('a candidate with a score that is out of range is not fully scored', () => {
  const workbook = sampleWorkbook();
  workbook.user(
    (book) =>
      void book
        .getSheetByName('Scoring Matrix')!
        .getRange('C5:C6')
        .setValues([[0], [11]]),
  );
  expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ candidates: 24, scored: 20 });
});

test('repairs are recorded in History', () => {
  const workbook = emptyWorkbook();
  workbook.user((book) => void book.getSheetByName('Accounts')!.deleteColumn(4));
  workbook.ask('setUpWorkbook', {});
  const line = workbook.values('History', 'B3:J3')[0];
  expect(line).toEqual(['', 'Repaired', '', '', 'Key account manager', '', '', '', expect.stringMatching(/^\w{8}$/)]);
});

test('during another user’s command nothing is changed, and the user gets a message', () => {
  const workbook = emptyWorkbook();
  workbook.user((book) => book.deleteSheet(book.getSheetByName('Accounts')!));
  const before = workbook.host.save();
  const release = workbook.host.holdLock('document');
  for (const request of [
    workbook.request('setUpWorkbook', {}),
    workbook.request('loadSample', {}),
    workbook.request('saveSettings', { changes: { kams: 3 } }),
    workbook.request('importAccounts', { run: 'r', lastFullYear: null, rows: [] }),
  ]) {
    expect(request).toEqual({ ok: false, problems: [{ code: 'lockBusy' }] });
  }
  expect(workbook.host.save()).toEqual(before);
  release();
  expect(workbook.ask('setUpWorkbook', { restore: true }).created).toEqual(['accounts']);
});

test('a read-only workbook says so', () => {
  const workbook = emptyWorkbook();
  workbook.user((book) => {
    const accounts = book.getSheetByName('Accounts')!;
    accounts.getRange('A1:Z40').protect().setWarningOnly(false);
    accounts.getRange('A3').setValue('Typed before');
  });
  const guest = openWorkbook({ snapshot: workbook.host.save(), mayEditProtected: false });
  expect(guest.request('loadRanking', {})).toEqual({ ok: false, problems: [{ code: 'protectedCells' }] });
});
