import { importedPart } from '../../setup/importedPart';
import { emptyWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';

const category = (name: string, revenue3: number | null, revenue2: number | null = null) => ({
  category: name,
  revenue1: null,
  revenue2,
  revenue3,
  revenueToDate: null,
});

test('revenue by category is stored in the hidden Sales tab, once per account and category, and follows a rename', () => {
  const workbook = emptyWorkbook();
  const first = { account: 'Ernst Handel', values: { crmId: '1' }, categories: [category('Tea', 10, 5), category('Beer', 20)] };
  workbook.ask('importAccounts', importedPart([first], 2025));
  expect(workbook.user((book) => book.getSheetByName('Sales')!.isSheetHidden())).toBe(true);
  expect(workbook.user((book) => book.getActiveSheet().getName())).toBe('Scoring Matrix');
  workbook.ask(
    'importAccounts',
    importedPart([{ account: 'Ernst AG', values: { crmId: '1' }, categories: [category('TEA', 12)] }], 2025),
  );
  expect(readTab(workbook, 'Sales').rows).toMatchObject([
    { account: 'Ernst AG', category: 'Tea', revenue2: 5, revenue3: 12 },
    { account: 'Ernst AG', category: 'Beer', revenue3: 20 },
  ]);
});
