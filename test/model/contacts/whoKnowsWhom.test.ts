import * as fc from 'fast-check';
import { whoKnowsWhom } from '../../../src/model/contacts/whoKnowsWhom';
import type { LogEntry } from '../../../src/model/contacts/LogEntry';

const TODAY = '2026-06-01';
const person = (id: string, influence: number | null, ourOwner = '', unit = '') => ({
  id,
  name: `Name ${id}`,
  email: '',
  unit,
  influence,
  ourOwner,
});
const talk = (people: string, whose: string, day = '2026-05-01', kind: LogEntry['kind'] = 'call'): LogEntry => ({
  day,
  people,
  kind,
  subject: '',
  whose,
});

test('contact persons and those who talked within twelve months know a person', () => {
  const people = [person('ann', 5, 'Mara'), person('cy', 3)];
  const log = [
    talk('Name ann; Name cy', 'mara, Bo'),
    talk('Name cy', 'Bo', '2025-05-31'),
    talk('Name cy', 'Bo', '2026-05-02', 'email'),
    talk('Nobody known', 'Eve'),
  ];
  expect(whoKnowsWhom(people, log, TODAY).acquaintances).toEqual([
    { ours: 'Mara', theirs: 'ann', talks: 1 },
    { ours: 'mara', theirs: 'cy', talks: 1 },
    { ours: 'Bo', theirs: 'ann', talks: 1 },
    { ours: 'Bo', theirs: 'cy', talks: 1 },
  ]);
});

test('one of us who alone knows a quarter of the influence is a single point', () => {
  const people = [person('a', 5, 'Mara'), person('b', 1, 'Bo'), person('c', 2, 'Bo')];
  expect(whoKnowsWhom(people, [], TODAY).singlePoints.filter(({ kind }) => kind === 'ours')).toEqual([
    { kind: 'ours', name: 'Mara', share: 5 / 8 },
    { kind: 'ours', name: 'Bo', share: 3 / 8 },
  ]);
  const both = whoKnowsWhom(people, [talk('Name a; Name b; Name c', 'Mara; Bo')], TODAY);
  expect(both.singlePoints.filter(({ kind }) => kind === 'ours')).toEqual([]);
});

test('one of theirs is a single point by influence, and as the only one whom we know in a unit', () => {
  const people = [
    person('a', 4, 'Mara', 'Purchasing'),
    person('b', 3, '', 'purchasing'),
    person('c', 4, 'Bo', 'Plant'),
    person('d', 2, 'Bo'),
  ];
  expect(whoKnowsWhom(people, [], TODAY).singlePoints.filter(({ kind }) => kind !== 'ours')).toEqual([
    { kind: 'theirs', name: 'Name a', share: 0.4 },
    { kind: 'theirs', name: 'Name c', share: 0.4 },
    { kind: 'unit', name: 'Name a', unit: 'Purchasing' },
  ]);
});

test('without influence, or with one person only, nothing is said', () => {
  expect(whoKnowsWhom([person('a', 5, 'Mara')], [], TODAY).singlePoints).toEqual([]);
  expect(whoKnowsWhom([person('a', null, 'Mara'), person('b', null)], [], TODAY).singlePoints).toEqual([]);
});

test('no share is above all, and those of our people are at most all together', () => {
  const someone = fc.record({
    influence: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
    ourOwner: fc.constantFrom('', 'Mara', 'Bo', 'Eve'),
  });
  fc.assert(
    fc.property(fc.array(someone, { maxLength: 8 }), (some) => {
      const points = whoKnowsWhom(
        some.map(({ influence, ourOwner }, at) => person(String(at), influence, ourOwner)),
        [],
        TODAY,
      ).singlePoints;
      const ours = points.flatMap((point) => (point.kind === 'ours' ? [point.share] : []));
      expect(ours.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
    }),
    { seed: 20260601 },
  );
});
