import { nextUnanswered } from '../../../../sidebar/compareCriteria/judgements/nextUnanswered';

test('goes through the questions one after the other', () => {
  expect(nextUnanswered([false, false, false], -1)).toBe(0);
  expect(nextUnanswered([false, false, false], 0)).toBe(1);
});

test('asks only what has no answer yet', () => {
  expect(nextUnanswered([true, false, true, false], -1)).toBe(1);
  expect(nextUnanswered([true, false, true, false], 1)).toBe(3);
});

test('comes back to what was left open before', () => {
  expect(nextUnanswered([false, true, true], 2)).toBe(0);
});

test('ends with the last answer, also where that is not the last question', () => {
  expect(nextUnanswered([true, true, false], 2)).toBeNull();
  expect(nextUnanswered([true, true, true], 0)).toBeNull();
});
