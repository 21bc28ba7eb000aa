// Which activities become lines of the log, and of which accounts.
import fc from 'fast-check';
import type { Activity } from '../../../../src/model/imports/activities/Activity';
import { addressBook } from '../../../../src/model/imports/activities/addressBook';
import { contentKey } from '../../../../src/model/imports/activities/contentKey';
import { parseParticipants } from '../../../../src/model/imports/activities/parseParticipants';
import { foreseeLog } from '../../../../src/model/imports/changes/foreseeLog';
import { resolveActivities } from '../../../../src/model/imports/activities/resolveActivities';
import { importStates } from '../../../../src/text/importStates';

const book = addressBook({
  accounts: [
    { name: 'Alder', website: 'https://www.alder.com/en?x=1' },
    { name: 'Birch', website: 'birch.co.uk' },
    { name: 'Cedar', website: 'https://www.linkedin.com/company/cedar' },
    { name: 'Dogwood', website: 'group.com' },
    { name: 'Elm', website: 'group.com' },
    { name: 'Fir', website: '' },
  ],
  people: [
    { account: 'cedar', email: 'Cy@Gmail.com' },
    { account: 'Fir', email: 'fay@fir.ir' },
    { account: 'Elm', email: 'ed@group.com' },
    { account: 'Nowhere', email: 'no@nowhere.com' },
    { account: 'Alder', email: 'spy@us.com' },
  ],
  team: [
    { name: 'Nora', email: 'nora@us.com' },
    { name: 'Omid', email: 'omid@gmail.com' },
  ],
});

describe('an address belongs', () => {
  test.each([
    ['anna@alder.com', ['Alder']],
    ['ANNA@Mail.Alder.com', ['Alder']],
    ['x@notalder.com', []],
    ['bo@birch.co.uk', ['Birch']],
    ['x@other.co.uk', []],
    ['cy@gmail.com', ['Cedar']],
    ['someone@gmail.com', []],
    ['someone@linkedin.com', []],
    ['fred@fir.ir', ['Fir']],
    ['x@group.com', ['Dogwood', 'Elm']],
    ['ed@group.com', ['Elm']],
    ['no@nowhere.com', []],
    ['x@us.com', []],
    ['no address', []],
  ])('%s to %j', (email, accounts) => {
    expect(book.accountsOf(email)).toEqual(accounts);
  });

  test('to us by itself or by our domain, never by a mail provider’s', () => {
    expect(['nora@us.com', 'New@us.com', 'omid@gmail.com', 'x@gmail.com'].map(book.ours)).toEqual([
      'Nora',
      'new@us.com',
      'Omid',
      null,
    ]);
  });

  test('to no company by the domain of any mail provider', () => {
    const free = [
      'yahoo.co.uk',
      'outlook.com',
      'hotmail.fr',
      'gmx.de',
      'icloud.com',
      'web.de',
      'chmail.ir',
      'proton.me',
      'qq.com',
      'ymail.com',
    ];
    for (const domain of free) {
      const others = addressBook({
        accounts: [{ name: 'A', website: domain }],
        people: [{ account: 'A', email: `a@${domain}` }],
        team: [],
      });
      expect([domain, others.accountsOf(`b@${domain}`)]).toEqual([domain, []]);
      expect(others.accountsOf(`a@${domain}`)).toEqual(['A']);
    }
  });
});

test.each([
  [
    'Anna Berg <anna@alder.com>; Bo Li',
    [
      { name: 'Anna Berg', email: 'anna@alder.com' },
      { name: 'Bo Li', email: '' },
    ],
  ],
  ['Anna Berg (Anna@alder.com)', [{ name: 'Anna Berg', email: 'anna@alder.com' }]],
  ['"Berg, Anna" <anna@alder.com>', [{ name: 'Berg, Anna', email: 'anna@alder.com' }]],
  [
    'a@x.com, b@y.com',
    [
      { name: '', email: 'a@x.com' },
      { name: '', email: 'b@y.com' },
    ],
  ],
  ['Berg, Anna', [{ name: 'Berg, Anna', email: '' }]],
  ['mailto:a@x.com', [{ name: '', email: 'a@x.com' }]],
  [
    'سارا احمدی؛ علی',
    [
      { name: 'سارا احمدی', email: '' },
      { name: 'علی', email: '' },
    ],
  ],
  [' ; ', []],
])('the people in %j are read', (cell, people) => {
  expect(parseParticipants(cell)).toEqual(people);
});

const activity = (changes: Partial<Activity>): Activity => ({
  line: 2,
  account: '',
  day: '2026-03-04',
  kind: 'meeting',
  subject: 'Renewal',
  people: [],
  whose: '',
  uid: '',
  status: '',
  isPrivate: false,
  ...changes,
});
const at = (...emails: string[]) => emails.map((email) => ({ name: '', email }));
const resolve = (activities: Activity[], answers = {}) =>
  resolveActivities(activities, {
    book,
    answers,
    today: '2026-06-01',
    statusColumn: 'Status',
    statuses: importStates.activityStatuses,
  });

test('a row that names its account belongs to it, under the register’s spelling; others belong to the accounts of their people', () => {
  const { lines, findings } = resolve([
    activity({ account: 'ALDER', people: [...at('nora@us.com', 'x@elsewhere.com'), { name: 'Anna', email: '' }], whose: 'Zoe' }),
    activity({
      line: 3,
      people: at('anna@alder.com', 'nora@us.com', 'x@elsewhere.com', 'bo@birch.co.uk', 'new@us.com'),
      uid: 'u1',
    }),
  ]);
  expect(lines.map(({ account, people, whose, uid }) => [account, people, whose, uid])).toEqual([
    ['Alder', 'x@elsewhere.com; Anna', 'Zoe', ''],
    ['Alder', 'anna@alder.com', 'Nora, new@us.com', 'u1'],
    ['Birch', 'bo@birch.co.uk', 'Nora, new@us.com', 'u1'],
  ]);
  expect(findings).toEqual([]);
});

test('private, future and undone activities, and those without an account, are left out and named', () => {
  const { lines, findings } = resolve([
    activity({ line: 2, account: 'Alder', isPrivate: true }),
    activity({ line: 3, account: 'Alder', day: '2026-06-02' }),
    activity({ line: 4, account: 'Alder', status: 'Not Started' }),
    activity({ line: 5, account: 'Alder', status: 'Completed', day: '2026-06-01' }),
    activity({ line: 6, people: at('x@elsewhere.com') }),
    activity({ line: 7, people: at('nora@us.com') }),
    activity({ line: 8, account: 'Nowhere' }),
  ]);
  expect(lines.map(({ line }) => line)).toEqual([5]);
  expect(findings.map(({ code, lines: rows }) => [code, rows])).toEqual([
    ['activityStatuses', [4]],
    ['unknownAccounts', [8]],
    ['noAccount', [6, 7]],
    ['futureEvents', [3]],
    ['privateEvents', [2]],
  ]);
});

test('a person may take in activities of unknown companies, and undone ones', () => {
  const rows = [activity({ account: 'Nowhere' }), activity({ line: 3, account: 'Alder', status: 'Not Started' })];
  const { lines, findings } = resolve(rows, { 'unknownAccounts:': 'keep', 'activityStatuses:Not Started': 'count' });
  expect(lines.map(({ account }) => account)).toEqual(['Nowhere', 'Alder']);
  expect(findings.map(({ code }) => code)).toEqual(['activityStatuses', 'unknownAccounts']);
});

test('people at a domain of several accounts are left out until a person chooses', () => {
  const rows = [activity({ people: at('x@group.com') }), activity({ line: 3, people: at('ed@group.com') })];
  const { lines, findings } = resolve(rows);
  expect(lines.map(({ account }) => account)).toEqual(['Elm']);
  expect(findings).toMatchObject([
    { code: 'sharedDomains', questions: [{ key: 'group.com', options: ['leaveOut', 'Dogwood', 'Elm'], answer: 'leaveOut' }] },
    { code: 'noAccount' },
  ]);
  const chosen = resolve(rows, { 'sharedDomains:group.com': 'Dogwood' });
  expect(chosen.lines.map(({ account }) => account)).toEqual(['Dogwood', 'Elm']);
});

test('no line is there twice: by its identifier, or by its content where one of two has none', () => {
  const same = { account: 'Alder', people: at('anna@alder.com') };
  const { lines, findings } = resolve([
    activity({ ...same, line: 2, uid: 'u1' }),
    activity({ ...same, line: 3, uid: 'u1', subject: 'Renewed' }),
    activity({ ...same, line: 4, uid: 'u2' }),
    activity({ ...same, line: 5, subject: ' RENEWAL ' }),
    activity({ ...same, line: 6, subject: 'Other' }),
    activity({ ...same, line: 7, subject: 'Other' }),
  ]);
  expect(lines.map(({ line }) => line)).toEqual([2, 4, 6]);
  expect(findings).toMatchObject([{ code: 'sameActivities', values: { rows: 3 }, lines: [3, 5, 7] }]);
});

test('the content of a line does not depend on spelling, the order of people or their addresses', () => {
  const line = { account: 'Alder', day: '2026-03-04', kind: 'call', subject: 'A', people: 'Anna <a@x.com>; Bo' };
  expect(contentKey({ ...line, account: 'ALDER ', people: 'bo;  anna' })).toBe(contentKey(line));
  expect(contentKey({ ...line, people: 'anna' })).not.toBe(contentKey(line));
  expect(contentKey({ ...line, people: '<a@x.com>' })).not.toBe(contentKey({ ...line, people: '<b@x.com>' }));
});

test('importing twice what was resolved once adds nothing', () => {
  const some = fc.record({
    account: fc.constantFrom('Alder', 'alder', 'Birch', ''),
    day: fc.constantFrom('2026-03-04', '2026-03-05'),
    subject: fc.constantFrom('A', 'a ', 'B'),
    uid: fc.constantFrom('', 'u1', 'u2'),
    people: fc.constantFrom(at('anna@alder.com'), at('bo@birch.co.uk', 'anna@alder.com'), []),
  });
  fc.assert(
    fc.property(fc.array(some), (rows) => {
      const activities = rows.map((row, index) => activity({ ...row, line: index + 2 }));
      const { lines } = resolve(activities);
      expect(resolve([...activities, ...activities]).lines).toEqual(lines);
    }),
    { seed: 12 },
  );
});

test('what an import changes in the log is known before: new lines, moved events, and nothing for known ones', () => {
  const choices = { kind: new Map([['meeting', 'meeting']]) };
  const cells = { day: '2026-03-04', kind: 'Meeting', subject: 'Renewal', people: 'Anna', source: 'a.ics', uid: 'u1' };
  const present = [{ id: '1', name: '2026-03-04', key: 'Alder', cells }];
  const row = (name: string, values: Record<string, string>) => ({
    line: 2,
    account: 'alder',
    name,
    values: { kind: 'meeting', subject: 'Renewal', people: 'Anna', source: 'b.csv', ...values },
  });
  const foreseen = foreseeLog(
    [
      row('2026-03-11', { uid: 'u1' }),
      row('2026-03-04', {}),
      row('2026-03-04', { uid: 'u2' }),
      row('2026-03-04', { subject: 'New' }),
      row('2026-03-04', { subject: 'New' }),
    ],
    present,
    choices,
  );
  expect(foreseen).toMatchObject({
    created: ['alder: Renewal', 'alder: New'],
    updated: ['alder: Renewal'],
    unchanged: 1,
    replaced: [{ name: 'alder: Renewal', column: 'day', from: '2026-03-04', to: '2026-03-11' }],
  });
  expect(foreseen.rows.map(({ was }) => was)).toEqual([{ kind: 'Meeting', day: '2026-03-04' }, {}, {}, {}, {}]);
});
