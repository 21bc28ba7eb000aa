import { firstRule } from '../../../sidebar/importData/firstRule';

const accounts = (count: number, candidates = 0) =>
  Array.from({ length: count }, (_, index) => ({ candidate: index < candidates }));
const proposal = (count: number) => ({ ids: Array.from({ length: count }, (_, at) => String(at)) });

test('existing candidates stay ticked, however many accounts there are', () => {
  expect(firstRule(accounts(10, 1), proposal(8))).toBe('ticked');
  expect(firstRule(accounts(5000, 30), proposal(40))).toBe('ticked');
});

test('a few accounts are all candidates, and of more those that are proposed', () => {
  expect(firstRule(accounts(15), proposal(8))).toBe('all');
  expect(firstRule(accounts(16), proposal(8))).toBe('proposed');
  expect(firstRule(accounts(5000), proposal(2))).toBe('proposed');
});

test('a proposal of fewer than five is not preselected where all can be scored', () => {
  expect(firstRule(accounts(50), proposal(4))).toBe('all');
  expect(firstRule(accounts(50), proposal(5))).toBe('proposed');
  expect(firstRule(accounts(50), proposal(0))).toBe('all');
});

test('a long list without revenue is left for the user to tick', () => {
  expect(firstRule(accounts(51), proposal(0))).toBe('ticked');
});
