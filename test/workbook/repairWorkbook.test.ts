import { emptyWorkbook, openWorkbook, persianWorkbook } from '../setup/preparedWorkbook';
import { readTab } from '../setup/readTab';

const TITLES = ['Scoring Matrix', 'Criteria', 'Accounts', 'Stakeholders', 'SWOT', 'Goals'];

/** The visible frame of a tab. */
const frameOf = (workbook: ReturnType<typeof emptyWorkbook>) =>
  workbook.user((book) =>
    book.getSheets().map((sheet) => ({
      title: sheet.getName(),
      hidden: sheet.isSheetHidden(),
      rightToLeft: sheet.isRightToLeft(),
      frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
      keysHidden: sheet.isRowHiddenByUser(1),
    })),
  );

test('a new workbook gets the matrix, the criteria and the accounts first, then the hidden tabs, and loses its blank sheet', () => {
  const workbook = emptyWorkbook();
  const frames = frameOf(workbook);
  expect(frames.map(({ title }) => title)).toEqual([...TITLES, 'Settings', 'Lists']);
  expect(frames.filter(({ hidden }) => hidden).map(({ title }) => title)).toEqual(['Settings', 'Lists']);
  expect(frames.map(({ frozen }) => frozen)).toEqual([
    [4, 1],
    [2, 1],
    [2, 1],
    [3, 1],
    [3, 1],
    [3, 1],
    // People have no use for these two: they get no look.
    [0, 0],
    [0, 0],
  ]);
  expect(frames.filter(({ keysHidden, hidden }) => !keysHidden && !hidden).map(({ title }) => title)).toEqual([]);
  expect(frames.some(({ rightToLeft }) => rightToLeft)).toBe(false);
});

test('each tab has its headers, and hidden row ids at the right end', () => {
  const workbook = emptyWorkbook();
  const matrix = readTab(workbook, 'Scoring Matrix');
  expect(matrix.headers).toEqual([
    'Account',
    'Confirmed tier',
    'Growth potential',
    'Profitability',
    'Product fit',
    'Existing relationships',
    'Revenue potential',
    'Score',
    'Rank',
    'Suggested tier',
    'Stays key',
    'Why',
    'Tier decided on',
    'Agreed tier',
    'Last seen',
    'ID',
    'Known as',
  ]);
  expect(readTab(workbook, 'Accounts').keys).toEqual(
    'account candidate tier kam salesRep revenue1 revenue2 revenue3 potential revenue3y growth abc buyerType whyKey industry city country note listed id knownAs'.split(
      ' ',
    ),
  );
  const hidden = workbook.user((book) =>
    book.getSheets().map((sheet) => {
      const width = sheet.getDataRange().getNumColumns();
      const columns = Array.from({ length: width }, (_, at) => at + 1).filter((at) => sheet.isColumnHiddenByUser(at));
      return sheet
        .getRange(1, 1, 1, width)
        .getValues()[0]
        ?.filter((_key, at) => columns.includes(at + 1));
    }),
  );
  expect(hidden.slice(0, 3)).toEqual([
    ['kam:matrix:agreedTier', 'kam:matrix:seen', 'kam:matrix:id', 'kam:matrix:knownAs'],
    ['kam:criteria:libraryKey', 'kam:criteria:seen', 'kam:criteria:id', 'kam:criteria:knownAs'],
    ['kam:accounts:listed', 'kam:accounts:id', 'kam:accounts:knownAs'],
  ]);
});

test('each computed column is one formula in its header cell, with empty cells below', () => {
  const workbook = emptyWorkbook();
  for (const [title, computed] of [
    ['Scoring Matrix', ['score', 'rank', 'suggestedTier']],
    ['Criteria', ['share', 'scored']],
    ['Accounts', ['tier', 'revenue3y', 'growth']],
  ] as const) {
    const { letter, headerRow } = readTab(workbook, title);
    for (const key of computed) {
      const formulas = workbook.user(
        (book, tab, range) => book.getSheetByName(tab)!.getRange(range).getFormulas(),
        title,
        `${letter(key)}${headerRow}:${letter(key)}40`,
      );
      expect(formulas.flat().filter(Boolean)).toHaveLength(1);
      expect(formulas[0]?.[0]).toMatch(/^=/);
    }
  }
});

test('the row above the headers has the weights in % and four settings with their labels', () => {
  const workbook = emptyWorkbook();
  const shown = workbook.user((book) => book.getSheetByName('Scoring Matrix')!.getRange('A3:L3').getDisplayValues()[0]);
  expect(shown).toEqual([
    'Weights',
    '',
    '30.0%',
    '25.0%',
    '20.0%',
    '15.0%',
    '10.0%',
    'key from 7.0',
    '5 seats',
    'stays from 6.0',
    '',
    'watch from 6.0',
  ]);
  expect(workbook.values('Scoring Matrix', 'A2')).toEqual([
    ['Type your accounts below, or import them: Key Account ▸ Import data'],
  ]);
});

test('the rule of a score is 1 to 10, with the rubric as the cell’s help; what it marks is taken back after the edit', () => {
  const rule = emptyWorkbook().user((book) => {
    const found = book.getSheetByName('Scoring Matrix')!.getRange('C40').getDataValidation()!;
    return { bounds: found.getCriteriaValues() as unknown, isOpen: found.getAllowInvalid(), help: found.getHelpText() };
  });
  expect(rule.bounds).toEqual([1, 10]);
  expect(rule.isOpen).toBe(true);
  expect(rule.help).toMatch(/^Scores run from 1 to 10\.\n.+\n1: .+\n4: .+\n7: .+\n10: .+$/);
});

test('dropdowns, checkboxes and settings reject invalid values', () => {
  const workbook = emptyWorkbook();
  const { letter } = readTab(workbook, 'Accounts');
  const type = (title: string, cell: string, entry: string | number | boolean) => () =>
    workbook.user((book, tab, at, value) => void book.getSheetByName(tab)!.getRange(at).setValue(value), title, cell, entry);
  expect(type('Accounts', `${letter('buyerType')}3`, 'Friendly')).toThrow(/violates/);
  expect(type('Accounts', `${letter('buyerType')}3`, 'Strategic')).not.toThrow();
  expect(type('Accounts', `${letter('candidate')}3`, 'perhaps')).toThrow(/violates/);
  expect(type('Accounts', `${letter('revenue3')}3`, 'much')).toThrow(/violates/);
  expect(type('Accounts', `${letter('revenue3')}3`, -120)).not.toThrow();
  expect(type('Criteria', 'B3', -1)).toThrow(/violates/);
  expect(type('Scoring Matrix', 'H3', 11)).toThrow(/violates/);
  expect(type('Scoring Matrix', 'I3', 201)).toThrow(/violates/);
});

test('key accounts have a bold row besides the word itself', () => {
  const workbook = emptyWorkbook();
  const rules = workbook.user((book) =>
    book
      .getSheetByName('Scoring Matrix')!
      .getConditionalFormatRules()
      .map((rule) => [
        String(rule.getBooleanCondition()?.getCriteriaValues()[0]),
        rule.getRanges().map((range) => range.getA1Notation()),
      ]),
  );
  expect(rules).toEqual([['=($B4="Key")+($B4="")*($J4="Key")>0', ['A4:L40']]]);
});

test('the highlight of an older version gives way to one in which the confirmed tier counts', () => {
  const workbook = emptyWorkbook();
  const formulas = workbook.user((book) => {
    const sheet = book.getSheetByName('Scoring Matrix')!;
    const rule = (formula: string) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBold(true)
        .setRanges([sheet.getRange('A4:L40')]);
    sheet.setConditionalFormatRules([rule('=$J4="Key"').build(), rule('=$A4="Mine"').build()]);
    return sheet.getName();
  });
  workbook.ask('setUpWorkbook', {});
  const after = workbook.user(
    (book, name) =>
      book
        .getSheetByName(name)!
        .getConditionalFormatRules()
        .map((rule) => String(rule.getBooleanCondition()?.getCriteriaValues()[0])),
    formulas,
  );
  expect(after).toEqual(['=$A4="Mine"', '=($B4="Key")+($B4="")*($J4="Key")>0']);
});

test('a user’s own column beside the scores loses the rule that it took over from them', () => {
  const workbook = emptyWorkbook();
  const rulesIn = (column: number) =>
    workbook.user(
      (book, at) => book.getSheetByName('Scoring Matrix')!.getRange(5, at).getDataValidation()?.getCriteriaType() ?? null,
      column,
    );
  workbook.user((book) => {
    const sheet = book.getSheetByName('Scoring Matrix')!;
    sheet.insertColumnAfter(4);
    sheet.getRange('E5:E40').setDataValidation(sheet.getRange('D5').getDataValidation());
    sheet.getRange('E4').setValue('Region');
  });
  expect(rulesIn(5)).not.toBeNull();
  workbook.ask('setUpWorkbook', {});
  expect(rulesIn(5)).toBeNull();
  expect(rulesIn(4)).not.toBeNull();
  expect(rulesIn(6)).not.toBeNull();
});

test('a Persian user gets Persian tabs, right-to-left', () => {
  const workbook = persianWorkbook();
  const frames = frameOf(workbook);
  expect(frames.map(({ title }) => title)).toEqual([
    'ماتریس امتیازدهی',
    'معیارها',
    'مشتریان',
    'ذی‌نفعان',
    'تحلیل SWOT',
    'اهداف',
    'تنظیمات',
    'فهرست‌ها',
    'تاریخچه',
  ]);
  // All but the two that people have no use for.
  expect(frames.filter(({ rightToLeft }) => !rightToLeft).map(({ title }) => title)).toEqual(['تنظیمات', 'فهرست‌ها']);
  const { headers, rows } = readTab(workbook, 'ماتریس امتیازدهی');
  expect(headers).toEqual(expect.arrayContaining(['مشتری', 'امتیاز', 'رتبه', 'سطح پیشنهادی', 'دلیل']));
  expect(rows.filter(({ suggestedTier }) => suggestedTier === 'کلیدی')).toHaveLength(5);
  expect(workbook.user((book) => book.getSheetByName('ماتریس امتیازدهی')!.getRange('H3:L3').getDisplayValues()[0])).toEqual([
    expect.stringMatching(/^کلیدی از/),
    expect.stringMatching(/جا$/),
    expect.stringMatching(/^می‌ماند تا/),
    '',
    expect.stringMatching(/^زیر نظر از/),
  ]);
});

test('set-up takes at most 40 calls per tab, ends at the first record of the matrix, and adds nothing to History', () => {
  const workbook = openWorkbook();
  const { created } = workbook.ask('setUpWorkbook', {});
  const { reads, writes, others } = workbook.host.cost;
  expect(created).toEqual(['settings', 'lists', 'criteria', 'accounts', 'matrix', 'stakeholders', 'swot', 'goals']);
  // The journal and the copy of the settings are five more.
  expect(reads + writes + others).toBeLessThanOrEqual(40 * created.length + 5);
  const place = workbook.user((book) => [book.getActiveSheet().getName(), book.getActiveRange()?.getA1Notation()]);
  expect(place).toEqual(['Scoring Matrix', 'A5']);
  expect(workbook.user((book) => book.getSheetByName('History'))).toBeNull();
});

test('a custom tab with one of our titles is left alone', () => {
  const workbook = openWorkbook();
  workbook.user((book) => {
    book
      .insertSheet('Accounts')
      .getRange('A1:B2')
      .setValues([
        ['Account', 'Balance'],
        ['Cash', 12],
      ]);
    book
      .insertSheet('Settings')
      .getRange('A1:B2')
      .setValues([
        ['Key', 'Value'],
        ['colour', 'blue'],
      ]);
  });
  workbook.ask('loadSample', {});
  expect(workbook.values('Accounts')).toEqual([
    ['Account', 'Balance'],
    ['Cash', 12],
  ]);
  expect(workbook.values('Settings')).toEqual([
    ['Key', 'Value'],
    ['colour', 'blue'],
  ]);
  expect(readTab(workbook, 'Accounts 2').rows).toHaveLength(24);
  expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [], accounts: 24 });
});

test('rows above the records have a warning protection against accidental edits, except the tier settings', () => {
  const workbook = emptyWorkbook();
  const guarded = workbook.user((book) =>
    book
      .getSheetByName('Scoring Matrix')!
      .getProtections(SpreadsheetApp.ProtectionType.RANGE)
      .filter((protection) => protection.isWarningOnly())
      .map((protection) => protection.getRange().getA1Notation()),
  );
  expect(guarded).toEqual(['A1:Q2', 'A4:Q4', 'C3:G4']);
});
