import { addDays } from '../../../src/model/calendar/addDays';
import { singleThread } from '../../../src/model/plan/singleThread';
import { person, TODAY } from './plans';

const covered = (name: string, ourOwner: string, contact = 2) =>
  person({ name, sentiment: 0, influence: 3, contact, ourOwner, lastContact: TODAY });

test('with fewer than two people covered, it names the one it depends on', () => {
  const known = person({ name: 'Ben', sentiment: -1, contact: 3 });
  expect(singleThread([covered('Ana', 'Sara'), known], TODAY)).toEqual({ kind: 'fewCovered', people: ['Ana'] });
  expect(singleThread([{ ...known, influence: 3 }], TODAY)).toEqual({ kind: 'fewCovered', people: [] });
});

test('that no one is covered is said once an influence is known', () => {
  expect(singleThread([person({ name: 'Ben' }), person({ name: 'Ana' })], TODAY)).toBeNull();
  expect(singleThread([person({ name: 'Ben', influence: 1 }), person({ name: 'Ana' })], TODAY)).toEqual({
    kind: 'fewCovered',
    people: [],
  });
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

test('people without regular contact are not among those that one of us has', () => {
  const rare = person({ name: 'Dee', ourOwner: 'Reza' });
  expect(singleThread([covered('Ana', 'Sara'), covered('Ben', 'Sara'), rare], TODAY)).toEqual({
    kind: 'oneOfUs',
    owner: 'Sara',
    people: ['Ana', 'Ben'],
  });
});
