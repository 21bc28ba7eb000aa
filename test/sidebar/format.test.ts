import { formatLongDay, formatLongMoment, formatMoment } from '../../sidebar/format';

test('a moment is written in words, as the workbook’s clock had it', () => {
  expect(formatMoment('2026-05-02 09:07')).toBe('2 May 2026, 09:07');
  expect(formatMoment('2026-12-31 23:59')).toBe('31 Dec 2026, 23:59');
});

test('a day needs no time', () => expect(formatMoment('2026-05-02')).toBe('2 May 2026'));

test.each(['', 'last spring', '2/5/2026'])('what is no moment (%p) stays as it is', (text) =>
  expect(formatMoment(text)).toBe(text),
);

test('says a day and a minute as they were written, whatever the zone of the browser', () => {
  expect(formatLongDay('2024-11-23')).toBe('23 November 2024');
  expect(formatLongDay('2024-11-23 23:59')).toBe('23 November 2024');
  expect(formatLongMoment('2024-11-23 00:05')).toBe('23 November 2024, 00:05');
});

test.each(['', 'soon', '2024-13-45'])('gives back «%s», which is no moment', (words) => {
  expect(formatLongDay(words)).toBe(words);
  expect(formatLongMoment(words)).toBe(words);
});
