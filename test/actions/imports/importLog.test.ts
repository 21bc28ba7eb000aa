import { emptyWorkbook, sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';

const ALDER = 'Aquilonda Waterworks (sample)';
const line = (values: Record<string, string>, name = '2026-03-04', account = ALDER) => ({ line: 2, account, name, values });
const days = (workbook: OpenedWorkbook): string[] =>
  workbook
    .user((book) => book.getSheetByName('Contact Log')!.getDataRange().getDisplayValues())
    .slice(2)
    .flatMap((cells) => cells[1] || []);
const meeting = { kind: 'meeting', subject: 'Renewal', people: 'Anna Berg <anna@alder.com>', whose: 'Nora', source: 'a.ics' };

test('activities become lines of a tab that is created for the first of them', () => {
  const workbook = sampleWorkbook();
  const rows = [
    line({ ...meeting, uid: 'u1' }, '2026-03-04', 'aquilonda waterworks (SAMPLE)'),
    line(meeting, '2026-03-05', 'Nowhere Ltd'),
  ];
  expect(workbook.ask('importLog', { run: 'a file', rows })).toMatchObject({
    created: 2,
    problems: [{ code: 'activityOfNobody', values: { row: 2, account: 'Nowhere Ltd' } }],
  });
  expect(readTab(workbook, 'Contact Log').rows).toMatchObject([
    { account: ALDER, knownAs: '2026-03-04', ...meeting, kind: 'Meeting', uid: 'u1' },
    { account: 'Nowhere Ltd', knownAs: '2026-03-05' },
  ]);
  expect(days(workbook)).toEqual(['2026-03-04', '2026-03-05']);
  expect(readTab(workbook, 'History').rows.at(-1)).toMatchObject({ action: 'Import', tab: 'Contact Log', batch: 'a file' });
});

test('no line is written twice, whether it has an identifier or not', () => {
  const workbook = sampleWorkbook();
  const rows = [
    line({ ...meeting, uid: 'u1' }),
    line({ ...meeting, uid: 'u2' }),
    line({ ...meeting, subject: 'Call', kind: 'call' }),
  ];
  workbook.ask('importLog', { run: 'a', rows });
  expect(workbook.ask('importLog', { run: 'b', rows })).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
  // The same meeting from a file without identifiers, in another spelling.
  const alike = line({ ...meeting, subject: 'RENEWAL', people: 'anna  berg', source: 'b.csv' });
  expect(workbook.ask('importLog', { run: 'c', rows: [alike] })).toMatchObject({ created: 0, updated: 0, unchanged: 1 });
  const twice = line({ kind: 'call', subject: 'New' });
  expect(workbook.ask('importLog', { run: 'd', rows: [twice, twice] })).toMatchObject({ created: 1, unchanged: 1 });
  expect(readTab(workbook, 'Contact Log').rows).toHaveLength(4);
});

test('one event of two accounts is a line of each', () => {
  const workbook = sampleWorkbook();
  const rows = [line({ ...meeting, uid: 'u1' }), line({ ...meeting, uid: 'u1' }, '2026-03-04', 'Birch')];
  expect(workbook.ask('importLog', { run: 'a', rows })).toMatchObject({ created: 2 });
});

test('an event that was moved moves its line, which keeps where it came from and where it is', () => {
  const workbook = sampleWorkbook();
  workbook.ask('importLog', { run: 'a', rows: [line({ ...meeting, uid: 'u1' })] });
  const id = readTab(workbook, 'Contact Log').rows[0]?.['id'];
  const moved = line({ ...meeting, uid: 'u1', source: 'b.ics' }, '2026-03-11');
  expect(workbook.ask('importLog', { run: 'b', rows: [moved] })).toMatchObject({ created: 0, updated: 1 });
  expect(readTab(workbook, 'Contact Log').rows).toMatchObject([
    { knownAs: '2026-03-11', source: 'a.ics', subject: 'Renewal', id },
  ]);
  expect(days(workbook)).toEqual(['2026-03-11']);
});

test('a line found by its content gets what it lacks and loses nothing', () => {
  const workbook = sampleWorkbook();
  const { whose: _whose, ...withoutOwner } = meeting;
  workbook.ask('importLog', { run: 'a', rows: [line({ ...withoutOwner, source: 'a.csv' })] });
  workbook.ask('importLog', { run: 'b', rows: [line({ ...meeting, uid: 'u9' })] });
  expect(readTab(workbook, 'Contact Log').rows).toMatchObject([{ whose: 'Nora', source: 'a.csv', uid: 'u9' }]);
  workbook.ask('importLog', { run: 'c', rows: [line({ ...meeting, whose: 'Omid' })] });
  expect(readTab(workbook, 'Contact Log').rows).toMatchObject([{ whose: 'Nora' }]);
});

test('the account’s new name is the name in the log too', () => {
  const workbook = sampleWorkbook();
  workbook.ask('importLog', { run: 'a', rows: [line(meeting)] });
  workbook.user((book, name) => {
    const sheet = book.getSheetByName('Accounts')!;
    const cells = sheet.getDataRange().getValues();
    const row = cells.findIndex((each) => each.includes(name));
    sheet.getRange(row + 1, cells[row]!.indexOf(name) + 1).setValue('Aquilonda plc');
  }, ALDER);
  workbook.ask('importLog', { run: 'b', rows: [] });
  expect(readTab(workbook, 'Contact Log').rows).toMatchObject([{ account: 'Aquilonda plc' }]);
});

test('a day that does not exist is refused, and text like a formula stays text', () => {
  const workbook = emptyWorkbook();
  expect(workbook.request('importLog', { run: 'a', rows: [line(meeting, '2026-02-30')] })).toMatchObject({ ok: false });
  workbook.ask('importLog', { run: 'a', rows: [line({ subject: '=1+1' })] });
  expect(readTab(workbook, 'Contact Log').rows[0]?.['subject']).toBe('=1+1');
});

test('a part costs as many calls as there are tabs, regardless of its rows', () => {
  const cost = (count: number) => {
    const workbook = sampleWorkbook();
    workbook.ask('importLog', { run: 'a', rows: [line(meeting)] });
    workbook.user((book) => void book.getSheetByName('Contact Log')!.insertRowsAfter(40, 200));
    const rows = Array.from({ length: count }, (_, at) => line({ ...meeting, subject: `Call ${at}`, uid: `u${at}` }));
    workbook.ask('importLog', { run: 'b', rows });
    const { reads, writes } = workbook.host.cost;
    return { reads, writes };
  };
  const [few, many] = [cost(5), cost(150)];
  // The note that makes the command whole or undone takes a cell more, and rows are read again before they are written.
  expect(many.reads).toBeLessThanOrEqual(few.reads + 1);
  expect(many.writes).toBeLessThanOrEqual(few.writes + 2);
  // Surplus blank rows are found again right before they are deleted.
  expect(few.reads).toBeLessThanOrEqual(3 * 6 + 1);
  expect(few.writes).toBeLessThanOrEqual(8);
});
