import { inLoadedOrder } from '../../../sidebar/goals/inLoadedOrder';

const record = (id: string, due: string) => ({ id, due });
const byDay = (records: readonly { id: string; due: string }[]) => [...records].sort((a, b) => a.due.localeCompare(b.due));

test('a record keeps its position while its date is typed, and shows the typed date', () => {
  const loaded = [record('a', '3'), record('b', '1'), record('c', '2')];
  const typed = [record('a', '0'), record('b', '1'), record('c', '2')];
  expect(inLoadedOrder(typed, loaded, byDay)).toEqual([record('b', '1'), record('c', '2'), record('a', '0')]);
});

test('new records follow in the order of creation, removed ones disappear', () => {
  const loaded = [record('a', '2'), record('b', '1')];
  const now = [record('a', '2'), record('new-1', '9'), record('new-2', '0')];
  expect(inLoadedOrder(now, loaded, byDay).map(({ id }) => id)).toEqual(['a', 'new-1', 'new-2']);
});
