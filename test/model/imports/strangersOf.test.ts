import { strangersOf } from '../../../src/model/imports/strangersOf';

test('accounts missing from the register are listed with their number of rows, the most first; spelling does not matter', () => {
  const rows = ['New', 'acme', 'Other', 'other'].map((account) => ({ account }));
  expect(strangersOf(rows, [{ name: 'Acme' }])).toEqual([
    { account: 'Other', rows: 2 },
    { account: 'New', rows: 1 },
  ]);
});

test('without strangers, or without rows, there is nothing to list', () => {
  expect(strangersOf([{ account: 'acme' }], [{ name: 'ACME' }])).toEqual([]);
  expect(strangersOf([], [])).toEqual([]);
});
