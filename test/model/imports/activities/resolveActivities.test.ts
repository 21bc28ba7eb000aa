import type { Activity } from '../../../../src/model/imports/activities/Activity';
import { addressBook } from '../../../../src/model/imports/activities/addressBook';
import { resolveActivities } from '../../../../src/model/imports/activities/resolveActivities';
import { importStates } from '../../../../src/text/importStates';

const book = addressBook({
  accounts: [
    { name: 'Alder', website: 'alder.com' },
    { name: 'Dogwood', website: 'group.com' },
    { name: 'Elm', website: 'group.com' },
    { name: 'Fir', website: 'both.com' },
    { name: 'Gum', website: 'both.com' },
  ],
  people: [],
  team: [{ name: 'Nora', email: 'nora@us.com' }],
});
const resolve = (activities: Partial<Activity>[], answers = {}) =>
  resolveActivities(
    activities.map((changes, at) => ({
      line: at + 2,
      account: '',
      day: '2026-03-04',
      kind: 'meeting',
      subject: `Subject ${at}`,
      people: [],
      whose: '',
      uid: '',
      status: '',
      isPrivate: false,
      ...changes,
    })),
    { book, answers, today: '2026-06-01', statusColumn: 'State', statuses: importStates.activityStatuses },
  );
const at = (email: string, name = '') => ({ name, email });
const twenty = Array.from({ length: 20 }, (_, index) => index + 2);
const many = (activity: Partial<Activity>) => Array.from({ length: 25 }, () => activity);

test('a line of the log has what the activity says', () => {
  const [line] = resolve([
    { account: 'alder', kind: 'call', subject: 'Racks', uid: 'u1', people: [at('a@alder.com', 'Anna')] },
  ]).lines;
  expect(line).toEqual({
    line: 2,
    account: 'Alder',
    day: '2026-03-04',
    kind: 'call',
    subject: 'Racks',
    uid: 'u1',
    people: 'Anna <a@alder.com>',
    whose: '',
  });
});

test('each of us is named once, by the name of the team or of the calendar', () => {
  const people = [
    at('nora@us.com', 'N. Ude'),
    at('new@us.com', 'Max'),
    at('other@us.com'),
    at('nora@us.com'),
    at('', 'Ann'),
    at('a@alder.com'),
  ];
  expect(resolve([{ account: 'Alder', people }]).lines[0]).toMatchObject({
    whose: 'Nora, Max, other@us.com',
    people: 'Ann; a@alder.com',
  });
});

test('people without an address belong to no account, and those of one account share a line', () => {
  const { lines } = resolve([{ people: [at('', 'Ann'), at('a@alder.com'), at('nora@us.com'), at('b@alder.com')] }]);
  expect(lines).toMatchObject([{ account: 'Alder', people: 'a@alder.com; b@alder.com', whose: 'Nora' }]);
});

test('someone of ours is of ours, even if an account lists them too', () => {
  const both = addressBook({
    accounts: [{ name: 'Alder', website: '' }],
    people: [{ account: 'Alder', email: 'nora@us.com' }],
    team: [
      { name: 'Nora', email: 'nora@us.com' },
      { name: 'Omid', email: ' ' },
    ],
  });
  const meeting = (account: string) => ({
    ...{ line: 2, account, day: '2026-03-04', kind: 'call', subject: '', whose: '', uid: '', status: '', isPrivate: false },
    people: [at('nora@us.com'), at('', 'Ann')],
  });
  const { lines } = resolveActivities([meeting(''), meeting('Alder')], {
    ...{ book: both, answers: {}, today: '2026-06-01', statusColumn: '', statuses: importStates.activityStatuses },
  });
  expect(lines).toMatchObject([{ account: 'Alder', people: 'Ann', whose: 'Nora' }]);
});

test('of three lines that are alike, the identifiers of two tell how many there are', () => {
  const kept = (...uids: [uid: string, subject?: string][]) =>
    resolve(uids.map(([uid, subject = 'A']) => ({ account: 'Alder', uid, subject }))).lines.map(({ line }) => line);
  expect(kept(['u1'], [''], ['u2'])).toEqual([2, 4]);
  expect(kept([''], ['u1'], ['u1', 'B'])).toEqual([2]);
});

test('the status column is named, and its words can be decided', () => {
  const rows = [
    { account: 'Alder', status: 'Planned' },
    { account: 'Alder', status: 'Done' },
  ];
  expect(resolve(rows).findings).toEqual([
    {
      code: 'activityStatuses',
      values: { column: 'State', rows: 1 },
      lines: [2],
      questions: [
        { key: 'Planned', count: 1, options: ['count', 'leaveOut'], answer: 'leaveOut' },
        { key: 'Done', count: 1, options: ['count', 'leaveOut'], answer: 'count' },
      ],
    },
  ]);
  expect(
    resolve([
      { account: 'Alder', status: 'Done' },
      { account: 'Alder', status: 'Held' },
    ]).findings,
  ).toEqual([]);
});

test('an activity of today counts, and a private one is private whenever it is', () => {
  expect(resolve([{ account: 'Alder', day: '2026-06-01' }]).lines).toHaveLength(1);
  expect(resolve([{ account: 'Alder', day: '2026-07-01', isPrivate: true }]).findings.map(({ code }) => code)).toEqual([
    'privateEvents',
  ]);
});

test.each<[string, Partial<Activity>]>([
  ['privateEvents', { account: 'Alder', isPrivate: true }],
  ['futureEvents', { account: 'Alder', day: '2026-06-02' }],
  ['noAccount', {}],
])('%s are counted, and the first 20 are named', (code, activity) => {
  expect(resolve(many(activity))).toEqual({
    lines: [],
    findings: [{ code, values: { rows: 25 }, lines: twenty, questions: [] }],
  });
});

test('repetitions are counted, and the first 20 are named', () => {
  expect(resolve(many({ account: 'Alder', subject: 'A' })).findings).toEqual([
    { code: 'sameActivities', values: { rows: 24 }, lines: twenty.map((line) => line + 1), questions: [] },
  ]);
});

test('activities of unknown companies are asked about together, with the most frequent one as the example', () => {
  const rows = ['Xenia', 'Yule', 'YULE', 'Alder'].map((account) => ({ account }));
  expect(resolve(rows)).toMatchObject({
    lines: [{ account: 'Alder' }],
    findings: [
      {
        code: 'unknownAccounts',
        values: { rows: 3, accounts: 2, example: 'Yule', kept: '' },
        lines: [2, 3],
        questions: [{ key: '', count: 3, options: ['leaveOut', 'keep'], answer: 'leaveOut' }],
      },
    ],
  });
  const kept = resolve([{ account: 'Xenia', people: [at('a@alder.com')] }], { 'unknownAccounts:': 'keep' });
  expect(kept.lines).toMatchObject([{ account: 'Xenia', people: 'a@alder.com' }]);
  expect(kept.findings).toMatchObject([{ values: { kept: 'yes' }, questions: [{ answer: 'keep' }] }]);
  const companies = Array.from({ length: 25 }, (_, index) => ({ account: `Company ${index}` }));
  expect(resolve(companies).findings[0]?.lines).toEqual(twenty);
});

test('each domain of several accounts is a question, with its rows', () => {
  const rows = [
    { people: [at('a@group.com'), at('b@group.com')] },
    { people: [at('c@both.com')] },
    { people: [at('a@group.com')] },
  ];
  const { lines, findings } = resolve(rows, { 'sharedDomains:both.com': 'Gum' });
  expect(lines.map(({ account, line }) => [account, line])).toEqual([['Gum', 3]]);
  expect(findings).toEqual([
    {
      code: 'sharedDomains',
      values: { domains: 2, example: 'group.com' },
      lines: [2, 4, 3],
      questions: [
        { key: 'group.com', count: 2, options: ['leaveOut', 'Dogwood', 'Elm'], answer: 'leaveOut' },
        { key: 'both.com', count: 1, options: ['leaveOut', 'Fir', 'Gum'], answer: 'Gum' },
      ],
    },
    { code: 'noAccount', values: { rows: 2 }, lines: [2, 4], questions: [] },
  ]);
  expect(resolve(many({ people: [at('a@group.com')] })).findings[0]?.lines).toEqual(twenty);
});
