import { describeTyped } from '../../../sidebar/components/describeTyped';
import { formatNumber } from '../../../sidebar/format';

const describeNumber = (typed: string, value: number | null) => describeTyped(typed, value, formatNumber);

test('a number in another form than the page writes is shown as understood', () => {
  expect(describeNumber('30.000', 30000)).toBe('30,000');
  expect(describeNumber('30.000', 30)).toBe('30');
  expect(describeNumber('1.234,56', 1234.56)).toBe('1,234.56');
  expect(describeNumber('۱۲/۵', 12.5)).toBe('12.5');
  expect(describeNumber('€50', 50)).toBe('50');
  expect(describeNumber('1,5', 1.5)).toBe('1.5');
});

test('nothing is shown where the text already says it', () => {
  expect(describeNumber('', null)).toBeNull();
  expect(describeNumber('seven', NaN)).toBeNull();
  expect(describeNumber('30000', 30000)).toBeNull();
  expect(describeNumber('۳۰۰۰۰', 30000)).toBeNull();
  expect(describeNumber('-5', -5)).toBeNull();
  expect(describeNumber('30,000', 30000)).toBeNull();
  expect(describeNumber('7.5', 7.5)).toBeNull();
  expect(describeNumber('30%', 30)).toBeNull();
});
