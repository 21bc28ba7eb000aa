import { sampleWorkbook, type OpenedWorkbook } from '../setup/preparedWorkbook';
import { readTab } from '../setup/readTab';
import { whatMatters } from '../setup/whatMatters';
import { without } from '../setup/without';

const deleteColumn = (workbook: OpenedWorkbook, title: string, key: string) =>
  workbook.user(
    (book, tab, letter) => {
      const sheet = book.getSheetByName(tab)!;
      sheet.deleteColumn(sheet.getRange(`${letter}1`).getColumn());
    },
    title,
    readTab(workbook, title).letter(key),
  );

test.each([
  ['Scoring Matrix', 'score', 'Score'],
  ['Scoring Matrix', 'rank', 'Rank'],
  ['Scoring Matrix', 'suggestedTier', 'Suggested tier'],
  ['Accounts', 'tier', 'Tier'],
  ['Accounts', 'growth', 'Growth 2025'],
  ['Criteria', 'share', 'Share'],
  ['Criteria', 'scored', 'Scored'],
])('the computed column of %s with the key %s is restored with its figures', (title, key, header) => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  deleteColumn(workbook, title, key);
  expect(workbook.ask('setUpWorkbook', {}).repaired).toEqual(expect.arrayContaining([header]));
  expect(whatMatters(workbook)).toEqual(before);
  expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [] });
});

test('an input column is restored empty with its rule, and everything else stays', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  deleteColumn(workbook, 'Accounts', 'buyerType');
  deleteColumn(workbook, 'Accounts', 'kam');
  deleteColumn(workbook, 'Scoring Matrix', 'note');
  workbook.ask('setUpWorkbook', {});
  const after = whatMatters(workbook);
  const rows = ({ accounts, matrix }: typeof before) =>
    [...Object.values(accounts), ...Object.values(matrix)].map((row) => without(row, 'kam', 'note'));
  expect(rows(after)).toEqual(rows(before));
  const { letter } = readTab(workbook, 'Accounts');
  const type = () =>
    workbook.user(
      (book, cell) => void book.getSheetByName('Accounts')!.getRange(cell).setValue('Friendly'),
      `${letter('buyerType')}3`,
    );
  expect(type).toThrow(/violates/);
});

test.each([['Accounts'], ['Scoring Matrix']])('the names of %s are restored from their last known values', (title) => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  deleteColumn(workbook, title, 'account');
  workbook.ask('loadRanking', {});
  expect(whatMatters(workbook)).toEqual(before);
});

test('the ids of the criteria are restored from the matrix, so that no score is lost', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  deleteColumn(workbook, 'Criteria', 'id');
  workbook.ask('setUpWorkbook', {});
  expect(whatMatters(workbook)).toEqual(before);
});

test('rows whose ids were deleted get new ones, and nothing else changes', () => {
  const workbook = sampleWorkbook();
  const before = readTab(workbook, 'Accounts').rows;
  deleteColumn(workbook, 'Accounts', 'id');
  workbook.ask('setUpWorkbook', {});
  const after = readTab(workbook, 'Accounts').rows;
  expect(after.map((row) => without(row, 'id'))).toEqual(before.map((row) => without(row, 'id')));
  expect(new Set(after.map(({ id }) => id)).size).toBe(24);
});

test('the column of a criterion is restored with the last known scores, and shows its header and weight', () => {
  const workbook = sampleWorkbook();
  deleteColumn(workbook, 'Scoring Matrix', readTab(workbook, 'Scoring Matrix').keys[3] as string);
  expect(workbook.ask('setUpWorkbook', {}).repaired).toContain('Profitability');
  expect(readTab(workbook, 'Scoring Matrix').headers.slice(2, 7)).toEqual([
    'Growth potential',
    'Profitability',
    'Product fit',
    'Existing relationships',
    'Revenue potential',
  ]);
  expect(workbook.values('Scoring Matrix', 'C3:G5')).toEqual([
    [0.3, 0.25, 0.2, 0.15, 0.1],
    ['Growth potential', 'Profitability', 'Product fit', 'Existing relationships', 'Revenue potential'],
    [8, 7, 9, 8, 9],
  ]);
});

test('deleted headers, formulas, marks and rules are restored', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  workbook.user((book) => {
    const matrix = book.getSheetByName('Scoring Matrix')!;
    matrix.getRange('A4').clearContent();
    matrix.getRange('H4').setValue('Score');
    matrix.getRange('C3:C4').clearContent();
    matrix.getRange('A2').clearContent();
    matrix.setConditionalFormatRules([]);
    matrix.getRange('D5:D40').clearDataValidations();
    book.getSheetByName('Accounts')!.getRange('D2').clearContent();
    book.getSheetByName('Lists')!.getRange('A3:A6').clearContent();
  });
  const { created, repaired } = workbook.ask('setUpWorkbook', {});
  expect(created).toEqual([]);
  expect([...repaired].sort()).toEqual(
    ['Account', 'Key account manager', 'Scoring Matrix', 'Score', 'Profitability', 'Key'].sort(),
  );
  expect(whatMatters(workbook)).toEqual(before);
  // A score out of range is taken back by the add-on, not by the rule.
  const rule = workbook.user(
    (book) => book.getSheetByName('Scoring Matrix')!.getRange('D5').getDataValidation()!.getCriteriaValues() as number[],
  );
  expect(rule).toEqual([1, 10]);
  const rules = workbook.user((book) => book.getSheetByName('Scoring Matrix')!.getConditionalFormatRules().length);
  expect(rules).toBe(1);
  expect(workbook.ask('setUpWorkbook', {}).repaired).toEqual([]);
});
