import { placeJudgements } from '../../../../sidebar/compareCriteria/judgements/placeJudgements';
import { judge } from './judgements';

test('names criteria by their places in the request', () => {
  expect(placeJudgements(['a', 'new', 'c'], [judge('c', 'a', 3), judge('new', 'c', 1 / 5)])).toEqual([
    { first: 2, second: 0, ratio: 3 },
    { first: 1, second: 2, ratio: 1 / 5 },
  ]);
});

test('leaves out what was said of a criterion that is gone', () => {
  expect(placeJudgements(['a', 'c'], [judge('a', 'b', 3), judge('b', 'c', 3)])).toEqual([]);
});
