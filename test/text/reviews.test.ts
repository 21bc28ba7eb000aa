import { dueReviews as english } from '../../src/text/en/dueReviews';
import { dueReviews as persian } from '../../src/text/fa/dueReviews';

test('a trend shows its figures', () => {
  expect(english.trend.falling('Engagement', [8, 7, 5])).toBe('Engagement has fallen over the last 3 reviews: 8, 7, 5.');
  expect(persian.trend.falling('تعامل', [8, 7, 5])).toBe('تعامل در ۳ بررسی اخیر کم شده است: ۸، ۷، ۵.');
  expect(english.trend.tooFew('Loyalty', [])).toBe('Loyalty: no figure yet.');
});

test('health without a value shows how much of it is known', () => {
  expect(english.unknownHealth(2, 5)).toBe('Health not known: 2 of 5 parts known');
  expect(english.unknownHealth(0, 1)).toBe('Health not known: 0 of 1 part known');
  expect(persian.unknownHealth(2, 5)).toBe('سلامت معلوم نیست: ۲ از ۵ بخش معلوم است');
});

test('the number of remaining reviews has a singular and a plural', () => {
  expect(english.progress(3, 8)).toBe('3 of 8');
  expect(english.stillDue(1)).toBe('1 account still has a review due.');
  expect(english.stillDue(4)).toBe('4 accounts still have a review due.');
  expect(english.doneCount(1, 0)).toBe('1 review saved.');
  expect(persian.progress(3, 8)).toBe('۳ از ۸');
});
