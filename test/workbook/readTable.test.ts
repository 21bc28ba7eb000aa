import { sampleWorkbook, type OpenedWorkbook } from '../setup/preparedWorkbook';
import { readTab } from '../setup/readTab';
import { whatMatters } from '../setup/whatMatters';

/** Moves a column like Sheet ▸ Move column. */
function moveColumn({ engine }: OpenedWorkbook, title: string, from: number, before: number): void {
  const sheet = engine.workbook.getSheetByName(title)!;
  sheet.moveColumns(sheet.getRange(0, from - 1, 1, 1), before - 1);
}

/** The same accounts and figures, whatever else is beside them. */
const expectAlike = (after: ReturnType<typeof whatMatters>, before: ReturnType<typeof whatMatters>) => {
  for (const tab of ['matrix', 'accounts', 'criteria'] as const) {
    for (const [name, { staysKey, ...row }] of Object.entries<Record<string, unknown>>(before[tab])) {
      expect(after[tab][name]).toMatchObject(row);
      // Its draws go by the place of a criterion.
      if (typeof staysKey === 'number') expect(after[tab][name]?.staysKey).toBeCloseTo(staysKey, 1);
    }
  }
};

test('moved columns keep their meaning', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  moveColumn(workbook, 'Scoring Matrix', 7, 3);
  moveColumn(workbook, 'Scoring Matrix', 11, 2);
  moveColumn(workbook, 'Accounts', 8, 1);
  expect(workbook.ask('setUpWorkbook', {}).created).toEqual([]);
  expectAlike(whatMatters(workbook), before);
  const scores = workbook.ask('loadRanking', {}).candidates[0]?.scores;
  expect(Object.values(scores ?? {}).sort()).toEqual([7, 8, 8, 9, 9]);
});

test('a criterion moved to the right of the score is still counted', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  moveColumn(workbook, 'Scoring Matrix', 4, 12);
  // The formula that the spreadsheet makes of it fails in every row but the first, and the line over the table says what helps.
  expect(workbook.values('Scoring Matrix', 'A2')).toEqual([
    ['The scores cannot be computed. Check the weights in Criteria, or choose Set up workbook.'],
  ]);
  workbook.ask('setUpWorkbook', {});
  expect(workbook.values('Scoring Matrix', 'A2')[0]?.[0]).toMatch(/^5 suggested as key of 24/);
  expectAlike(whatMatters(workbook), before);
  expect(workbook.ask('setUpWorkbook', {}).repaired).toEqual([]);
});

test('custom columns, rows, formats and headers stay, and everything still works', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  workbook.user((book) => {
    const matrix = book.getSheetByName('Scoring Matrix')!;
    matrix.insertColumnAfter(4);
    matrix
      .getRange('E4:E6')
      .clearDataValidations()
      .setValues([['Their turnover'], [30], [12]])
      .setBackground('#ff0000');
    matrix.insertRowBefore(10);
    matrix.getRange('A30').setNumberFormat('@').setBackground('#00ff00');
    const accounts = book.getSheetByName('Accounts')!;
    accounts.getRange('D2').setValue('Who cares for it');
    accounts.insertColumnAfter(1);
    accounts
      .getRange('B2:B3')
      .clearDataValidations()
      .setValues([['Region'], ['North']]);
  });
  workbook.ask('setUpWorkbook', {});
  expectAlike(whatMatters(workbook), before);
  expect(workbook.values('Scoring Matrix', 'E4:E6')).toEqual([['Their turnover'], [30], [12]]);
  expect(workbook.values('Accounts', 'E2')).toEqual([['Who cares for it']]);
  expect(readTab(workbook, 'Accounts').rows[0]).toMatchObject({ Region: 'North' });
  const looks = workbook.user((book) => {
    const matrix = book.getSheetByName('Scoring Matrix')!;
    return [matrix.getRange('E4').getBackground(), matrix.getRange('A30').getBackground()];
  });
  expect(looks).toEqual(['#ff0000', '#00ff00']);
  expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [] });
});

test.each([
  ['above the keys', 1, 3],
  ['above the sentence', 2, 4],
  ['above the weights', 3, 4],
  ['above the headers', 4, 4],
])('a custom row %s of the matrix stays, and scores and settings are found', (_where, row, below) => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  workbook.user((book, at) => {
    const matrix = book.getSheetByName('Scoring Matrix')!;
    matrix.insertRowBefore(at);
    matrix.getRange(at, 1).setValue('Board meeting of 3 May');
  }, row);
  expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [] });
  expect(whatMatters(workbook, below)).toEqual(before);
  workbook.ask('saveSettings', { changes: { capacity: 3 } });
  const tiers = readTab(workbook, 'Scoring Matrix', below).rows.filter(({ suggestedTier }) => suggestedTier === 'Key');
  expect(tiers).toHaveLength(3);
  expect(workbook.values('Scoring Matrix', `A${row}`)).toEqual([['Board meeting of 3 May']]);
});

test('a copied column belongs to the user: the left one counts', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => {
    const accounts = book.getSheetByName('Accounts')!;
    accounts.insertColumnsAfter(16, 1);
    const column = accounts.getRange('H1:H30').getValues();
    accounts.getRange('Q1:Q30').clearDataValidations().setValues(column).getCell(3, 1).setValue(1);
  });
  const [first] = workbook.ask('loadAccounts', {}).accounts;
  expect(first?.revenue3).toBe(1450000);
});
