import { keepOrder } from '../../../sidebar/relationships/keepOrder';

test('existing entries keep their order, new ones come last, removed ones disappear', () => {
  expect(keepOrder(['b', 'a', 'c'], ['a', 'x', 'b', 'y'])).toEqual(['b', 'a', 'x', 'y']);
  expect(keepOrder([], ['a', 'b'])).toEqual(['a', 'b']);
  expect(keepOrder(['a'], [])).toEqual([]);
});
