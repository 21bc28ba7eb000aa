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
