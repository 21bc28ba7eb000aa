import { rankedScores } from '../../../src/model/scoring/rankedScores';

test('accounts with all scores are given by their places, with scores that are not rounded', () => {
  const scores = [
    [7, 8],
    [7, ''],
    [11, 8],
    [1, 2],
  ];
  expect(rankedScores(scores, [2, 1])).toEqual([
    { account: 0, score: 22 / 3 },
    { account: 3, score: 4 / 3 },
  ]);
});

test('a criterion without weight needs no score; without any weight no account has one', () => {
  expect(rankedScores([['', 4]], [0, 1])).toEqual([{ account: 0, score: 4 }]);
  expect(rankedScores([[5, 4]], [0, 0])).toEqual([]);
});
