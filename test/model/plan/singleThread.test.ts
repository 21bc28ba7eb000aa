import { addDays } from '../../../src/model/calendar/addDays';
import { singleThread } from '../../../src/model/plan/singleThread';
import { person, TODAY } from './plans';

const covered = (name: string, ourOwner: string, contact = 2) =>
  person({ name, sentiment: 0, contact, ourOwner, lastContact: TODAY });

test('with fewer than two people covered, it names the one it depends on', () => {
  const known = person({ name: 'Ben', sentiment: -1, contact: 3 });
  expect(singleThread([covered('Ana', 'Sara'), known], TODAY)).toEqual({ kind: 'fewCovered', people: ['Ana'] });
  expect(singleThread([known], TODAY)).toEqual({ kind: 'fewCovered', people: [] });
});

test('lapsed contact does not count', () => {
  const people = [covered('Ana', 'Sara'), covered('Ben', 'Reza')];
  expect(singleThread(people, addDays(TODAY, 90))).toBeNull();
  expect(singleThread(people, addDays(TODAY, 91))).toEqual({ kind: 'fewCovered', people: [] });
});

test('all regular contact through one of us is a single thread, however the name is spelled', () => {
  const people = [covered('Ana', ' Sara Kamali'), covered('Ben', 'sara kamali'), covered('Cid', 'Reza', 1)];
  expect(singleThread(people, TODAY)).toEqual({ kind: 'oneOfUs', owner: 'Sara Kamali', people: ['Ana', 'Ben'] });
});

test('two contacts on our side, or a person without one, raise no alarm', () => {
  expect(singleThread([covered('Ana', 'Sara'), covered('Ben', 'Reza')], TODAY)).toBeNull();
  expect(singleThread([covered('Ana', 'Sara'), covered('Ben', '')], TODAY)).toBeNull();
  expect(singleThread([covered('Ana', ''), covered('Ben', '')], TODAY)).toBeNull();
});

test('regular contact with an opponent counts as contact through another of us', () => {
  const hostile = person({ name: 'Cid', sentiment: -2, contact: 2, ourOwner: 'Reza' });
  expect(singleThread([covered('Ana', 'Sara'), covered('Ben', 'Sara'), hostile], TODAY)).toBeNull();
});

test('without people there is no alarm', () => {
  expect(singleThread([], TODAY)).toBeNull();
});
