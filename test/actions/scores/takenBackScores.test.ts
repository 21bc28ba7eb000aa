// Scores that were given and removed, with several scorers.
import { sampleWorkbook } from '../../setup/preparedWorkbook';

const opened = () => {
  const workbook = sampleWorkbook();
  workbook.ask('saveSettings', { changes: { me: 'Anna', scoreTogether: true } });
  const { criteria, candidates } = workbook.ask('loadRanking', {});
  const criterion = criteria[0]!.id;
  const save = (scores: [string, number | null][]) =>
    workbook.ask('saveScores', { criterion, scores: scores.map(([account, score]) => ({ account, score, reason: '' })) });
  return { criterion, candidates, save };
};

test('removing a hidden score leaves the earlier score in the matrix', () => {
  const { criterion, candidates, save } = opened();
  const { id, scores } = candidates[0]!;
  save([[id, 1]]);
  const { ranking, rounds } = save([[id, null]]);
  expect(scores[criterion]).toBe(8);
  expect(ranking.candidates[0]!.scores[criterion]).toBe(8);
  expect(rounds[0]!.mine).toEqual({});
});

test('removing a visible score removes it from the matrix', () => {
  const { criterion, candidates, save } = opened();
  const first = save(candidates.map(({ id }) => [id, 5]));
  expect(first.ranking.candidates[0]!.scores[criterion]).toBe(5);
  const { ranking } = save([[candidates[0]!.id, null]]);
  expect(ranking.candidates[0]!.scores[criterion]).toBeNull();
});
