import { importedPart } from '../../setup/importedPart';
import { emptyWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';

const money = (workbook: OpenedWorkbook) =>
  readTab(workbook, 'Accounts').rows.map(({ account, revenue1, revenue2, revenue3, revenueToDate }) => [
    account,
    revenue1,
    revenue2,
    revenue3,
    revenueToDate,
  ]);
const yearHeaders = (workbook: OpenedWorkbook) =>
  readTab(workbook, 'Accounts').headers.filter((header) => /\d{4}/.test(String(header)));

const FULL = { revenue1: 1, revenue2: 2, revenue3: 3, revenueToDate: 4, orders: 9 };
const imported = () => {
  const workbook = emptyWorkbook();
  const categories = [{ category: 'Tea', revenue1: 1, revenue2: 2, revenue3: 3, revenueToDate: 4 }];
  workbook.ask(
    'importAccounts',
    importedPart(
      [
        { account: 'Ernst Handel', values: FULL, categories },
        { account: 'QUICK-Stop', values: FULL },
      ],
      1996,
    ),
  );
  return workbook;
};

test('the first file with revenue sets the last full year, even if it is long past', () => {
  const workbook = imported();
  expect(yearHeaders(workbook)).toEqual([
    'Revenue 1994',
    'Revenue 1995',
    'Revenue 1996',
    'Revenue 1997 to date',
    'Orders 1996',
    'Growth 1996',
  ]);
  expect(money(workbook)[0]).toEqual(['Ernst Handel', 1, 2, 3, 4]);
  expect(workbook.ask('loadImport', {})).toMatchObject({ lastFullYear: 1996, accounts: 2 });
});

test('a file of the next year shifts the years, and History keeps the dropped figures', () => {
  const workbook = imported();
  workbook.ask(
    'importAccounts',
    importedPart([{ account: 'Ernst Handel', values: { revenue3: 40, revenueToDate: 5, orders: 8 } }], 1997),
  );
  expect(yearHeaders(workbook)).toEqual([
    'Revenue 1995',
    'Revenue 1996',
    'Revenue 1997',
    'Revenue 1998 to date',
    'Orders 1997',
    'Growth 1997',
  ]);
  expect(money(workbook)).toEqual([
    ['Ernst Handel', 2, 3, 40, 5],
    ['QUICK-Stop', 2, 3, '', ''],
  ]);
  const left = readTab(workbook, 'History').rows.filter(({ action }) => action === 'Year closed');
  expect(left.map(({ account, field, from }) => [account, field, from])).toEqual([
    ['Ernst Handel', 'Revenue 1994', '1'],
    ['Ernst Handel', 'Revenue 1997 to date', '4'],
    ['Ernst Handel', 'Orders 1996', '9'],
    ['QUICK-Stop', 'Revenue 1994', '1'],
    ['QUICK-Stop', 'Revenue 1997 to date', '4'],
    ['QUICK-Stop', 'Orders 1996', '9'],
    ['Ernst Handel', 'Tea: Revenue 1994', '1'],
    ['Ernst Handel', 'Tea: Revenue 1997 to date', '4'],
  ]);
  expect(readTab(workbook, 'Sales').rows).toMatchObject([
    { category: 'Tea', revenue1: 2, revenue2: 3, revenue3: '', revenueToDate: '' },
  ]);
});

test('a file of an earlier year fills the columns of its own years, never the current year’s', () => {
  const workbook = imported();
  workbook.ask(
    'importAccounts',
    importedPart(
      [{ account: 'Ernst Handel', values: { revenue1: 70, revenue2: 80, revenue3: 90, revenueToDate: 50, orders: 1 } }],
      1995,
    ),
  );
  expect(money(workbook)[0]).toEqual(['Ernst Handel', 80, 90, 3, 4]);
  expect(readTab(workbook, 'Accounts').rows[0]).toMatchObject({ orders: 9 });
  expect(workbook.ask('loadImport', {}).lastFullYear).toBe(1996);
});

test('a partial year never goes into the column of a full year, and gives no growth', () => {
  const workbook = emptyWorkbook();
  workbook.ask('importAccounts', importedPart([{ account: 'Ernst Handel', values: { revenue3: 10, revenueToDate: 4 } }], 1997));
  workbook.ask('importAccounts', importedPart([{ account: 'Ernst Handel', values: { revenueToDate: 6 } }], 1997));
  expect(money(workbook)).toEqual([['Ernst Handel', '', '', 10, 6]]);
  expect(readTab(workbook, 'Accounts').rows[0]).toMatchObject({ growth: '', revenue3y: 10 });
  expect(workbook.ask('loadAccounts', {}).accounts).toMatchObject([{ revenue3: 10, revenueToDate: 6, growth: null }]);
  const { sources } = workbook.ask('loadRanking', {});
  expect(sources.map(({ key }) => key)).not.toContain('revenueToDate');
});

describe('years that are not years of the workbook', () => {
  const register = (workbook: OpenedWorkbook) => ({ money: money(workbook), headers: yearHeaders(workbook) });

  test('of another calendar are refused, and nothing leaves its column', () => {
    const workbook = imported();
    const before = register(workbook);
    const part = importedPart([{ account: 'Ernst Handel', values: { revenue3: 40 } }], 1404);
    for (const mayJump of [false, true])
      expect(workbook.request('importAccounts', { ...part, mayJump })).toEqual({
        ok: false,
        problems: [{ code: 'yearsOfOtherCalendar' }],
      });
    expect(register(workbook)).toEqual(before);
  });

  test('more than one year ahead are refused unless the user agreed', () => {
    const workbook = imported();
    const before = register(workbook);
    const part = importedPart([{ account: 'Ernst Handel', values: { revenue3: 40 } }], 1999);
    expect(workbook.request('importAccounts', part)).toEqual({
      ok: false,
      problems: [{ code: 'yearsAhead', values: { year: 1999, lastYear: 1996 } }],
    });
    expect(register(workbook)).toEqual(before);
    workbook.ask('importAccounts', { ...part, mayJump: true });
    expect(money(workbook)).toEqual([
      ['Ernst Handel', '', '', 40, ''],
      ['QUICK-Stop', '', '', '', ''],
    ]);
  });
});

test('discounts move with the years, also where an older workbook had those of the last full year alone', () => {
  const workbook = emptyWorkbook();
  workbook.ask('importAccounts', importedPart([{ account: 'Ernst Handel', values: { revenue3: 3, discount3: 7 } }], 1996));
  workbook.user((book) => {
    const accounts = book.getSheetByName('Accounts')!;
    for (const key of ['discount1', 'discount2']) {
      const [keys = []] = accounts.getRange(1, 1, 1, accounts.getLastColumn()).getValues();
      accounts.deleteColumn(keys.indexOf(`kam:accounts:${key}`) + 1);
    }
  });
  workbook.ask('importAccounts', importedPart([{ account: 'Ernst Handel', values: { revenue3: 4 } }], 1997));
  expect(readTab(workbook, 'Accounts').rows[0]).toMatchObject({
    revenue2: 3,
    revenue3: 4,
    discount1: '',
    discount2: 7,
    discount3: '',
  });
});
