import { addTyped, inviteesOf, withoutAddress } from '../../../sidebar/accountTeam/invitees';

const person = (name: string, email: string, access: 'editor' | 'viewer' | 'none' = 'editor') => ({
  name,
  email,
  part: '',
  access,
});
const people = [
  person('Ada', 'ada@we.com'),
  person('Bo', ''),
  person('Cy', ' cy@we.com ', 'none'),
  person('Ada', 'ADA@we.com', 'viewer'),
];

test('lists every address once; people without access are listed, but not ticked', () => {
  expect(inviteesOf(people).map(({ email, access, ticked }) => [email, access, ticked])).toEqual([
    ['ada@we.com', 'editor', true],
    ['cy@we.com', 'viewer', false],
  ]);
});

test('names the people without an address', () => expect(withoutAddress(people)).toEqual(['Bo']));

test('typed addresses are added and ticked, a listed one is ticked, and an invalid one stays in the field', () => {
  const { invitees, left } = addTyped(inviteesOf(people), 'Dee <dee@we.com>, CY@we.com; nonsense');
  expect(invitees.map(({ email, ticked }) => [email, ticked])).toEqual([
    ['ada@we.com', true],
    ['cy@we.com', true],
    ['dee@we.com', true],
  ]);
  expect(left).toBe('nonsense');
});
