import { linkTo } from '../../../sidebar/relationships/linkTo';

test('an e-mail address, a phone number and a profile become links', () => {
  expect(linkTo('email', ' ann@example.com ')).toBe('mailto:ann%40example.com');
  expect(linkTo('phone', '+98 (21) 555-12 34')).toBe('tel:+98215551234');
  expect(linkTo('phone', '۰۲۱ ۵۵۵۱۲')).toBe('tel:02155512');
  expect(linkTo('profile', 'https://example.com/ann')).toBe('https://example.com/ann');
});

test.each([
  ['email', 'ann at example'],
  ['email', ''],
  ['phone', 'extension Bob'],
  ['profile', 'javascript:alert(1)'],
  ['profile', 'http://example.com'],
  ['profile', 'https://two words'],
] as const)('%s “%s” has no link', (way, value) => expect(linkTo(way, value)).toBeNull());
