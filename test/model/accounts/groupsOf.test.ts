import { groupsOf, sumByGroup } from '../../../src/model/accounts/groupsOf';

const account = (name: string, parent = '') => ({ name, parent });

test('subsidiaries belong to the group of their parent, or of its parent, whatever the spelling', () => {
  const accounts = [account('Acme'), account('Acme North', 'ACME '), account('Acme Bay', 'acme north'), account('Bolt')];
  expect(groupsOf(accounts)).toEqual(['acme', 'acme', 'acme', 'bolt']);
});

test('a parent that is no account makes a group too, and accounts that are each other’s parents end', () => {
  expect(groupsOf([account('A', 'Holding'), account('B', 'Holding')])).toEqual(['holding', 'holding']);
  expect(groupsOf([account('A', 'A')])).toEqual(['a']);
  expect(groupsOf([account('A', 'B'), account('B', 'A')])).toHaveLength(2);
});

test('amounts are summed by group', () => {
  expect(sumByGroup([5, null, 3], ['a', 'b', 'a'])).toEqual([8, 0]);
});
