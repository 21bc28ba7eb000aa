import { groupBy } from '../../../src/model/lists/groupBy';

test('items with the same key are together in their order, and keys come in the order of their first item', () => {
  const groups = groupBy(['oak', 'ash', 'elm', 'alder', 'osier'], ([letter]) => letter);
  expect([...groups]).toEqual([
    ['o', ['oak', 'osier']],
    ['a', ['ash', 'alder']],
    ['e', ['elm']],
  ]);
});

test('no items have no groups', () => {
  expect(groupBy(new Set<string>(), (item) => item).size).toBe(0);
});

test('200,000 items of one key are grouped at once', () => {
  const items = Array.from({ length: 200_000 }, (_, at) => at);
  expect(groupBy(items, () => '').get('')).toHaveLength(items.length);
});
