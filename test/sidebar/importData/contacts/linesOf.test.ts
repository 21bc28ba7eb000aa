import { linesOf } from '../../../../sidebar/importData/contacts/linesOf';
import type { Contacts } from '../../../../src/actions/plan/loadContacts';

const talk = (day: string, people: string) => ({ day, people, kind: 'meeting' as const, subject: '', whose: 'Mia' });
const account = (name: string, log: Contacts['accounts'][number]['log']): Contacts['accounts'][number] => ({
  id: name.toLowerCase(),
  name,
  team: [{ person: 'Mia', email: '' }],
  log,
  people: [{ id: `ann-${name}`, name: 'Ann Berg', email: '', contact: null, lastContact: '', ourOwner: 'Mia' }],
});

test('each account has lines for its people, and for strangers those met twice under a name are ticked', () => {
  const lines = linesOf({
    today: '2026-06-01',
    accounts: [
      account('Alder', [
        talk('2026-05-20', 'Ann Berg; Max Lang; room4@alder.com; Mia'),
        talk('2026-05-21', 'Max Lang; room4@alder.com'),
      ]),
      account('Birch', [talk('2026-05-02', 'Eve Hart')]),
    ],
  });
  expect(lines.map(({ account: name, isLikely, words }) => [name, isLikely, words.replace(/[\u2066-\u2069]/g, '')])).toEqual([
    ['Alder', true, 'Ann Berg: last contact 20 May 2026 and contact Occasional'],
    ['Alder', true, 'New: Max Lang (2 talks)'],
    ['Alder', false, 'New: room4@alder.com (2 talks)'],
    ['Birch', false, 'New: Eve Hart (1 talk)'],
  ]);
  expect(lines[0]!.change).toEqual({
    table: 'stakeholders',
    id: 'ann-Alder',
    was: { lastContact: '', contact: null },
    is: { lastContact: '2026-05-20', contact: 1 },
  });
  expect(lines[1]!.change).toMatchObject({ id: null, is: { name: 'Max Lang', lastContact: '2026-05-21', ourOwner: 'Mia' } });
});
