import { withYears } from '../../src/text/withYears';

test('fills the last full year and its neighbours', () => {
  expect(withYears('en', 'Revenue {Y-2}', 2024)).toBe('Revenue 2022');
  expect(withYears('en', 'Revenue {Y}', 2024)).toBe('Revenue 2024');
  expect(withYears('en', 'Revenue {Y+1} to date', 2024)).toBe('Revenue 2025 to date');
  expect(withYears('fa', 'درآمد {Y-1}', 1403)).toBe('درآمد ۱۴۰۲');
});

test('leaves a header without a year unchanged', () => {
  expect(withYears('en', 'Notes', 2024)).toBe('Notes');
});
