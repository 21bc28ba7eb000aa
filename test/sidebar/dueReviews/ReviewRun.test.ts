import { afterSaving, afterSkipping, begin, current, stopped } from '../../../sidebar/dueReviews/ReviewRun';

test('goes through the accounts in order, and ends after the last', () => {
  const first = begin<string>(['a', 'b', 'c']);
  const second = afterSaving(first, 'review of a');
  const third = afterSkipping(second);
  const over = afterSaving(third, 'review of c');
  expect([first, second, third, over].map(current)).toEqual(['a', 'b', 'c', null]);
  expect(over).toMatchObject({ saved: ['review of a', 'review of c'], skipped: 1 });
});

test('stopping shows no further account and keeps the saved reviews', () => {
  const run = stopped(afterSaving(begin<string>(['a', 'b']), 'review of a'));
  expect(current(run)).toBeNull();
  expect(run.saved).toEqual(['review of a']);
});
