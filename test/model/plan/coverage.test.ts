import fc from 'fast-check';
import { coverage, isCovered } from '../../../src/model/plan/coverage';

const person = (influence: number | null, sentiment: number | null, contact: number | null) => ({
  influence,
  sentiment,
  contact,
});

test('is the share of influence held by people in regular contact who are not against us', () => {
  const people = [person(5, 1, 3), person(4, -1, 3), person(3, 0, 2), person(2, 2, 1)];
  expect(coverage(people)).toEqual({ covered: 8, total: 14 });
});

test.each([
  [person(5, 0, 2), true],
  [person(5, 2, 3), true],
  [person(5, -1, 3), false],
  [person(5, -0.5, 3), false],
  [person(5, 2, 1), false],
  [person(5, null, 3), false],
  [person(5, 2, null), false],
])('%j is covered: %p', (someone, expected) => {
  expect(isCovered(someone)).toBe(expected);
});

test('a person without an influence does not count, whatever else is known', () => {
  expect(coverage([person(null, 2, 3), person(2, -2, 3)])).toEqual({ covered: 0, total: 2 });
});

test('without any influence there is no coverage', () => {
  expect(coverage([])).toBeNull();
  expect(coverage([person(null, 2, 3)])).toBeNull();
});

test('more contact never lowers the coverage', () => {
  const anyone = fc.record({
    influence: fc.option(fc.integer({ min: 1, max: 5 })),
    sentiment: fc.option(fc.integer({ min: -2, max: 2 })),
    contact: fc.option(fc.integer({ min: 0, max: 2 })),
  });
  fc.assert(
    fc.property(fc.array(anyone, { minLength: 1, maxLength: 12 }), fc.nat(), (people, at) => {
      const before = coverage(people);
      const after = coverage(people.map((each, index) => (index === at % people.length ? { ...each, contact: 3 } : each)));
      expect(after?.total).toBe(before?.total);
      expect(after?.covered ?? 0).toBeGreaterThanOrEqual(before?.covered ?? 0);
    }),
    { seed: 5 },
  );
});
