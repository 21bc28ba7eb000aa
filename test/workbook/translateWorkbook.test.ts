import { importedPart } from '../setup/importedPart';
import { sampleWorkbook, type OpenedWorkbook } from '../setup/preparedWorkbook';
import { readTab } from '../setup/readTab';

const PERSIAN = ['ماتریس امتیازدهی', 'معیارها', 'مشتریان'];
const titlesOf = (workbook: OpenedWorkbook) => workbook.user((book) => book.getSheets().map((sheet) => sheet.getName()));

const opened = () => {
  const workbook = sampleWorkbook();
  workbook.ask(
    'importAccounts',
    importedPart([{ account: 'Ernst Handel', values: { buyerType: 'Strategic', revenueToDate: 9 } }]),
  );
  workbook.ask('saveSettings', { changes: { currency: '€' } });
  workbook.user((book) => {
    book
      .getSheetByName('Scoring Matrix')!
      .getRange('B5:B6')
      .setValues([['Key'], ['Watch']]);
    book.getSheetByName('Accounts')!.getRange('D2').setValue('Who cares for it');
    book.getSheetByName('Criteria')!.getRange('D4').setValue('Our own words.');
  });
  return workbook;
};

test('a change of language translates titles, headers, stored words, settings and library criteria, but not renamed ones', () => {
  const workbook = opened();
  workbook.ask('saveSettings', { changes: { language: 'fa' } });
  expect(titlesOf(workbook)).toEqual([
    ...PERSIAN,
    'ذی‌نفعان',
    'تحلیل SWOT',
    'اهداف',
    'تنظیمات',
    'فهرست‌ها',
    'تاریخچه',
    'آخرین ورود داده',
  ]);
  const matrix = readTab(workbook, PERSIAN[0] as string);
  expect(matrix.headers.slice(0, 12)).toEqual([
    'مشتری',
    'سطح تأییدشده',
    'پتانسیل رشد',
    'سودآوری',
    'تناسب محصول',
    'روابط موجود',
    'پتانسیل درآمد',
    'امتیاز',
    'رتبه',
    'سطح پیشنهادی',
    'پایداری',
    'دلیل',
  ]);
  expect(matrix.rows.slice(0, 3)).toMatchObject([
    { tier: 'کلیدی', score: 8.05, rank: 2 },
    { tier: 'زیر نظر', suggestedTier: 'عادی' },
    { suggestedTier: 'کلیدی' },
  ]);
  const accounts = readTab(workbook, PERSIAN[2] as string);
  expect(accounts.headers).toEqual(expect.arrayContaining(['مشتری', 'نامزد', 'Who cares for it', 'نوع خریدار']));
  expect(accounts.rows.at(-1)).toMatchObject({ account: 'Ernst Handel', buyerType: 'استراتژیک', revenueToDate: 9 });
  expect(readTab(workbook, PERSIAN[1] as string).rows[1]).toMatchObject({
    criterion: 'سودآوری',
    definition: 'Our own words.',
    kind: 'غیردرآمدی',
  });
  expect(readTab(workbook, 'تنظیمات').rows).toEqual(
    expect.arrayContaining([expect.objectContaining({ key: 'currency', label: 'واحد پول', value: '€' })]),
  );
  expect(workbook.values(PERSIAN[0] as string, 'A2')[0]?.[0]).toMatch(/^\u202b1 کلیدی از 24/);
  const look = workbook.user((book, title) => {
    const sheet = book.getSheetByName(title)!;
    const rules = sheet.getConditionalFormatRules().map((rule) => String(rule.getBooleanCondition()?.getCriteriaValues()[0]));
    return [
      sheet.isRightToLeft(),
      rules,
      sheet.getRange('H3:I3').getDisplayValues()[0],
      sheet.getRange('C5').getDataValidation()?.getHelpText(),
    ];
  }, PERSIAN[0] as string);
  expect(look).toEqual([
    true,
    ['=($B4="کلیدی")+($B4="")*($J4="کلیدی")>0'],
    [expect.stringMatching(/^کلیدی از/), expect.stringMatching(/جا$/)],
    expect.stringMatching(/\n۱: .*\n۴: /),
  ]);
  const type = (word: string) => () =>
    workbook.user(
      (book, title, entry) => void book.getSheetByName(title)!.getRange('B7').setValue(entry),
      PERSIAN[0] as string,
      word,
    );
  expect(type('عادی')).not.toThrow();
  expect(type('Standard')).toThrow(/violates/);
  expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [] });
});

test('translating there and back restores everything', () => {
  const workbook = opened();
  workbook.ask('loadRanking', {}); // Earlier changes by hand are known.
  const contents = () => ['Scoring Matrix', 'Criteria', 'Accounts', 'Lists'].map((title) => workbook.values(title));
  const before = contents();
  workbook.ask('saveSettings', { changes: { language: 'fa' } });
  workbook.ask('saveSettings', { changes: { language: 'en' } });
  expect(contents()).toEqual(before);
  expect(titlesOf(workbook)).toEqual([
    'Scoring Matrix',
    'Criteria',
    'Accounts',
    'Stakeholders',
    'SWOT',
    'Goals',
    'Settings',
    'Lists',
    'History',
    'Last import',
  ]);
});

test('a title chosen by the user stays, and a title used by another tab is not taken', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => {
    book.getSheetByName('Criteria')!.setName('What counts');
    book.insertSheet('مشتریان');
  });
  workbook.ask('saveSettings', { changes: { language: 'fa' } });
  expect(titlesOf(workbook)).toEqual(expect.arrayContaining(['What counts', 'مشتریان', 'Accounts', 'ماتریس امتیازدهی']));
  expect(workbook.ask('loadRanking', {}).candidates).toHaveLength(24);
});

test('language, calendar and year can change together', () => {
  const workbook = sampleWorkbook();
  workbook.ask('saveSettings', { changes: { language: 'fa', calendar: 'jalali', lastFullYear: 1403 } });
  expect(readTab(workbook, 'مشتریان').headers.filter((header) => /\d{4}/.test(String(header)))).toEqual([
    'درآمد 1401',
    'درآمد 1402',
    'درآمد 1403',
    'رشد 1403',
  ]);
});
