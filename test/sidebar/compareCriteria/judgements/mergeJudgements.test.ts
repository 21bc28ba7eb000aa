import { mergeJudgements } from '../../../../sidebar/compareCriteria/judgements/mergeJudgements';
import { ratioBetween } from '../../../../sidebar/compareCriteria/judgements/ratioBetween';
import { judge } from './judgements';

const before = [judge('a', 'b', 3), judge('a', 'c', 5)];

test('keeps what I answered, and takes a colleague’s answers to the rest', () => {
  const mine = [judge('a', 'b', 3), judge('a', 'c', 7), judge('b', 'c', 2)];
  const merged = mergeJudgements(before, mine, [judge('a', 'b', 9), judge('a', 'c', 1)]);
  expect(merged).toHaveLength(3);
  expect(ratioBetween(merged, 'a', 'b')).toBe(9);
  expect(ratioBetween(merged, 'a', 'c')).toBe(7);
  expect(ratioBetween(merged, 'b', 'c')).toBe(2);
});

test('lets an answer go that a colleague took away and I never touched', () => {
  expect(mergeJudgements(before, before, [judge('a', 'c', 5)])).toEqual([judge('a', 'c', 5)]);
});
