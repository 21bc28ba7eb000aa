import { firstRule } from '../../../sidebar/importData/firstRule';

const accounts = (count: number, candidates = 0) =>
  Array.from({ length: count }, (_, index) => ({ candidate: index < candidates }));
const proposal = { ids: ['a', 'b'] };

test('existing candidates stay ticked, however many accounts there are', () => {
  expect(firstRule(accounts(10, 1), proposal)).toBe('ticked');
  expect(firstRule(accounts(5000, 30), proposal)).toBe('ticked');
});

test('without candidates a short list is ticked completely, a long one as proposed', () => {
  expect(firstRule(accounts(50), proposal)).toBe('all');
  expect(firstRule(accounts(51), proposal)).toBe('proposed');
});

test('a long list without revenue is left for the user to tick', () => {
  expect(firstRule(accounts(51), { ids: [] })).toBe('ticked');
});
