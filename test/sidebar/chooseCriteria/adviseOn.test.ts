import { adviseOn } from '../../../sidebar/chooseCriteria/adviseOn';
import { draftOf } from '../../../sidebar/criteriaDraft/DraftCriterion';
import { previewRanking } from '../../../sidebar/criteriaDraft/previewRanking';
import { candidate, criterion, ranking } from './ranking';

const advised = (of: ReturnType<typeof ranking>) => {
  const draft = draftOf(of.criteria);
  const { errors, advice } = adviseOn(draft, previewRanking(of, draft), of);
  return { errors: errors.map(({ code }) => code), advice: advice.map(({ code }) => code) };
};

describe('adviseOn', () => {
  test('says that two criteria are few, and who has no score yet', () => {
    expect(advised(ranking())).toEqual({ errors: [], advice: ['fewCriteria', 'notFullyScored'] });
  });

  test('says when the ranking is that of revenue', () => {
    const candidates = Array.from({ length: 10 }, (_, index) =>
      candidate(`${index}`, `A${index}`, { scores: { fit: 10 - index * 0.5, trust: 5 }, revenue: 1000 - index * 10 }),
    );
    expect(advised(ranking({ candidates })).advice).toContain('rankingIsRevenue');
  });

  test('names a cell that holds no score, where it counts', () => {
    const wrong = ranking();
    wrong.candidates[0]!.scores = { fit: 'good', trust: 11 };
    const draft = draftOf(wrong.criteria).map((each) => ({ ...each, weight: each.id === 'trust' ? 0 : 50 }));
    expect(adviseOn(draft, previewRanking(wrong, draft), wrong).advice).toContainEqual({
      code: 'badScore',
      values: { account: 'Arad', criterion: 'fit', value: 'good' },
    });
    expect(adviseOn(draft, previewRanking(wrong, draft), wrong).advice.filter(({ code }) => code === 'badScore')).toHaveLength(1);
  });

  test('holds back what the workbook would refuse', () => {
    const nameless = ranking({
      criteria: [criterion('fit', { name: ' ' }), criterion('fed', { source: 'growth', low: 1, high: 1 })],
    });
    expect(advised(nameless).errors).toEqual(['criterionWithoutName', 'boundsEqual']);
  });
});
