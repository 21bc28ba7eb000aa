import { draftOf } from '../../../sidebar/criteriaDraft/DraftCriterion';
import { previewRanking, countScores } from '../../../sidebar/criteriaDraft/previewRanking';
import { criterion, ranking } from '../chooseCriteria/ranking';

const scores = (accounts: readonly { score: number | null }[]) => accounts.map(({ score }) => score);

describe('previewRanking', () => {
  test('is the current ranking while the draft is unchanged', () => {
    const { now, then, becomeKey, leaveKey } = previewRanking(ranking(), draftOf(ranking().criteria));
    expect(scores(now)).toEqual([8.5, 6.5, null]);
    expect(then).toEqual(now);
    expect([becomeKey, leaveKey]).toEqual([[], []]);
  });

  test('names the accounts that become key and the ones that stop being key', () => {
    const draft = draftOf(ranking().criteria).map((each) => ({ ...each, weight: each.id === 'fit' ? 100 : 0 }));
    expect(previewRanking(ranking(), draft).becomeKey).toEqual(['Caspian']);
    const none = previewRanking(ranking(), draft, { keyFrom: 9.5, keepFrom: 8, watchFrom: 5, capacity: 2 });
    expect(none.leaveKey).toEqual(['Arad']);
  });

  test('scores a new fed criterion from data, and leaves accounts without a figure unscored', () => {
    const fed = { ...criterion('new', { source: 'growth', low: 0, high: 0.5 }), id: null, key: 'own-1' };
    expect(scores(previewRanking(ranking(), [fed]).then)).toEqual([2.8, 10, null]);
  });

  test('feeds earlier fed scores again, and keeps scores set by hand', () => {
    const before = criterion('growth', { source: 'growth', low: 0, high: 0.5 });
    const fedOnce = ranking({ criteria: [before] });
    fedOnce.candidates[0]!.scores = { growth: 2.8 };
    fedOnce.candidates[0]!.fed = { growth: 2.8 };
    fedOnce.candidates[1]!.scores = { growth: 7 };
    fedOnce.candidates[2]!.scores = { growth: 4 };
    const wider = draftOf([{ ...before, high: 1 }]);
    expect(scores(previewRanking(fedOnce, wider).then)).toEqual([1.9, 7, 4]);
  });

  test('a score that was fed from older figures is fed again, as a save does', () => {
    const fed = ranking({ criteria: [criterion('growth', { source: 'growth', low: 0, high: 0.5 })] });
    fed.candidates[0] = { ...fed.candidates[0]!, scores: { growth: 5 }, fed: { growth: 5 } };
    expect(scores(previewRanking(fed, draftOf(fed.criteria)).then)).toEqual([2.8, 10, null]);
  });
});

describe('countScores', () => {
  test('counts the filled cells of a criterion', () => {
    expect(countScores(ranking(), 'trust')).toBe(2);
    expect(countScores(ranking(), null)).toBe(0);
  });
});
