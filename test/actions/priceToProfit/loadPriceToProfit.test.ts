import { importedPart } from '../../setup/importedPart';
import { sampleWorkbook } from '../../setup/preparedWorkbook';

test('the candidates have what sales lines and settings know of the last full year', () => {
  const workbook = sampleWorkbook();
  const { accounts: before } = workbook.ask('loadPriceToProfit', {});
  const name = before[0]?.name ?? '';
  expect(before).toHaveLength(24);
  expect(before[0]).toMatchObject({ discount: null, lines: null, visits: null });
  const values = { orders: 12, orderLines: 80, discount3: 5_000 };
  workbook.ask('importAccounts', importedPart([{ account: name, values }], 2025));
  workbook.ask('saveSettings', { changes: { costPerOrder: 40, costPerVisit: 250.5 } });
  const { accounts, rates, year } = workbook.ask('loadPriceToProfit', {});
  expect(accounts.find((each) => each.name === name)).toMatchObject({ orders: 12, lines: 80, discount: 5_000, visits: null });
  expect(rates).toEqual({ costPerOrder: 40, costPerLine: 0, costPerVisit: 250.5 });
  expect(year).toBe(2025);
});
