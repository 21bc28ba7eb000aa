import { keyOfSynonym } from '../../../src/model/imports/keyOfSynonym';

const synonyms = { decisionMaker: ['decision maker', 'تصمیم‌گیرنده'], user: ['user', 'end user'] };

test('case, spaces, marks and letters do not matter', () => {
  for (const word of ['Decision Maker', 'DECISION_MAKER', 'decision-maker ', 'تصميم گيرنده']) {
    expect(keyOfSynonym(word, synonyms)).toBe('decisionMaker');
  }
});

test('of several roles the first known one counts', () => {
  expect(keyOfSynonym('Blocker;End User;Decision Maker', synonyms)).toBe('user');
});

test('an unknown word gives no role', () => {
  expect(keyOfSynonym('Blocker', synonyms)).toBeNull();
  expect(keyOfSynonym('', synonyms)).toBeNull();
});

test.each(['User;Decision maker', 'User؛ Decision maker', 'User | Decision maker', 'user/decision maker', '/User'])(
  'the parts of “%s” are read one by one',
  (cell) => {
    expect(keyOfSynonym(cell, synonyms)).toBe('user');
  },
);

test('a word with two keys has the first one, however often it is asked', () => {
  const twice = { first: ['boss'], second: ['Boss', 'head'] };
  expect(['boss', 'head', 'boss'].map((word) => keyOfSynonym(word, twice))).toEqual(['first', 'second', 'first']);
});
