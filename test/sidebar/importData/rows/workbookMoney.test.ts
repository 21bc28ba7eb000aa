import { workbookMoney } from '../../../../sidebar/importData/rows/workbookMoney';

test('the workbook’s currency is compared by its code, whatever was typed in Settings', () => {
  expect(workbookMoney({ currency: '', moneyUnit: 'one' })).toEqual({ currency: null, unit: 1 });
  expect(workbookMoney({ currency: '€', moneyUnit: 'thousand' })).toEqual({ currency: 'EUR', unit: 1000 });
  expect(workbookMoney({ currency: 'تومان', moneyUnit: 'million' })).toEqual({ currency: 'IRT', unit: 1_000_000 });
  expect(workbookMoney({ currency: 'XAU', moneyUnit: 'one' })).toEqual({ currency: 'XAU', unit: 1 });
});

test('a unit typed with the currency counts', () => {
  expect(workbookMoney({ currency: 'thousand $', moneyUnit: 'one' })).toEqual({ currency: 'USD', unit: 1000 });
});
