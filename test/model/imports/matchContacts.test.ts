import { matchContacts, type ContactOfFile } from '../../../src/model/imports/matchContacts';

const row = (line: number, account: string, name: string, values: ContactOfFile['values'] = {}): ContactOfFile => ({
  line,
  account,
  name,
  values,
});

test('rows about one person merge: the last value counts, and blanks remove nothing', () => {
  const { contacts, twice } = matchContacts([
    row(2, 'Acme', 'Ann Lee', { phone: '1', email: 'a@acme.example' }),
    row(3, 'Acme', 'Bo', {}),
    row(4, 'ACME ', 'ann  lee', { phone: '2' }),
  ]);
  expect(contacts).toEqual([row(2, 'Acme', 'Ann Lee', { phone: '2', email: 'a@acme.example' }), row(3, 'Acme', 'Bo')]);
  expect(twice).toEqual([{ name: 'Ann Lee', account: 'Acme' }]);
});

test('people with the same name at two accounts are two people', () => {
  const { contacts, twice } = matchContacts([row(2, 'Acme', 'Ann'), row(3, 'Bond', 'Ann')]);
  expect(contacts).toHaveLength(2);
  expect(twice).toEqual([]);
});

test('a name without its accents is the same person, unless the e-mail addresses differ', () => {
  const { contacts, twice } = matchContacts([
    row(2, 'Acme', 'Mette Sorensen', { email: 'm@acme.example' }),
    row(3, 'Acme', 'Mette Sørensen', { phone: '1' }),
  ]);
  expect(contacts).toEqual([row(2, 'Acme', 'Mette Sørensen', { phone: '1', email: 'm@acme.example' })]);
  expect(twice).toHaveLength(1);
  const two = matchContacts([
    row(2, 'Acme', 'Mette Sorensen', { email: 'm@acme.example' }),
    row(3, 'Acme', 'Mette Sørensen', { email: 'ms@acme.example' }),
  ]);
  expect(two.contacts).toHaveLength(2);
});

test('two spellings are one person where an address is missing or equal in any case', () => {
  const merged = (one: ContactOfFile['values'], other: ContactOfFile['values'], name = 'Zoë Ek') =>
    matchContacts([row(2, 'Acme', 'Zoe Ek', one), row(3, 'Acme', name, other)]).contacts.length === 1;
  expect([merged({ email: 'z@a.example' }, {}), merged({}, { email: 'z@a.example' })]).toEqual([true, true]);
  expect(merged({ email: 'Z@a.example' }, { email: 'z@A.example' })).toBe(true);
  expect(merged({ email: 'z@a.example' }, { email: 'y@a.example' })).toBe(false);
  expect(merged({ email: 'z@a.example' }, { email: 'y@a.example' }, 'ZOE EK')).toBe(true);
});

test('two people of nearly one name at one account are not people of another', () => {
  const { contacts } = matchContacts([
    row(2, 'Acme', 'Zoe Ek', { email: 'a@x.example' }),
    row(3, 'Acme', 'Zoë Ek', { email: 'b@x.example' }),
    row(4, 'Bond', 'Ana', { email: 'a@b.example' }),
    row(5, 'Bond', 'Aña', { email: 'b@b.example' }),
  ]);
  expect(contacts).toHaveLength(4);
});

test('the name with more accents is the one to keep, wherever it is', () => {
  const nameOf = (...names: string[]) => matchContacts(names.map((name, at) => row(at + 2, 'Acme', name))).contacts[0]?.name;
  expect(nameOf('Zoe Ek', ' Zoë Ek ')).toBe('Zoë Ek');
  expect(nameOf('Zoë Ek', 'Zoe Ek')).toBe('Zoë Ek');
  expect(nameOf('ZOE EK', 'Zoe Ek')).toBe('ZOE EK');
  expect(nameOf(' Ann ')).toBe('Ann');
});

test('a person who is there three times, or with accents and another address, is listed once', () => {
  const { contacts, twice } = matchContacts([
    row(2, 'Acme', 'Zoe Ek', { email: 'a@x.example' }),
    row(3, 'Acme', 'Zoë Ek', { email: 'b@x.example' }),
    row(4, 'Acme', 'Zoë Ek', { email: 'b@x.example', phone: '1' }),
    row(5, 'Acme', 'Zoë Ek', { email: 'b@x.example', phone: '2' }),
  ]);
  expect(contacts.map(({ line, values }) => [line, values['phone']])).toEqual([
    [2, undefined],
    [3, '2'],
  ]);
  expect(twice).toEqual([{ name: 'Zoë Ek', account: 'Acme' }]);
});
