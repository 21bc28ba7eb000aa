import { importedPart } from '../../setup/importedPart';
import { emptyWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';

const TEXTS = [
  '=1+1',
  '00123',
  '7-11',
  '1/2',
  'TRUE',
  '+49 30 1234',
  '-5',
  '@home',
  "'quoted",
  '1e5',
  '3.00E+07',
  '50%',
  '$12',
  'May 5',
  '۱۲۳',
];

test('a text stays unchanged as a name, in a built-in column and in a custom column', () => {
  const workbook = emptyWorkbook();
  const rows = TEXTS.map((text) => ({ account: text, values: { city: text, crmId: text, note: text }, own: { Remark: text } }));
  expect(workbook.ask('importAccounts', importedPart(rows))).toMatchObject({ created: TEXTS.length, problems: [] });
  const stored = readTab(workbook, 'Accounts').rows;
  expect(stored.map(({ account, city, crmId, note, Remark }) => [account, city, crmId, note, Remark])).toEqual(
    TEXTS.map((text) => [text, text, text, text, text]),
  );
  const formulas = workbook.user((book) => book.getSheetByName('Accounts')!.getRange('A3:Z40').getFormulas().flat().join(''));
  expect(formulas).toBe('');
  expect(workbook.ask('importAccounts', importedPart(rows))).toMatchObject({ unchanged: TEXTS.length });
});

test('a text stays unchanged in a column made by the user, whatever its format', () => {
  const workbook = emptyWorkbook();
  workbook.user((book) => {
    const accounts = book.getSheetByName('Accounts')!;
    accounts.getRange('W2').setValue('Region code');
    accounts.getRange('A3').setValue('Ernst Handel');
    accounts.getRange('W3').setValue(12).setNumberFormat('0.00');
  });
  const rows = [
    { account: 'Ernst Handel', own: { 'Region code': '007' } },
    { account: 'QUICK-Stop', own: { 'Region code': 8 } },
  ];
  workbook.ask('importAccounts', importedPart(rows));
  expect(workbook.values('Accounts', 'W2:W4')).toEqual([['Region code'], ['007'], [8]]);
  expect(workbook.ask('importAccounts', importedPart(rows))).toMatchObject({ unchanged: 2 });
});

test('numbers stay numbers, including negative ones, and dates are dates', () => {
  const workbook = emptyWorkbook();
  const values = { revenue3: -5.25, revenue2: 0, orders: 12, firstOrder: '1996-07-04', retention: 0.85 };
  workbook.ask('importAccounts', importedPart([{ account: 'Ernst Handel', values, own: { Employees: -3 } }], 2025));
  const [row] = readTab(workbook, 'Accounts').rows;
  expect(row).toMatchObject({ revenue3: -5.25, revenue2: 0, orders: 12, retention: 0.85, Employees: -3 });
  const { letter } = readTab(workbook, 'Accounts');
  const shown = workbook.user(
    (book, cells) => cells.map((cell) => book.getSheetByName('Accounts')!.getRange(cell).getDisplayValue()),
    ['firstOrder', 'retention', 'revenue3'].map((key) => `${letter(key)}3`),
  );
  expect(shown).toEqual(['1996-07-04', '85%', '-5']);
});

test.each([
  ['Pacific/Kiritimati', 'America/Los_Angeles'],
  ['America/Los_Angeles', 'Pacific/Kiritimati'],
])('a date is the same day with the spreadsheet in %s and the script in %s', (spreadsheetTimeZone, timeZone) => {
  const manifest = { timeZone };
  const workbook = emptyWorkbook();
  const zoned = emptyWorkbook({ manifest, spreadsheetTimeZone });
  for (const each of [workbook, zoned]) {
    const part = importedPart([{ account: 'Ernst Handel', values: { firstOrder: '1996-07-04', lastOrder: '1998-03-29' } }]);
    each.ask('importAccounts', part);
    expect(each.ask('importAccounts', part)).toMatchObject({ unchanged: 1 });
    const { letter } = readTab(each, 'Accounts');
    const shown = each.user(
      (book, cells) => cells.map((cell) => book.getSheetByName('Accounts')!.getRange(cell).getDisplayValue()),
      [`${letter('firstOrder')}3`, `${letter('lastOrder')}3`],
    );
    expect(shown).toEqual(['1996-07-04', '1998-03-29']);
  }
});
