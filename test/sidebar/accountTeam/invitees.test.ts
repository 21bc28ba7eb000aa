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

test('every address stands once; who shall have no access is there, but not ticked', () => {
  expect(inviteesOf(people).map(({ email, access, ticked }) => [email, access, ticked])).toEqual([
    ['ada@we.com', 'editor', true],
    ['cy@we.com', 'viewer', false],
  ]);
});

test('those without an address are named', () => expect(withoutAddress(people)).toEqual(['Bo']));

test('typed addresses join ticked, one that is there is ticked, and what is no address is left in the field', () => {
  const { invitees, left } = addTyped(inviteesOf(people), 'Dee <dee@we.com>, CY@we.com; nonsense');
  expect(invitees.map(({ email, ticked }) => [email, ticked])).toEqual([
    ['ada@we.com', true],
    ['cy@we.com', true],
    ['dee@we.com', true],
  ]);
  expect(left).toBe('nonsense');
});
