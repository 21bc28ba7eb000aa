// Scores fed from data that replace scores set by hand.
import { sampleWorkbook } from '../../setup/preparedWorkbook';

test('a score replaced by data stays from data when others are scored later', () => {
  const workbook = sampleWorkbook();
  const { revision, criteria, candidates } = workbook.ask('loadRanking', {});
  const criterion = criteria[0]!.id;
  const [first, second, third] = candidates.map(({ id }) => id) as [string, string, string];
  workbook.ask('saveCriteria', {
    revision,
    criteria: criteria.map((each) => (each.id === criterion ? { ...each, source: 'growth', low: -0.1, high: 0.45 } : each)),
  });
  const give = (account: string, score: number) =>
    workbook.ask('saveScores', { criterion, scores: [{ account, score, reason: 'By hand' }] });
  give(first, 1.5);
  give(second, 2.5);
  const scoreOf = ({ ranking }: ReturnType<typeof give>, account: string) =>
    ranking.candidates.find(({ id }) => id === account)!.scores[criterion];

  const refreshed = workbook.ask('refreshScores', { overHand: [{ criterion, account: first }] });
  const fed = refreshed.ranking.candidates.find(({ id }) => id === first)!.fed[criterion];
  expect(fed).not.toBe(1.5);
  expect([scoreOf(refreshed, first), scoreOf(refreshed, second)]).toEqual([fed, 2.5]);
  const after = give(third, 3.5);
  expect([first, second, third].map((account) => scoreOf(after, account))).toEqual([fed, 2.5, 3.5]);
  expect(after.rounds[0]!.mine[first]).toBeUndefined();
});
