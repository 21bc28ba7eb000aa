import fc from 'fast-check';
import { findCycles, nextOf } from '../../../src/model/plan/findCycles';

const links = (...pairs: [string, string][]) => pairs.map(([name, to]) => ({ name, to }));

test.each<[string, [string, string][], number[][]]>([
  [
    'a chain',
    [
      ['a', 'b'],
      ['b', 'c'],
      ['c', ''],
    ],
    [],
  ],
  [
    'one that points to itself',
    [
      ['a', 'b'],
      ['b', 'b'],
    ],
    [[1]],
  ],
  [
    'a circle with a way into it',
    [
      ['z', 'c'],
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ],
    [[1, 2, 3]],
  ],
  [
    'two circles',
    [
      ['a', 'b'],
      ['c', 'd'],
      ['b', 'a'],
      ['d', 'c'],
    ],
    [
      [0, 2],
      [1, 3],
    ],
  ],
  ['a name that nobody has', [['a', 'nobody']], []],
  [
    'names spelled differently',
    [
      ['علي', 'کریم'],
      ['كريم', 'علی'],
    ],
    [[0, 1]],
  ],
  [
    'blank names',
    [
      ['', ''],
      ['', 'a'],
      ['a', ''],
    ],
    [],
  ],
])('%s', (_, pairs, expected) => {
  expect(findCycles(links(...pairs))).toEqual(expected);
});

test('a name shared by two refers to the first', () => {
  expect(nextOf(links(['a', 'b'], ['b', ''], ['B', 'a']))).toEqual([1, null, 0]);
});

test('each circle is closed, starts with its first member, shares no member with another, and cutting them removes all circles', () => {
  const anyLinks = fc
    .integer({ min: 1, max: 12 })
    .chain((size) => fc.array(fc.nat(size), { minLength: size, maxLength: size }))
    .map((targets) => targets.map((to, place) => ({ name: `n${place}`, to: `n${to}` })));
  fc.assert(
    fc.property(anyLinks, (all) => {
      const cycles = findCycles(all);
      for (const circle of cycles) {
        expect(circle[0]).toBe(Math.min(...circle));
        expect(circle.map((place) => all[place]?.to)).toEqual(
          [...circle.slice(1), ...circle.slice(0, 1)].map((place) => `n${place}`),
        );
      }
      expect(new Set(cycles.flat()).size).toBe(cycles.flat().length);
      const cut = new Set(cycles.map(([first]) => first));
      expect(findCycles(all.map((link, place) => (cut.has(place) ? { ...link, to: '' } : link)))).toEqual([]);
    }),
    { seed: 8 },
  );
});
