import * as fc from 'fast-check';
import { contactsFromLog, type KnownPerson } from '../../../src/model/contacts/contactsFromLog';
import type { LogEntry } from '../../../src/model/contacts/LogEntry';

const TODAY = '2026-06-01';
const person = (fields: Partial<KnownPerson>): KnownPerson => ({
  id: 'ann',
  name: 'Ann Berg',
  email: '',
  contact: null,
  lastContact: '',
  ourOwner: '',
  ...fields,
});
const talk = (fields: Partial<LogEntry>): LogEntry => ({
  day: '2026-05-20',
  people: 'Ann Berg',
  kind: 'meeting',
  subject: '',
  whose: '',
  ...fields,
});
const read = (log: LogEntry[], people: KnownPerson[], team: { person: string; email: string }[] = []) =>
  contactsFromLog(log, people, team, TODAY);

test('a person is known by address, else by name in any order and spelling', () => {
  const people = [person({ email: 'ann@alder.com' }), person({ id: 'reza', name: 'رضا كریمی' })];
  const log = [
    talk({ people: 'A. Berg <ANN@alder.com>' }),
    talk({ day: '2026-05-21', people: 'Berg, Ann' }),
    talk({ people: 'کریمی رضا' }),
  ];
  const { proposals, unknown } = read(log, people);
  expect(proposals.map(({ id, is }) => [id, is.lastContact])).toEqual([
    ['ann', '2026-05-21'],
    ['reza', '2026-05-20'],
  ]);
  expect(unknown).toEqual([]);
});

test('a name that two people have matches neither', () => {
  const { proposals, unknown } = read([talk({})], [person({}), person({ id: 'other' })]);
  expect(proposals).toEqual([]);
  expect(unknown).toMatchObject([{ name: 'Ann Berg', talks: 1 }]);
});

test.each([
  [1, 1],
  [2, 1],
  [3, 2],
  [5, 2],
  [6, 3],
])('%d talks in 90 days are contact %d', (talks, contact) => {
  const log = Array.from({ length: talks }, (_, at) => talk({ day: `2026-05-1${at}` }));
  expect(read(log, [person({})]).proposals[0]!.is.contact).toBe(contact);
});

test('contact is never lowered, and talks more than 90 days ago raise nothing', () => {
  expect(read([talk({})], [person({ contact: 3 })]).proposals[0]!.is).toEqual({ lastContact: '2026-05-20' });
  expect(read([talk({ day: '2026-03-02' })], [person({})]).proposals[0]!.is).toEqual({ lastContact: '2026-03-02' });
  expect(read([talk({ day: '2026-03-03' })], [person({})]).proposals[0]!.is).toMatchObject({ contact: 1 });
});

test('messages, tasks and days to come are not talks; two lines of one day are one', () => {
  const log = [talk({ kind: 'email' }), talk({ kind: 'message' }), talk({ kind: 'task' }), talk({ day: '2026-06-02' })];
  expect(read(log, [person({})]).proposals).toEqual([]);
  const day = [talk({ kind: null }), talk({ kind: 'call' }), talk({ kind: 'visit' })];
  expect(read(day, [person({})]).proposals[0]!.is).toMatchObject({ contact: 1 });
});

test('our people are not strangers, and a blank address and contact person are filled in', () => {
  const log = [talk({ people: 'Ann Berg <ann@alder.com>; Mia Roth; bo@us.com', whose: 'Mia Roth, Bo' })];
  const { proposals, unknown } = read(
    log,
    [person({ lastContact: TODAY, contact: 2 })],
    [
      { person: 'Mia Roth', email: '' },
      { person: 'Bo', email: 'bo@us.com' },
    ],
  );
  expect(unknown).toEqual([]);
  expect(proposals).toEqual([
    { id: 'ann', name: 'Ann Berg', was: { email: '', ourOwner: '' }, is: { email: 'ann@alder.com', ourOwner: 'Mia Roth' } },
  ]);
});

test('a talk that the plan noted does not say who is in charge of the person', () => {
  const noted = talk({ kind: null, whose: 'Mia Roth' });
  const known = [person({ lastContact: '2026-05-20', contact: 1 })];
  expect(read([noted], known).proposals).toEqual([]);
  expect(read([{ ...noted, subject: 'Prices' }], known).proposals[0]!.is).toEqual({ ourOwner: 'Mia Roth' });
});

test('strangers come with their talks, the most met first', () => {
  const log = [
    talk({ people: 'max@alder.com', day: '2026-05-01' }),
    talk({ people: 'Eve Hart <eve@alder.com>; Ann Berg', day: '2026-05-01', whose: 'Mia' }),
    talk({ people: 'Eve Hart <eve@alder.com>', day: '2026-05-09', whose: 'Mia' }),
  ];
  expect(read(log, [person({})]).unknown).toEqual([
    { name: 'Eve Hart', email: 'eve@alder.com', talks: 2, lastContact: '2026-05-09', contact: 1, ourOwner: 'Mia' },
    { name: 'max@alder.com', email: 'max@alder.com', talks: 1, lastContact: '2026-05-01', contact: 1, ourOwner: '' },
  ]);
});

test('what was taken over is proposed no more', () => {
  const day = fc.constantFrom('2025-12-01', '2026-03-02', '2026-04-30', '2026-05-31');
  const name = fc.constantFrom('Ann Berg', 'Berg, Ann', 'Cy <cy@alder.com>', 'Dee');
  const entries = fc.array(
    fc.record({
      day,
      people: name,
      kind: fc.constantFrom('call' as const, 'email' as const),
      subject: fc.constant(''),
      whose: fc.constantFrom('', 'Mia'),
    }),
  );
  fc.assert(
    fc.property(entries, (log) => {
      const before = [person({}), person({ id: 'cy', name: 'Cy Young', email: 'cy@alder.com', contact: 2 })];
      const { proposals, unknown } = read(log, before);
      const after = [
        ...before.map((each) => ({ ...each, ...proposals.find(({ id }) => id === each.id)?.is })),
        ...unknown.map(({ name, email, lastContact, contact, ourOwner }, at) =>
          person({ id: String(at), name, email, lastContact, contact, ourOwner }),
        ),
      ];
      expect(read(log, after)).toEqual({ proposals: [], unknown: [] });
    }),
    { seed: 20260601 },
  );
});
