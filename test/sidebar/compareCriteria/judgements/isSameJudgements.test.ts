import { isSameJudgements } from '../../../../sidebar/compareCriteria/judgements/isSameJudgements';
import { judge } from './judgements';

test('neither order nor direction makes answers different', () => {
  const some = [judge('a', 'b', 3), judge('a', 'c', 5)];
  expect(isSameJudgements(some, [judge('c', 'a', 1 / 5), judge('a', 'b', 3)])).toBe(true);
});

test('another ratio, one more or one less does', () => {
  expect(isSameJudgements([judge('a', 'b', 3)], [judge('b', 'a', 3)])).toBe(false);
  expect(isSameJudgements([judge('a', 'b', 3)], [])).toBe(false);
  expect(isSameJudgements([], [judge('a', 'b', 3)])).toBe(false);
});
