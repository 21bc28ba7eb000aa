// The direction of a cell's text.
import { baseDirection } from '../../../../workbench/page/cells/baseDirection';

test.each([
  ['ایران siemens شرکت', false, 'rtl', 'rtl'],
  ['SWOT تحلیل', false, 'ltr', 'ltr'],
  ['۱۷ از ۲۰', false, 'rtl', 'rtl'],
  ['(85%)', false, 'ltr', 'rtl'],
  ['-5', true, 'ltr', 'ltr'],
  // A telephone number keeps the order of its groups.
  ['+98 912 345 6711', false, 'ltr', 'ltr'],
  ['۰۹۱۲-۳۴۵-۶۷۱۲', false, 'ltr', 'ltr'],
  ['12 - 15', false, 'ltr', 'rtl'],
  ['', false, 'ltr', 'rtl'],
] as const)('of %j, a number: %j', (text, isNumber, fromLeft, fromRight) => {
  expect([baseDirection(text, isNumber, false), baseDirection(text, isNumber, true)]).toEqual([fromLeft, fromRight]);
});
