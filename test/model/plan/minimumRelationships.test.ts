import { minimumRelationships } from '../../../src/model/plan/minimumRelationships';
import { person } from './plans';

test('names the people in each of the three roles, and the missing roles', () => {
  const people = [
    person({ name: 'Ana', role: 'decisionMaker', influence: 5 }),
    person({ name: 'Ben', role: 'decisionMaker' }),
    person({ name: 'Cid', role: 'champion', sentiment: 0 }),
    person({ name: 'Dee', role: 'user' }),
  ];
  expect(minimumRelationships(people)).toEqual({
    holders: { executiveSponsor: [], decisionMaker: ['Ana', 'Ben'], champion: ['Cid'] },
    missing: ['executiveSponsor'],
  });
});

test('an advocate with an influence of 3 or more is a champion in any role, so one person can fill two', () => {
  const sponsor = person({ name: 'Eva', role: 'executiveSponsor', sentiment: 2, influence: 3 });
  expect(minimumRelationships([sponsor])).toEqual({
    holders: { executiveSponsor: ['Eva'], decisionMaker: [], champion: ['Eva'] },
    missing: ['decisionMaker'],
  });
});

test.each([
  [1, 5],
  [2, 2],
  [null, 5],
  [2, null],
])('with a sentiment of %p and an influence of %p no one acts as champion', (sentiment, influence) => {
  expect(minimumRelationships([person({ role: 'user', sentiment, influence })]).missing).toContain('champion');
});

test('without people all three roles are missing', () => {
  expect(minimumRelationships([]).missing).toEqual(['executiveSponsor', 'decisionMaker', 'champion']);
});
