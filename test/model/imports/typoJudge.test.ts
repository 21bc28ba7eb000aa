import * as fc from 'fast-check';
import { typoJudge } from '../../../src/model/imports/typoJudge';

const REGISTER = ['Hansen Ventile GmbH', 'Schröder Antriebe GmbH', 'Birch 1000 Ltd', 'BASF', 'Filiale A', 'فولاد کاوه خراسان'];

test.each([
  ['Hansen Ventlie GmbH', 'Hansen Ventile GmbH'],
  ['Hansen Ventil', 'Hansen Ventile GmbH'],
  ['Hanssen Ventile', 'Hansen Ventile GmbH'],
  ['Ventile Hensen', 'Hansen Ventile GmbH'],
  ['Schroder Antreibe', 'Schröder Antriebe GmbH'],
  ['فولاد کاوه خرسان', 'فولاد کاوه خراسان'],
])('%s is %s with one typo', (name, account) => {
  expect(typoJudge(REGISTER)(name)).toEqual([account]);
});

test.each(['Hensen Ventlie', 'Hansen', 'Birch 1001 Ltd', 'BASS', 'Filiale B', 'Hansen Ventile GmbH', 'entileH Hansen', ''])(
  '%s has no account that differs by one typo',
  (name) => {
    expect(typoJudge(REGISTER)(name)).toEqual([]);
  },
);

test('a typo is found from either of the two names', () => {
  const word = fc.stringMatching(/^[a-d]{5,7}$/);
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(typoJudge([one])(other).length).toBe(typoJudge([other])(one).length);
    }),
    { seed: 5, numRuns: 500 },
  );
});
