import { participantText } from '../../../../src/model/imports/activities/Activity';
import { parseParticipants } from '../../../../src/model/imports/activities/parseParticipants';

const person = (name: string, email = '') => ({ name, email });

test.each([
  ['Anna Berg <anna@alder.com>', person('Anna Berg', 'anna@alder.com')],
  ['Anna Berg<Anna@Alder.com>', person('Anna Berg', 'anna@alder.com')],
  ['"Anna Berg" < mailto:anna@alder.com >', person('Anna Berg', 'anna@alder.com')],
  ['Anna Berg (MAILTO:anna@alder.com)', person('Anna Berg', 'anna@alder.com')],
  ['" Anna Berg " <anna@alder.com>', person('Anna Berg', 'anna@alder.com')],
  ['<anna@alder.com>', person('', 'anna@alder.com')],
  ['Anna  Berg', person('Anna Berg')],
  ['Anna (Alder)', person('Anna (Alder)')],
  ['Anna <anna>', person('Anna <anna>')],
  ['Mailto:Anna@alder.com', person('', 'anna@alder.com')],
  ['anna@alder.com', person('', 'anna@alder.com')],
  ['call anna@alder.com', person('call anna@alder.com')],
  ['anna@alder.com now', person('anna@alder.com now')],
  ['Anna <anna@alder.com> now', person('Anna <anna@alder.com> now')],
  ['x <y> Anna <anna@alder.com>', person('x <y> Anna <anna@alder.com>')],
])('“%s” is one person', (cell, expected) => {
  expect(parseParticipants(cell)).toEqual([expected]);
});

test.each([
  'a@x.com; b@y.com',
  'a@x.com؛b@y.com',
  'a@x.com\nb@y.com',
  'a@x.com\r\nb@y.com',
  'a@x.com, b@y.com',
  'a@x.com،b@y.com',
  ';a@x.com;;b@y.com;',
])('%j is two people', (cell) => {
  expect(parseParticipants(cell)).toEqual([person('', 'a@x.com'), person('', 'b@y.com')]);
});

test('a comma is part of a name, unless each part has an address', () => {
  expect(parseParticipants('Berg, Anna; Li, Bo <bo@x.com>')).toEqual([person('Berg, Anna'), person('Li, Bo', 'bo@x.com')]);
  expect(parseParticipants('Anna <a@x.com>, Bo <b@y.com>')).toEqual([person('Anna', 'a@x.com'), person('Bo', 'b@y.com')]);
  expect(parseParticipants('')).toEqual([]);
});

test('a person is written with what is known', () => {
  expect([person('Anna', 'a@x.com'), person('Anna'), person('', 'a@x.com')].map(participantText)).toEqual([
    'Anna <a@x.com>',
    'Anna',
    'a@x.com',
  ]);
});
