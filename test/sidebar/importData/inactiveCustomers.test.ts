import { lines, read } from './readLikePanel';

const FILE = lines('Customer,Status,Revenue 2024,Revenue 2025', 'Alder,Active,1,2', 'Birch,Inactive,3,', 'Cedar,,5,6');

test('inactive customers are imported, named, and not proposed', async () => {
  const { customers, codes, inactive } = await read(FILE);
  expect(customers).toEqual({ Alder: { 2024: 1, 2025: 2 }, Birch: { 2024: 3 }, Cedar: { 2024: 5, 2025: 6 } });
  expect(codes).toEqual(['inactiveCustomers']);
  expect(inactive).toEqual(['Birch']);
});

test('they are proposed, or left out, if the user says so', async () => {
  expect((await read(FILE, { answers: { 'inactiveCustomers:': 'propose' } })).inactive).toEqual([]);
  const left = await read(FILE, { answers: { 'inactiveCustomers:': 'leaveOut' } });
  expect([Object.keys(left.customers), left.inactive]).toEqual([['Alder', 'Cedar'], []]);
});

test('a status beside names alone is not a figure', async () => {
  const { codes } = await read(lines('Customer,Status', 'Alder,Active', 'Birch,Inactive'));
  expect(codes).toContain('namesOnly');
});
