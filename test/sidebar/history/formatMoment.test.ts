import { formatMoment } from '../../../sidebar/history/formatMoment';

test('a moment is written in words, as the workbook’s clock had it', () => {
  expect(formatMoment('2026-05-02 09:07')).toBe('2 May 2026, 09:07');
  expect(formatMoment('2026-12-31 23:59')).toBe('31 Dec 2026, 23:59');
});

test('a day needs no time', () => expect(formatMoment('2026-05-02')).toBe('2 May 2026'));

test.each(['', 'last spring', '2/5/2026'])('what is no moment (%p) stays as it is', (text) =>
  expect(formatMoment(text)).toBe(text),
);
