import fc from 'fast-check';
import { addDays } from '../../../src/model/calendar/addDays';
import { relationshipCoverage } from '../../../src/model/plan/relationshipCoverage';
import { person, TODAY } from './plans';

test('12 of 20 covered is 60%; lapsed contact does not cover', () => {
  const people = [
    person({ influence: 5, sentiment: 1, contact: 3, lastContact: addDays(TODAY, -90) }),
    person({ influence: 4, sentiment: 0, contact: 2 }),
    person({ influence: 3, sentiment: 2, contact: 2, lastContact: TODAY }),
    person({ influence: 5, sentiment: 2, contact: 3, lastContact: addDays(TODAY, -91) }),
    person({ influence: 3, sentiment: -1, contact: 3, lastContact: TODAY }),
    person({ influence: null, sentiment: 2, contact: 3, lastContact: TODAY }),
  ];
  expect(relationshipCoverage(people, TODAY)).toEqual({ covered: 12, total: 20, share: 0.6 });
});

test('without any influence there is no share', () => {
  expect(relationshipCoverage([], TODAY)).toEqual({ covered: 0, total: 0, share: null });
  expect(relationshipCoverage([person({ contact: 3, sentiment: 2 })], TODAY).share).toBeNull();
});

const anyone = fc.record({
  influence: fc.option(fc.integer({ min: 1, max: 5 })),
  sentiment: fc.option(fc.integer({ min: -2, max: 2 })),
  contact: fc.option(fc.integer({ min: 0, max: 3 })),
  lastContact: fc.oneof(
    fc.constant(''),
    fc.integer({ min: 0, max: 200 }).map((days) => addDays(TODAY, -days)),
  ),
});

test('the share is from 0 to 1, and never rises as time passes', () => {
  fc.assert(
    fc.property(fc.array(anyone, { minLength: 1, maxLength: 12 }), fc.nat(200), (people, days) => {
      const { covered, total, share } = relationshipCoverage(people, TODAY);
      expect(covered).toBeLessThanOrEqual(total);
      if (share === null) return expect(total).toBe(0);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(relationshipCoverage(people, addDays(TODAY, days)).share).toBeLessThanOrEqual(share);
    }),
    { seed: 12 },
  );
});
