import { splitStrays, straysOf } from '../../../sidebar/planEditor/straysOf';

const stray = (...accounts: string[]) => ({ code: 'strayContacts', values: { names: 'Ed', of: accounts.join('\n') } });
const other = { code: 'tabDuplicated', values: { title: 'Goals' } };

test('people without an account are apart from all other problems', () => {
  expect(splitStrays([other, stray('')])).toEqual({ strays: [stray('')], others: [other] });
});

test('they concern an account only if an account typed for them is part of its name, however it is spelled', () => {
  expect(straysOf([stray('هفت‌خوان'), other], 'فروشگاه های زنجیره ای هفت خوان')).toHaveLength(1);
  expect(straysOf([stray('', 'BRUGGEN')], 'Bruggen Maschinenbau GmbH')).toHaveLength(1);
  expect(straysOf([stray('', 'Nowhere Ltd')], 'Bruggen Maschinenbau GmbH')).toEqual([]);
  expect(straysOf([stray('br')], 'Bruggen Maschinenbau GmbH')).toEqual([]);
});
