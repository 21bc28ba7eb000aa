import { roleOf } from '../../../src/model/imports/roleOf';

const synonyms = { decisionMaker: ['decision maker', 'تصمیم‌گیرنده'], user: ['user', 'end user'] };

test('case, spaces, marks and letters do not matter', () => {
  for (const word of ['Decision Maker', 'DECISION_MAKER', 'decision-maker ', 'تصميم گيرنده']) {
    expect(roleOf(word, synonyms)).toBe('decisionMaker');
  }
});

test('of several roles the first known one counts', () => {
  expect(roleOf('Blocker;End User;Decision Maker', synonyms)).toBe('user');
});

test('an unknown word gives no role', () => {
  expect(roleOf('Blocker', synonyms)).toBeNull();
  expect(roleOf('', synonyms)).toBeNull();
});
