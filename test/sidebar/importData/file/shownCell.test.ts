import { shownCell } from '../../../../sidebar/importData/file/shownCell';

test.each([
  ['10.2447813121272%', '10.2%'],
  ['-3.0000000000001%', '-3%'],
  ['10.25%', '10.25%'],
  ['10.2447813121272', '10.2447813121272'],
  ['۱۰٫۲۴۵٪', '۱۰٫۲۴۵٪'],
  ['', ''],
])('“%s” is shown as “%s”', (cell, shown) => expect(shownCell(cell)).toBe(shown));
