import { coveredPeople } from '../../../sidebar/relationships/coveredPeople';
import { talkedToday } from '../../../sidebar/relationships/talkedToday';
import { relationshipCoverage } from '../../../src/model/plan/relationshipCoverage';
import { person } from './person';

const today = '2026-11-23';

test('“Talked today” sets the day, and raises the contact level only if there was none', () => {
  expect(talkedToday({ contact: null }, today)).toEqual({ lastContact: today, contact: 1 });
  expect(talkedToday({ contact: 0 }, today)).toEqual({ lastContact: today, contact: 1 });
  expect(talkedToday({ contact: 3 }, today)).toEqual({ lastContact: today });
});

test('the people in the numerator add up to it, the most influential first', () => {
  const people = [
    person({ name: 'Ann', influence: 3, sentiment: 0, contact: 2 }),
    person({ name: 'Bob', influence: 5, sentiment: 2, contact: 3 }),
    person({ name: 'Worn off', influence: 4, sentiment: 2, contact: 3, lastContact: '2026-01-01' }),
    person({ name: 'Against us', influence: 4, sentiment: -1, contact: 3 }),
    person({ name: 'No influence', sentiment: 2, contact: 3 }),
  ];
  const covered = coveredPeople(people, today);
  expect(covered).toEqual([
    { name: 'Bob', influence: 5 },
    { name: 'Ann', influence: 3 },
  ]);
  expect(relationshipCoverage(people, today)).toEqual({ covered: 8, total: 16, share: 0.5 });
});
