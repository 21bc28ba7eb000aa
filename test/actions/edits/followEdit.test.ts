import { emptyWorkbook, openWorkbook, sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';

/** Types into a cell like a user; onEdit follows. */
function type(workbook: OpenedWorkbook, title: string, cell: string, value: string | boolean): void {
  workbook.user((book, tab, at, entry) => void book.getSheetByName(tab)!.getRange(at).setValue(entry), title, cell, value);
  workbook.host.edited(`'${title}'!${cell}`);
}

test('a changed name is updated in all tables at once, with a toast', () => {
  const workbook = sampleWorkbook();
  type(workbook, 'Accounts', 'A3', 'Ferrowald AG');
  expect(workbook.values('Scoring Matrix', 'A5')).toEqual([['Ferrowald AG']]);
  type(workbook, 'Scoring Matrix', 'A6', 'Tarnwick Ltd');
  expect(workbook.values('Accounts', 'A4')).toEqual([['Tarnwick Ltd']]);
  expect(workbook.screen.toasts.map(({ message }) => message)).toEqual([
    'Ferrowald Steel (sample) is now called Ferrowald AG in all tabs.',
    'Tarnwick Foods (sample) is now called Tarnwick Ltd in all tabs.',
  ]);
});

test('a name typed in the matrix is added to the register, and a ticked account to the matrix', () => {
  const workbook = emptyWorkbook();
  type(workbook, 'Scoring Matrix', 'A5', 'Ernst Handel');
  type(workbook, 'Accounts', 'A4', 'QUICK-Stop');
  type(workbook, 'Accounts', 'B4', true);
  expect(readTab(workbook, 'Accounts').rows.map(({ account, candidate }) => [account, candidate])).toEqual([
    ['Ernst Handel', true],
    ['QUICK-Stop', true],
  ]);
  expect(readTab(workbook, 'Scoring Matrix').rows.map(({ account }) => account)).toEqual(['Ernst Handel', 'QUICK-Stop']);
  expect(workbook.screen.toasts).toEqual([]);
});

test('only a duplicate name is reported', () => {
  const workbook = sampleWorkbook();
  type(workbook, 'Accounts', 'A3', 'Tarnwick Foods (sample)');
  type(workbook, 'Accounts', 'A27', 'Blauer See');
  expect(workbook.screen.toasts.map(({ message }) => message)).toEqual([
    'There is already an account named Tarnwick Foods (sample).',
  ]);
});

test('unticking a scored account explains why it stays', () => {
  const workbook = sampleWorkbook();
  type(workbook, 'Accounts', 'B3', false);
  expect(workbook.values('Accounts', 'B3')).toEqual([[true]]);
  expect(workbook.screen.toasts[0]?.message).toMatch(/^Ferrowald Steel \(sample\) stays a candidate/);
});

test('any other edit takes one read and no write', () => {
  const workbook = sampleWorkbook();
  for (const place of ["'Scoring Matrix'!C5", 'Accounts!H3', 'Sheet1!A1']) {
    workbook.host.edited(place);
    expect([workbook.host.cost.reads, workbook.host.cost.writes]).toEqual([1, 0]);
  }
});

test('an edit in a workbook that was never set up, or during a command, is harmless', () => {
  const fresh = openWorkbook();
  expect(() => fresh.host.edited('Sheet1!A1')).not.toThrow();
  const workbook = sampleWorkbook();
  const release = workbook.host.holdLock('document');
  type(workbook, 'Accounts', 'A3', 'Ferrowald AG');
  expect(workbook.values('Scoring Matrix', 'A5')).toEqual([['Ferrowald Steel (sample)']]);
  release();
  workbook.ask('loadRanking', {});
  expect(workbook.values('Scoring Matrix', 'A5')).toEqual([['Ferrowald AG']]);
});

test('an edit in a partly sorted table waits until the user repairs it', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => void book.getSheetByName('Accounts')!.getRange('A3:R26').sort(1));
  expect(() => workbook.host.edited('Accounts!A3')).not.toThrow();
  expect(readTab(workbook, 'Scoring Matrix').rows[0]).toMatchObject({ account: 'Ferrowald Steel (sample)' });
});
