import { joinNames } from '../../../src/text/format/joinNames';

test('joins names like natural language', () => {
  expect(joinNames('en', [])).toBe('');
  expect(joinNames('en', ['A'])).toBe('A');
  expect(joinNames('en', ['A', 'B'])).toBe('A and B');
  expect(joinNames('en', ['A', 'B', 'C'])).toBe('A, B and C');
  expect(joinNames('fa', ['الف', 'ب', 'پ'])).toBe('الف، ب و پ');
});

test('counts the rest of a long list, unless it is a single name', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  expect(joinNames('en', names)).toBe('A, B, C, D, E and 2 more');
  expect(joinNames('en', names, 6)).toBe('A, B, C, D, E, F and G');
  expect(joinNames('fa', names, 2)).toBe('A، B و ۵ مورد دیگر');
});
