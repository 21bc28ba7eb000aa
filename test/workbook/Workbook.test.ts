import { openWorkbook, sampleWorkbook } from '../setup/preparedWorkbook';
import { readTab } from '../setup/readTab';
import { whatMatters } from '../setup/whatMatters';

const titlesOf = (workbook: ReturnType<typeof sampleWorkbook>) =>
  workbook.user((book) => book.getSheets().map((sheet) => sheet.getName()));

test('renamed and moved tabs are found, keep their names and positions, and still compute', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => {
    book.getSheetByName('Accounts')!.setName('Our customers');
    book.getSheetByName('Criteria')!.setName("What's key?");
    book.getSheetByName('Settings')!.setName('Options');
    book.setActiveSheet(book.getSheetByName('Scoring Matrix')!);
    book.moveActiveSheet(4);
  });
  const titles = titlesOf(workbook);
  expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [], accounts: 24, candidates: 24 });
  workbook.ask('saveSettings', { changes: { currency: '€' } });
  expect(titlesOf(workbook)).toEqual(titles);
  expect(readTab(workbook, "What's key?").rows[0]).toMatchObject({ criterion: 'Growth potential', scored: '24 of 24' });
  expect(readTab(workbook, 'Our customers').rows[0]).toMatchObject({ revenue3y: 4000000 });
});

test('after a tab is duplicated, the original stays ours, and the user gets a message', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  workbook.engine.workbook.duplicateSheet(workbook.engine.workbook.getSheetByName('Accounts')!);
  const copy = titlesOf(workbook).find((title) => title !== 'Accounts' && title.includes('Accounts')) as string;
  workbook.user((book, title) => void book.getSheetByName(title)!.getRange('A3').setValue('A name in the copy'), copy);
  const { created, repaired, problems } = workbook.ask('setUpWorkbook', {});
  expect({ created, repaired, problems }).toEqual({
    created: [],
    repaired: [],
    problems: [{ code: 'tabDuplicated', values: { title: copy } }],
  });
  expect(whatMatters(workbook)).toEqual(before);
  expect(workbook.values(copy, 'A3')).toEqual([['A name in the copy']]);
});

test('the copy takes over when the original is deleted', () => {
  const workbook = sampleWorkbook();
  workbook.engine.workbook.duplicateSheet(workbook.engine.workbook.getSheetByName('Accounts')!);
  const copy = titlesOf(workbook).find((title) => title !== 'Accounts' && title.includes('Accounts')) as string;
  workbook.user((book) => book.deleteSheet(book.getSheetByName('Accounts')!));
  expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], problems: [], accounts: 24 });
  expect(workbook.ask('loadAccounts', {}).accounts).toHaveLength(24);
  expect(titlesOf(workbook)).toContain(copy);
});

test('after File ▸ Make a copy the new workbook works like the original', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  const copy = openWorkbook({ snapshot: workbook.host.copy() });
  expect(copy.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [], problems: [] });
  expect(whatMatters(copy)).toEqual(before);
});

test('a workbook from a newer version is left alone', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => void book.getSheetByName('Settings')!.getRange('C3').setValue('99'));
  expect(workbook.values('Settings', 'A3')).toEqual([['schema']]);
  const before = workbook.host.save();
  for (const action of ['setUpWorkbook', 'loadRanking', 'loadSample'] as const) {
    expect(workbook.request(action, {})).toEqual({ ok: false, problems: [{ code: 'newerWorkbook' }] });
  }
  expect(() => workbook.host.edited('Accounts!A3')).not.toThrow();
  expect(workbook.host.save()).toEqual(before);
});
