import { draftOf } from '../../../sidebar/criteriaDraft/DraftCriterion';
import { previewRanking, scoresGiven } from '../../../sidebar/criteriaDraft/previewRanking';
import { criterion, ranking } from '../chooseCriteria/ranking';

const scores = (accounts: readonly { score: number | null }[]) => accounts.map(({ score }) => score);

describe('previewRanking', () => {
  test('is the ranking that stands while nothing was changed', () => {
    const { now, then, becomeKey, leaveKey } = previewRanking(ranking(), draftOf(ranking().criteria));
    expect(scores(now)).toEqual([8.5, 6.5, null]);
    expect(then).toEqual(now);
    expect([becomeKey, leaveKey]).toEqual([[], []]);
  });

  test('names who becomes key and who no longer is', () => {
    const draft = draftOf(ranking().criteria).map((each) => ({ ...each, weight: each.id === 'fit' ? 100 : 0 }));
    expect(previewRanking(ranking(), draft).becomeKey).toEqual(['Caspian']);
    const none = previewRanking(ranking(), draft, { keyFrom: 9.5, keepFrom: 8, watchFrom: 5, capacity: 2 });
    expect(none.leaveKey).toEqual(['Arad']);
  });

  test('scores a new criterion that is fed from data, and leaves who has no figure without a score', () => {
    const fed = { ...criterion('new', { source: 'growth', low: 0, high: 0.5 }), id: null, key: 'own-1' };
    expect(scores(previewRanking(ranking(), [fed]).then)).toEqual([2.8, 10, null]);
  });

  test('feeds again what was fed before, and keeps what was set by hand', () => {
    const before = criterion('growth', { source: 'growth', low: 0, high: 0.5 });
    const fedOnce = ranking({ criteria: [before] });
    fedOnce.candidates[0]!.scores = { growth: 2.8 };
    fedOnce.candidates[1]!.scores = { growth: 7 };
    fedOnce.candidates[2]!.scores = { growth: 4 };
    const wider = draftOf([{ ...before, high: 1 }]);
    expect(scores(previewRanking(fedOnce, wider).then)).toEqual([1.9, 7, 4]);
  });
});

describe('scoresGiven', () => {
  test('counts the cells of a criterion that hold something', () => {
    expect(scoresGiven(ranking(), 'trust')).toBe(2);
    expect(scoresGiven(ranking(), null)).toBe(0);
  });
});
