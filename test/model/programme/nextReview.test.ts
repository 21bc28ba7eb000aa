import { nextReview } from '../../../src/model/programme/nextReview';
import { cadenceOf } from '../../../src/model/records/Cadence';

test('a weekly review is seven days later, across months and years', () => {
  expect(nextReview('2025-12-29', 'weekly')).toBe('2026-01-05');
  expect(nextReview('2024-02-25', 'weekly')).toBe('2024-03-03');
});

test('a monthly review is on the same day, or the last of a shorter month, and keeps its day', () => {
  expect(nextReview('2025-01-31', 'monthly')).toBe('2025-02-28');
  expect(nextReview('2025-02-28', 'monthly')).toBe('2025-03-28');
  expect(nextReview('2024-01-31', 'monthly')).toBe('2024-02-29');
  expect(nextReview('2025-12-15', 'monthly')).toBe('2026-01-15');
});

test('a quarterly review is three months later', () => {
  expect(nextReview('2025-11-30', 'quarterly')).toBe('2026-02-28');
  expect(nextReview('2025-10-01', 'quarterly')).toBe('2026-01-01');
});

test.each([
  ['weekly', 'weekly'],
  [' Monthly ', 'monthly'],
  ['QUARTERLY', 'quarterly'],
  ['هفتگی', 'weekly'],
  ['هفتگي', 'weekly'],
  ['ماهانه', 'monthly'],
  ['سه‌ماهه', 'quarterly'],
  ['سه ماهه', 'quarterly'],
  ['yearly', null],
  ['', null],
  ['toString', null],
])('the word %p means %p', (word, cadence) => {
  expect(cadenceOf(word)).toBe(cadence);
});

test('a review is never on the weekend', () => {
  // 10 July 2026 is a Friday.
  expect(nextReview('2026-06-10', 'monthly', 'friday')).toBe('2026-07-11');
  expect(nextReview('2026-06-10', 'monthly', 'saturdaySunday')).toBe('2026-07-10');
  expect(nextReview('2026-07-04', 'weekly', 'saturdaySunday')).toBe('2026-07-13');
});

test('months of the Persian calendar where people use it', () => {
  // 29 Esfand 1404, 29 Farvardin 1405; 31 Shahrivar, 30 Mehr.
  expect(nextReview('2026-03-20', 'monthly', null, 'jalali')).toBe('2026-04-18');
  expect(nextReview('2026-09-22', 'monthly', null, 'jalali')).toBe('2026-10-22');
});
