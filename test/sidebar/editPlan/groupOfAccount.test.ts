import { groupOfAccount } from '../../../sidebar/editPlan/groupOfAccount';

const accounts = [
  { id: '1', name: 'Acme', parent: '' },
  { id: '2', name: 'Acme North', parent: 'ACME' },
  { id: '3', name: 'Acme Bay', parent: 'Acme North' },
  { id: '4', name: 'Bolt', parent: '' },
  { id: '5', name: 'Cord East', parent: 'Cord Holding' },
];

test('the plan of a group is that of the account at the top, which lists all below it', () => {
  expect(groupOfAccount('1', accounts)).toEqual({ parent: '', parentId: '', subsidiaries: ['Acme North', 'Acme Bay'] });
  expect(groupOfAccount('2', accounts)).toEqual({ parent: 'Acme', parentId: '1', subsidiaries: [] });
  expect(groupOfAccount('3', accounts)).toEqual({ parent: 'Acme', parentId: '1', subsidiaries: [] });
});

test('a parent that is not an account is named as it is written, and an account without a parent has no group', () => {
  expect(groupOfAccount('5', accounts)).toEqual({ parent: 'Cord Holding', parentId: '', subsidiaries: [] });
  expect(groupOfAccount('4', accounts)).toEqual({ parent: '', parentId: '', subsidiaries: [] });
  expect(groupOfAccount('9', accounts)).toEqual({ parent: '', parentId: '', subsidiaries: [] });
});
