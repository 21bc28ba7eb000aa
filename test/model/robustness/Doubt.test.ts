import { BY_HAND, doubtOf, fedScoreOf, originOfFeed, originOfScorers } from '../../../src/model/robustness/Doubt';

test('a score that equals the figure last fed is certain; a score typed over it is not', () => {
  expect(doubtOf(7.4, originOfFeed(7.4, false))).toBe(0);
  expect(doubtOf(8, originOfFeed(7.4, false))).toBe(BY_HAND);
  expect(doubtOf(8, '')).toBe(BY_HAND);
  expect(doubtOf(null, '')).toBe(BY_HAND);
});

test('a score fed from an estimate is as doubtful as one set by hand, and is still known as fed', () => {
  const origin = originOfFeed(7.4, true);
  expect(doubtOf(7.4, origin)).toBe(BY_HAND);
  expect(fedScoreOf(origin)).toBe(7.4);
  expect(fedScoreOf(originOfFeed(7.4, false))).toBe(7.4);
});

test('of several scorers, each may be right', () => {
  expect(doubtOf(7, originOfScorers([8, 6]))).toEqual([6, 8]);
  expect(fedScoreOf(originOfScorers([8, 6]))).toBeNull();
});

test.each(['6|', '|', 'a|b', '6|x', 'note', true, '≈'])('%j says nothing about a score', (origin) => {
  expect(doubtOf(7, origin)).toBe(BY_HAND);
  expect(fedScoreOf(origin)).toBeNull();
});
