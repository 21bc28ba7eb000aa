import { isWorkbookName } from '../../../workbench/file/isWorkbookName';

test.each(['Key accounts', 'حساب‌های کلیدی ۱۴۰۵', 'Copy of Plan (2)', 'a', 'x'.repeat(100)])('takes %j', (name) => {
  expect(isWorkbookName(name)).toBe(true);
});

test.each([
  '',
  ' ',
  ' a',
  'a ',
  '.hidden',
  '..',
  'a.',
  '../a',
  'a/b',
  'a\\b',
  'a:b',
  'a?b',
  'a"b',
  'a\nb',
  'CON',
  'nul.json',
  'x'.repeat(101),
])('refuses %j', (name) => {
  expect(isWorkbookName(name)).toBe(false);
});
