import { keepOrder } from '../../../sidebar/relationships/keepOrder';

test('those that were there keep their order, newcomers stand last, those that left are gone', () => {
  expect(keepOrder(['b', 'a', 'c'], ['a', 'x', 'b', 'y'])).toEqual(['b', 'a', 'x', 'y']);
  expect(keepOrder([], ['a', 'b'])).toEqual(['a', 'b']);
  expect(keepOrder(['a'], [])).toEqual([]);
});
