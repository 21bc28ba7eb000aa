import { comparedCriteria, obstacleOf, nextUnanswered, surveyOf } from '../../../sidebar/compareCriteria/surveyOf';
import { type DraftCriterion, draftOf, ownCriterion } from '../../../sidebar/criteriaDraft/DraftCriterion';
import { criterion } from '../chooseCriteria/ranking';
import { judge } from './judgements/judgements';

describe('surveyOf', () => {
  const three = draftOf(['growth', 'fit', 'trust'].map((name) => criterion(name)));
  const five = draftOf(['growth', 'profit', 'fit', 'trust', 'revenue'].map((name) => criterion(name)));
  const asked = ({ questions }: ReturnType<typeof surveyOf>) =>
    questions.map(({ first, second, ratio }) => `${first.key}–${second.key} ${ratio}`);

  describe('the questions', () => {
    test('are every pair once, with the answers already given', () => {
      const survey = surveyOf(three, [judge('trust', 'growth', 2)]);
      expect(asked(survey)).toEqual(['growth–fit null', 'growth–trust 0.5', 'fit–trust null']);
      expect(survey.outcome).toBeNull();
    });

    test('are ten for five criteria', () => {
      expect(surveyOf(five, []).questions).toHaveLength(10);
    });

    test('keep the answers to remaining pairs if a criterion leaves, and ask only the pairs of a new one', () => {
      const given = [judge('growth', 'fit', 3), judge('growth', 'trust', 5), judge('fit', 'trust', 2)];
      const changed = [...three.slice(0, 2), { ...criterion('new'), id: null, key: 'own-1' }];
      expect(asked(surveyOf(changed, given))).toEqual(['growth–fit 3', 'growth–own-1 null', 'fit–own-1 null']);
    });

    test('stay answered when a criterion is renamed', () => {
      const renamed = three.map((each) => (each.key === 'fit' ? { ...each, name: 'Product fit' } : each));
      expect(surveyOf(renamed, [judge('growth', 'fit', 3)]).questions[0]?.ratio).toBe(3);
    });
  });

  describe('the outcome', () => {
    test('gives weights in the proportions of consistent answers', () => {
      const { outcome } = surveyOf(three, [judge('growth', 'fit', 2), judge('growth', 'trust', 4), judge('fit', 'trust', 2)]);
      expect(outcome).toMatchObject({ weights: [57.1, 28.6, 14.3], isConsistent: true, contradiction: null });
      expect(outcome?.consistency).toBeCloseTo(0);
    });

    test('names the answer that makes a circle, and its question', () => {
      const circle = [judge('growth', 'fit', 5), judge('fit', 'trust', 5), judge('trust', 'growth', 5)];
      const { outcome } = surveyOf(three, circle);
      expect(outcome?.isConsistent).toBe(false);
      // The three contradict each other equally; reversing the first one makes them consistent.
      expect(outcome?.contradiction?.question).toBe(0);
      expect(outcome?.contradiction?.mending).toBeLessThan(1);
    });

    test('is consistent once the suggestion is accepted', () => {
      const ratios = [2, 4, 1 / 7, 3, 2, 4, 3, 2, 2, 1];
      const judgements = surveyOf(five, []).questions.map(({ first, second }, index) =>
        judge(first.key, second.key, ratios[index]!),
      );
      const before = surveyOf(five, judgements);
      const { question, mending } = before.outcome!.contradiction!;
      expect(question).toBe(2);
      expect(mending).toBeGreaterThan(1);
      const mended = judgements.map((each, index) => (index === question ? { ...each, ratio: mending } : each));
      expect(surveyOf(five, mended).outcome!.consistency).toBeLessThan(before.outcome!.consistency);
      expect(surveyOf(five, mended).outcome).toMatchObject({ isConsistent: true, contradiction: null });
    });

    test('is null with nothing to compare, or too much', () => {
      expect(surveyOf([], []).outcome).toBeNull();
      expect(surveyOf(three.slice(0, 1), []).outcome).toBeNull();
      const many = draftOf(Array.from({ length: 12 }, (_, index) => criterion(`c${index}`)));
      const all = many.flatMap(({ key }, index) => many.slice(index + 1).map((other) => judge(key, other.key, 1)));
      expect(surveyOf(many, all)).toMatchObject({ obstacle: 'tooMany', outcome: null });
    });
  });
});

describe('comparedCriteria', () => {
  const keys = (criteria: readonly DraftCriterion[]) => criteria.map(({ key }) => key);
  const some = (count: number) => draftOf(Array.from({ length: count }, (_, index) => criterion(`c${index}`)));

  describe('comparedCriteria', () => {
    const idle = criterion('idle', { weight: 0 });

    test('are the criteria with weight and the newly chosen ones', () => {
      const draft = [...draftOf([criterion('fit'), idle]), ownCriterion(1, draftOf([criterion('fit')]), true)];
      expect(keys(comparedCriteria(draft, []))).toEqual(['fit', 'own-1']);
    });

    test('include a criterion whose weight was set to 0 after it was compared', () => {
      expect(keys(comparedCriteria(draftOf([criterion('fit'), idle]), [judge('fit', 'idle', 3)]))).toEqual(['fit', 'idle']);
    });
  });

  describe('obstacleOf', () => {
    test('allows comparing 3 to 5 criteria', () => {
      expect([0, 1, 2, 3, 4, 5, 6, 10].map((count) => obstacleOf(some(count)))).toEqual([
        'nothing',
        'nothing',
        'tooFew',
        null,
        null,
        null,
        'tooMany',
        'tooMany',
      ]);
    });

    test('waits for the name of a new criterion', () => {
      expect(obstacleOf([...some(2), ownCriterion(1, [], false)])).toBe('nameless');
    });
  });
});

describe('nextUnanswered', () => {
  test('goes through the questions in order', () => {
    expect(nextUnanswered([false, false, false], -1)).toBe(0);
    expect(nextUnanswered([false, false, false], 0)).toBe(1);
  });

  test('asks only unanswered questions', () => {
    expect(nextUnanswered([true, false, true, false], -1)).toBe(1);
    expect(nextUnanswered([true, false, true, false], 1)).toBe(3);
  });

  test('returns to questions skipped before', () => {
    expect(nextUnanswered([false, true, true], 2)).toBe(0);
  });

  test('ends with the last answer, even if that is not the last question', () => {
    expect(nextUnanswered([true, true, false], 2)).toBeNull();
    expect(nextUnanswered([true, true, true], 0)).toBeNull();
  });
});
