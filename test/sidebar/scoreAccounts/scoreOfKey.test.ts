import { scoreOfKey } from '../../../sidebar/scoreAccounts/scoreOfKey';

test.each([
  ['1', 1],
  ['9', 9],
  ['0', 10],
  ['۷', 7],
  ['۰', 10],
  ['٧', 7],
])('the key %p scores %p', (key, score) => expect(scoreOfKey(key)).toBe(score));

test.each(['a', ' ', '-', '.', ',', 'F1', 'Enter', 'ArrowDown', '', '10'])('the key %p gives no score', (key) =>
  expect(scoreOfKey(key)).toBeNull(),
);
