import { formatLongDay, formatLongMoment, formatMoment, formatStored, formatSum } from '../../sidebar/format';

test('a moment is written in words, in the time of the workbook', () => {
  expect(formatMoment('2026-05-02 09:07')).toBe('2 May 2026, 09:07');
  expect(formatMoment('2026-12-31 23:59')).toBe('31 Dec 2026, 23:59');
});

test('a day is written without a time', () => expect(formatMoment('2026-05-02')).toBe('2 May 2026'));

test.each(['', 'last spring', '2/5/2026'])('a value that is not a moment (%p) stays unchanged', (text) =>
  expect(formatMoment(text)).toBe(text),
);

test('formats a day and a minute as they are stored, whatever the browser’s time zone', () => {
  expect(formatLongDay('2024-11-23')).toBe('23 November 2024');
  expect(formatLongDay('2024-11-23 23:59')).toBe('23 November 2024');
  expect(formatLongMoment('2024-11-23 00:05')).toBe('23 November 2024, 00:05');
});

test.each(['', 'soon', '2024-13-45'])('returns «%s», which is not a moment, unchanged', (words) => {
  expect(formatLongDay(words)).toBe(words);
  expect(formatLongMoment(words)).toBe(words);
});

test('a stored text has its days and its figure as the page writes them', () => {
  expect(formatStored('Internal 2026-02-20')).toBe('Internal 20 Feb 2026');
  expect(formatStored('found on 2026-11-29 20:00; before that last looked at on 2026-11-28')).toBe(
    'found on 29 Nov 2026, 20:00; before that last looked at on 28 Nov 2026',
  );
  expect(formatStored('1234.5')).toBe('1234.5');
  expect(formatStored('2,500,000,000')).toBe('2,500,000,000');
  expect(formatStored('Order 12026-02-201')).toBe('Order 12026-02-201');
});

test('a sum has two decimals or none, and the same as those beside it', () => {
  expect(formatSum(340839.3)).toBe('340,839.30');
  expect(formatSum(-84384.76)).toBe('−84,384.76');
  expect(formatSum(1182)).toBe('1,182');
  expect(formatSum(1182, [1182, 0.5])).toBe('1,182.00');
});
