import { currencyGiven, workbookMoney } from '../../../../sidebar/importData/rows/workbookMoney';
import { importData as english } from '../../../../src/text/en/importData';
import { importData as persian } from '../../../../src/text/fa/importData';

test('the workbook’s currency is compared by its code, whatever was typed in Settings', () => {
  expect(workbookMoney({ currency: '', moneyUnit: 'one' })).toEqual({ currency: null, unit: 1 });
  expect(workbookMoney({ currency: '€', moneyUnit: 'thousand' })).toEqual({ currency: 'EUR', unit: 1000 });
  expect(workbookMoney({ currency: 'تومان', moneyUnit: 'million' })).toEqual({ currency: 'IRT', unit: 1_000_000 });
  expect(workbookMoney({ currency: 'XAU', moneyUnit: 'one' })).toEqual({ currency: 'XAU', unit: 1 });
});

test('a unit typed with the currency counts', () => {
  expect(workbookMoney({ currency: 'thousand $', moneyUnit: 'one' })).toEqual({ currency: 'USD', unit: 1000 });
});

test('a file gives its currency to a workbook without one, and the step says so', () => {
  expect(currencyGiven({ currency: ' ' }, 'EUR')).toBe('EUR');
  expect(currencyGiven({ currency: '$' }, 'EUR')).toBeNull();
  expect(currencyGiven({ currency: '' }, null)).toBeNull();
  expect(english.currencyGiven('EUR')).toBe(
    'The workbook has no currency yet. With this import it becomes EUR. You can change it in Change settings.',
  );
  expect(persian.currencyGiven('تومان')).toBe(
    'واحد پول اینجا هنوز مشخص نیست. با این ورود، تومان می‌شود. در «تغییر تنظیمات» می‌توانید عوضش کنید.',
  );
  expect(english.currencyMissing).toBe(
    'Neither the file nor the workbook names a currency, so amounts have none. You can name it in Change settings.',
  );
  expect(persian.currencyMissing).toBe(
    'واحد پول نه در فایل آمده و نه اینجا مشخص شده است؛ پس مبلغ‌ها بدون واحد است. در «تغییر تنظیمات» مشخصش کنید.',
  );
});
