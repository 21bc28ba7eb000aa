import { leaveAccount, leftAccounts, withoutLeft } from '../../../../sidebar/importData/rows/leftAccounts';

test('an account that is left out stays out in any spelling, until it is taken in again', () => {
  const left = leaveAccount({ 'unit:': '1' }, 'Subtotal North', true);
  expect(leftAccounts(left)).toEqual(['Subtotal North']);
  const rows = [{ name: 'Alder' }, { name: 'SUBTOTAL north' }];
  expect(withoutLeft(rows, ({ name }) => name, leftAccounts(left))).toEqual([{ name: 'Alder' }]);
  expect(leaveAccount(left, 'Subtotal North', false)).toEqual({ 'unit:': '1' });
});
