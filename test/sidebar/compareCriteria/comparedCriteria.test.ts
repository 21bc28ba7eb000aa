import { comparedCriteria, hindranceOf } from '../../../sidebar/compareCriteria/comparedCriteria';
import { draftOf, ownCriterion, type DraftCriterion } from '../../../sidebar/criteriaDraft/DraftCriterion';
import { criterion } from '../chooseCriteria/ranking';
import { judge } from './judgements/judgements';

const keys = (criteria: readonly DraftCriterion[]) => criteria.map(({ key }) => key);
const some = (count: number) => draftOf(Array.from({ length: count }, (_, index) => criterion(`c${index}`)));

describe('comparedCriteria', () => {
  const idle = criterion('idle', { weight: 0 });

  test('are those that weigh something and those newly chosen', () => {
    const draft = [...draftOf([criterion('fit'), idle]), ownCriterion(1, draftOf([criterion('fit')]), true)];
    expect(keys(comparedCriteria(draft, []))).toEqual(['fit', 'own-1']);
  });

  test('keep one whose weight was set to 0 after it was compared', () => {
    expect(keys(comparedCriteria(draftOf([criterion('fit'), idle]), [judge('fit', 'idle', 3)]))).toEqual(['fit', 'idle']);
  });
});

describe('hindranceOf', () => {
  test('lets 3 to 5 criteria be compared', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 10].map((count) => hindranceOf(some(count)))).toEqual([
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

  test('waits for the name of a new one', () => {
    expect(hindranceOf([...some(2), ownCriterion(1, [], false)])).toBe('nameless');
  });
});
