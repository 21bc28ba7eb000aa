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
  test('advises against two criteria, and counts accounts without a score', () => {
    expect(advised(ranking())).toEqual({ errors: [], advice: ['fewCriteria', 'notFullyScored'] });
  });

  test('warns if the ranking follows revenue', () => {
    const candidates = Array.from({ length: 10 }, (_, index) =>
      candidate(`${index}`, `A${index}`, { scores: { fit: 10 - index * 0.5, trust: 5 }, revenue: 1000 - index * 10 }),
    );
    expect(advised(ranking({ candidates })).advice).toContain('rankingIsRevenue');
  });

  test('asks about the year before if half of the candidates more than doubled', () => {
    const fed = [criterion('fit', { source: 'growth', low: 0, high: 1 }), criterion('trust')];
    const growth = (...values: (number | null)[]) => [{ ...ranking().sources[0]!, values }];
    expect(advised(ranking({ criteria: fed, sources: growth(2.7, 1.2, 1.1, -0.2, null) })).advice).toContain('implausibleGrowth');
    expect(advised(ranking({ criteria: fed, sources: growth(2.7, 0.9, 0.8, -0.2) })).advice).not.toContain('implausibleGrowth');
    expect(advised(ranking({ sources: growth(2.7, 1.2) })).advice).not.toContain('implausibleGrowth');
  });

  test('names a cell without a valid score if it matters', () => {
    const wrong = ranking();
    wrong.candidates[0]!.scores = { fit: 'good', trust: 11 };
    const draft = draftOf(wrong.criteria).map((each) => ({ ...each, weight: each.id === 'trust' ? 0 : 50 }));
    expect(adviseOn(draft, previewRanking(wrong, draft), wrong).advice).toContainEqual({
      code: 'badScore',
      values: { account: 'Arad', criterion: 'fit', value: 'good' },
    });
    expect(adviseOn(draft, previewRanking(wrong, draft), wrong).advice.filter(({ code }) => code === 'badScore')).toHaveLength(1);
  });

  test('says how many scores set by hand a feed keeps, where the data say otherwise', () => {
    const before = ranking();
    // Arad's 2.8 is what the data say, and Caspian has no figure.
    before.candidates[0]!.scores = { fit: 2.8 };
    const feeding = (source: string | null) =>
      draftOf([criterion('fit', { source, low: 0, high: 0.5 }), criterion('trust', { source: null })]);
    const keptIn = (draft: ReturnType<typeof draftOf>) =>
      adviseOn(draft, previewRanking(before, draft), before).advice.filter(({ code }) => code === 'scoresKept');
    expect(keptIn(feeding('growth'))).toEqual([{ code: 'scoresKept', values: { name: 'fit', scores: 1 } }]);
    expect(keptIn(feeding(null))).toEqual([]);
  });

  test('blocks changes that the workbook would reject', () => {
    const nameless = ranking({
      criteria: [criterion('fit', { name: ' ' }), criterion('fed', { source: 'growth', low: 1, high: 1 })],
    });
    expect(advised(nameless).errors).toEqual(['criterionWithoutName', 'boundsEqual']);
  });
});
