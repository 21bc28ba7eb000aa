import { sampleWorkbook } from '../setup/preparedWorkbook';
import { whatMatters } from '../setup/whatMatters';
import { WORKBOOKS } from '../soak/workbooks';

test.each([
  ['Scoring Matrix', 1, 'the keys'],
  ['Scoring Matrix', 2, 'the sentence'],
  ['Scoring Matrix', 4, 'the headers'],
  ['Criteria', 1, 'the keys'],
  ['Criteria', 2, 'the headers'],
  ['Accounts', 1, 'the keys'],
  ['Accounts', 2, 'the headers'],
])('in %s, row %i with %s is restored after deletion, and every account keeps its data', (title, row) => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  const top = workbook.values(title, 'A1:Z4');
  workbook.user((book, tab, at) => void book.getSheetByName(tab)!.deleteRow(at), title, row);
  const { created, repaired } = workbook.ask('setUpWorkbook', {});
  expect(created).toEqual([]);
  expect(repaired).toContain(title);
  expect(workbook.values(title, 'A1:Z4')).toEqual(top);
  expect(whatMatters(workbook)).toEqual(before);
  expect(workbook.ask('setUpWorkbook', {}).repaired).toEqual([]);
  expect(workbook.user((book, tab) => book.getSheetByName(tab)!.getFrozenRows(), title)).toBe(title === 'Scoring Matrix' ? 4 : 2);
});

test('the row of weights and settings is restored with weights from Criteria and the first settings', () => {
  const workbook = sampleWorkbook();
  workbook.ask('saveSettings', { changes: { keyFrom: 6.5, capacity: 3 } });
  const before = whatMatters(workbook);
  workbook.user((book) => void book.getSheetByName('Scoring Matrix')!.deleteRow(3));
  expect(workbook.ask('setUpWorkbook', {}).repaired).toContain('Scoring Matrix');
  expect(workbook.values('Scoring Matrix', 'A3:L3')).toEqual([['Weights', '', 0.3, 0.25, 0.2, 0.15, 0.1, 7, 5, 6, '', 6]]);
  const after = whatMatters(workbook);
  const scores = ({ matrix }: typeof before) => Object.values(matrix).map(({ account, score }) => [account, score]);
  expect(scores(after)).toEqual(scores(before));
});

test('a command does not mistake the first record for missing headers, but restores them', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  workbook.user((book) => void book.getSheetByName('Accounts')!.deleteRow(2));
  expect(workbook.ask('loadRanking', {}).candidates).toHaveLength(24);
  expect(whatMatters(workbook)).toEqual(before);
});

test('all rows above the records can be deleted at once', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  workbook.user((book) => void book.getSheetByName('Scoring Matrix')!.deleteRows(2, 3));
  workbook.ask('setUpWorkbook', {});
  expect(whatMatters(workbook)).toEqual(before);
  expect(workbook.values('Scoring Matrix', 'A2')[0]?.[0]).toMatch(/^5 suggested as key of 24/);
});

test('columns that one formula fills are known again while it shows an error', () => {
  const workbook = WORKBOOKS['fresh']!();
  const before = workbook.values('Criteria', 'A1:Z1');
  workbook.user((book) => {
    book.getSheetByName('Criteria')!.deleteRow(1);
    // The engine here knows no reference to such a name.
    book.getSheetByName('Criteria')!.setName('Which?');
  });
  expect(workbook.values('Which?', 'N1:Q1')).toEqual([['', '', '', '']]);
  workbook.ask('setUpWorkbook', {});
  expect(workbook.values('Which?', 'A1:Z1')).toEqual(before);
});
