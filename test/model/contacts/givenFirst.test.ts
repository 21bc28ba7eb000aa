import { givenFirst } from '../../../src/model/contacts/givenFirst';

test.each([
  ['Berg, Anna', 'Anna Berg'],
  [' Berg ,  Anna Maria ', 'Anna Maria Berg'],
  ['BERG, Dr. Anna', 'Dr. Anna BERG'],
  ['Müller-Lüdenscheidt, Karl', 'Karl Müller-Lüdenscheidt'],
  ['von der Leyen, Ursula', 'Ursula von der Leyen'],
  ["O'Brien, Pat", "Pat O'Brien"],
  ['احمدی، سارا', 'سارا احمدی'],
])('“%s” is %s', (name, expected) => {
  expect(givenFirst(name).replace(/\s+/g, ' ')).toBe(expected);
});

test.each([
  '',
  'Anna Berg',
  'Anna Berg, MBA',
  'Berg, Ph.D.',
  'Anna Berg, Purchasing',
  'Berg, Anna, Bonn',
  'Room 4, Floor 2',
  'a@b.de, c@d.de',
])('“%s” stays as it is', (name) => {
  expect(givenFirst(name)).toBe(name);
});
