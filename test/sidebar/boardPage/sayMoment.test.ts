import { sayDay, sayMinute } from '../../../sidebar/boardPage/sayMoment';

test('says a day and a minute as they were written, whatever the zone of the browser', () => {
  expect(sayDay('2024-11-23')).toBe('23 November 2024');
  expect(sayDay('2024-11-23 23:59')).toBe('23 November 2024');
  expect(sayMinute('2024-11-23 00:05')).toBe('23 November 2024, 00:05');
});

test.each(['', 'soon', '2024-13-45'])('gives back «%s», which is no moment', (words) => {
  expect(sayDay(words)).toBe(words);
  expect(sayMinute(words)).toBe(words);
});
