import { findAccounts } from '../../../sidebar/editPlan/findAccounts';

const accounts = ['QUICK-Stop', 'Ernst Handel', 'Die Wandernde Kuh', 'Handel & Söhne'].map((name) => ({ name }));
const found = (typed: string) => findAccounts(accounts, typed).map(({ name }) => name);

test('nothing typed finds all, in their order', () => expect(found('')).toHaveLength(4));

test('a part of the name finds, and those that begin with it come first', () => {
  expect(found('handel')).toEqual(['Handel & Söhne', 'Ernst Handel']);
  expect(found('kuh')).toEqual(['Die Wandernde Kuh']);
  expect(found('nobody')).toEqual([]);
});
