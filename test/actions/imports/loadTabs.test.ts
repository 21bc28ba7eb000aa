import { emptyWorkbook, sampleWorkbook } from '../../setup/preparedWorkbook';

const withOrders = () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => {
    const sheet = book.insertSheet('Orders 2025');
    sheet.getRange('A1:B3').setValues([
      ['Customer', 'Amount'],
      ['Alder', 1234.5],
      ['Birch', 0.25],
    ]);
    sheet.getRange('B2').setNumberFormat('#,##0.00');
    sheet.getRange('B3').setNumberFormat('0%');
  });
  return workbook;
};

test('the tabs of a workbook are those that the add-on did not create', () => {
  const { tabs, rows } = withOrders().ask('loadTabs', { tab: null });
  expect(tabs.map(({ title }) => title)).toContain('Orders 2025');
  expect(tabs.map(({ title }) => title).filter((title) => ['Accounts', 'Settings', 'Scoring Matrix'].includes(title))).toEqual(
    [],
  );
  expect(rows).toEqual([]);
});

test('a tab’s cells arrive as it shows them, with one read of its cells, and nothing is written', () => {
  const workbook = withOrders();
  const { tabs } = workbook.ask('loadTabs', { tab: null });
  const id = tabs.find(({ title }) => title === 'Orders 2025')!.id;
  expect(workbook.ask('loadTabs', { tab: id }).rows).toEqual([
    ['Customer', 'Amount'],
    ['Alder', '1,234.50'],
    ['Birch', '25%'],
  ]);
  const { reads, writes } = workbook.host.cost;
  expect([reads, writes]).toEqual([1 + tabs.length + 1, 0]); // Settings, the title of each tab, and the tab
});

test('an empty tab has no rows, and a tab that is gone is named', () => {
  const workbook = emptyWorkbook();
  workbook.user((book) => void book.insertSheet('Empty'));
  const id = workbook.ask('loadTabs', { tab: null }).tabs.find(({ title }) => title === 'Empty')!.id;
  expect(workbook.ask('loadTabs', { tab: id }).rows).toEqual([]);
  expect(workbook.request('loadTabs', { tab: 4711 })).toMatchObject({ ok: false, problems: [{ code: 'tabGone' }] });
});

test('a tab with too many cells is refused with its size', () => {
  const workbook = emptyWorkbook();
  workbook.user((book) => {
    const sheet = book.insertSheet('Large');
    sheet.insertRowsAfter(1, 30_000);
    sheet.getRange(30_000, 20).setValue('last');
  });
  const id = workbook.ask('loadTabs', { tab: null }).tabs.find(({ title }) => title === 'Large')!.id;
  expect(workbook.request('loadTabs', { tab: id })).toMatchObject({
    ok: false,
    problems: [{ code: 'tabTooLarge', values: { cells: 600_000, limit: 500_000 } }],
  });
});
