import { stableOrder } from '../../../sidebar/relationships/stableOrder';

test('existing entries keep their order, new ones come last, removed ones disappear', () => {
  expect(stableOrder(['b', 'a', 'c'], ['a', 'x', 'b', 'y'])).toEqual(['b', 'a', 'x', 'y']);
  expect(stableOrder([], ['a', 'b'])).toEqual(['a', 'b']);
  expect(stableOrder(['a'], [])).toEqual([]);
});
