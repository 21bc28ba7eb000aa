import { groupAmounts, groupsOf, sumByGroup } from '../../../src/model/accounts/groupsOf';

const account = (name: string, parent = '') => ({ name, parent });

test('subsidiaries belong to the group of their parent, or of its parent, whatever the spelling', () => {
  const accounts = [account('Acme'), account('Acme North', 'ACME '), account('Acme Bay', 'acme north'), account('Bolt')];
  expect(groupsOf(accounts)).toEqual(['acme', 'acme', 'acme', 'bolt']);
});

test('four levels of parents have one group, which is that of the account at the top', () => {
  const chain = ['E', 'D', 'C', 'B'].map((name, at) => account(name, ['D', 'C', 'B', 'A'][at]));
  expect(groupsOf([...chain, account('A')])).toEqual(['a', 'a', 'a', 'a', 'a']);
  expect(groupsOf(chain)).toEqual(['a', 'a', 'a', 'a']);
});

test('a parent that is not an account makes a group too, and accounts that are each other’s parents end', () => {
  expect(groupsOf([account('A', 'Holding'), account('B', 'Holding')])).toEqual(['holding', 'holding']);
  expect(groupsOf([account('A', 'A')])).toEqual(['a']);
  expect(groupsOf([account('A', 'B'), account('B', 'A')])).toEqual(['a', 'b']);
  expect(new Set(groupsOf([account('A', 'B'), account('B', 'C'), account('C', 'A')])).size).toBe(3);
});

test('amounts are summed by group', () => {
  expect(sumByGroup([5, null, 3], ['a', 'b', 'a'])).toEqual([8, 0]);
});

test('groups of two or more have a name, their accounts and what they bring, the largest first', () => {
  const accounts = [
    { ...account('Acme North', 'acme'), amount: 5 },
    { ...account('Bolt'), amount: 50 },
    { ...account('ACME'), amount: null },
    { ...account('One', 'The Holding'), amount: 10 },
    { ...account('Two', 'the holding'), amount: -2 },
    { ...account('Unknown 1', 'Unknown'), amount: null },
    { ...account('Unknown 2', 'Unknown'), amount: null },
  ];
  expect(groupAmounts(accounts)).toEqual([
    { name: 'the holding', accounts: ['One', 'Two'], amount: 8 },
    { name: 'ACME', accounts: ['Acme North', 'ACME'], amount: 5 },
    { name: 'Unknown', accounts: ['Unknown 1', 'Unknown 2'], amount: null },
  ]);
});
