import { withJudgement } from '../../../../sidebar/compareCriteria/judgements/withJudgement';
import { judge } from './judgements';

const before = [judge('a', 'b', 3), judge('a', 'c', 5)];

test('a new answer joins the others', () => {
  expect(withJudgement(before, judge('b', 'c', 2))).toEqual([...before, judge('b', 'c', 2)]);
});

test('an answer given anew replaces the old one, also the other way round', () => {
  expect(withJudgement(before, judge('a', 'b', 7))).toEqual([judge('a', 'c', 5), judge('a', 'b', 7)]);
  expect(withJudgement(before, judge('b', 'a', 7))).toEqual([judge('a', 'c', 5), judge('b', 'a', 7)]);
});
