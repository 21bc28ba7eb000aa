import { sampleWorkbook } from '../setup/preparedWorkbook';
import { readTab } from '../setup/readTab';
import { whatMatters } from '../setup/whatMatters';

const deleteTab = (workbook: ReturnType<typeof sampleWorkbook>, title: string) =>
  workbook.user((book, tab) => book.deleteSheet(book.getSheetByName(tab)!), title);

test('a deleted register is restored with the names of the matrix', () => {
  const workbook = sampleWorkbook();
  deleteTab(workbook, 'Accounts');
  expect(workbook.ask('setUpWorkbook', { restore: true })).toMatchObject({ created: ['accounts'], accounts: 24, candidates: 24 });
  const { rows } = readTab(workbook, 'Accounts');
  expect(rows.every(({ candidate }) => candidate === true)).toBe(true);
  expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [] });
});

test('a deleted matrix is restored with a row for every candidate', () => {
  const workbook = sampleWorkbook();
  deleteTab(workbook, 'Scoring Matrix');
  expect(workbook.ask('setUpWorkbook', { restore: true })).toMatchObject({ created: ['matrix'], candidates: 24 });
  expect(workbook.values('Scoring Matrix', 'A2')[0]?.[0]).toMatch(/of 24/);
  expect(readTab(workbook, 'Accounts').rows[0]).toMatchObject({ tier: '' });
});

test('deleted criteria are restored, so that the scores count', () => {
  const workbook = sampleWorkbook();
  const { matrix } = whatMatters(workbook);
  deleteTab(workbook, 'Criteria');
  expect(workbook.ask('setUpWorkbook', { restore: true }).created).toEqual(['criteria']);
  expect(whatMatters(workbook).matrix).toEqual(matrix);
  expect(workbook.ask('loadRanking', {}).criteria.map(({ libraryKey }) => libraryKey)).toEqual([
    'growthPotential',
    'profitability',
    'productFit',
    'existingRelationships',
    'revenuePotential',
  ]);
});

test('deleted settings are restored, and all tabs are found by their keys', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  deleteTab(workbook, 'Settings');
  expect(workbook.ask('setUpWorkbook', { restore: true }).created).toEqual(['settings']);
  expect(whatMatters(workbook)).toEqual(before);
  expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [] });
  const titles = workbook.user((book) => book.getSheets().map((sheet) => sheet.getName()));
  expect([...titles].sort()).toEqual([
    ...['Accounts', 'Criteria', 'Goals', 'History', 'Lists', 'SWOT', 'Scoring Matrix', 'Settings', 'Stakeholders'],
  ]);
});

test('deleted hidden lists are restored, and with them the tiers', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  deleteTab(workbook, 'Lists');
  expect(workbook.ask('setUpWorkbook', {}).created).toEqual(['lists']);
  expect(whatMatters(workbook)).toEqual(before);
});
