import { findAccounts } from '../../../sidebar/editPlan/findAccounts';

const accounts = ['QUICK-Stop', 'Ernst Handel', 'Die Wandernde Kuh', 'Handel & Söhne'].map((name) => ({ name }));
const found = (typed: string) => findAccounts(accounts, typed).map(({ name }) => name);

test('an empty search finds all accounts in order', () => expect(found('')).toHaveLength(4));

test('a part of the name matches, and names that begin with it come first', () => {
  expect(found('handel')).toEqual(['Handel & Söhne', 'Ernst Handel']);
  expect(found('kuh')).toEqual(['Die Wandernde Kuh']);
  expect(found('nobody')).toEqual([]);
});
