import { matchContacts, type ContactOfFile } from '../../../src/model/imports/matchContacts';

const row = (line: number, account: string, name: string, values: ContactOfFile['values'] = {}): ContactOfFile => ({
  line,
  account,
  name,
  values,
});

test('rows about one person merge: the last value counts, and blanks remove nothing', () => {
  const { contacts, twice } = matchContacts(
    [
      row(2, 'Acme', 'Ann Lee', { phone: '1', email: 'a@acme.example' }),
      row(3, 'Acme', 'Bo', {}),
      row(4, 'ACME ', 'ann  lee', { phone: '2' }),
    ],
    ['Acme'],
  );
  expect(contacts).toEqual([row(2, 'Acme', 'Ann Lee', { phone: '2', email: 'a@acme.example' }), row(3, 'Acme', 'Bo')]);
  expect(twice).toEqual([{ name: 'Ann Lee', account: 'Acme' }]);
});

test('people with the same name at two accounts are two people', () => {
  const { contacts, twice } = matchContacts([row(2, 'Acme', 'Ann'), row(3, 'Bond', 'Ann')], ['Acme', 'Bond']);
  expect(contacts).toHaveLength(2);
  expect(twice).toEqual([]);
});

test('accounts missing from the register are listed with their number of people, the most first; spelling does not matter', () => {
  const rows = [row(2, 'New', 'A'), row(3, 'acme', 'B'), row(4, 'Other', 'C'), row(5, 'other', 'D')];
  expect(matchContacts(rows, ['Acme']).strangers).toEqual([
    { account: 'Other', people: 2 },
    { account: 'New', people: 1 },
  ]);
});
