import { predicts } from '../../../src/model/scoring/predicts';

// The published example of IQ and hours of television (Spearman's rank correlation, ρ = −29/165).
const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];

test('it is Spearman’s rank correlation', () => {
  expect(predicts(iq, hours)).toBeCloseTo(-29 / 165, 12);
});

test('only accounts with both values count, and eight of them are needed', () => {
  expect(predicts([...iq, null, 5], [...hours, 3, null])).toBeCloseTo(-29 / 165, 12);
  expect(predicts(iq.slice(0, 8), hours.slice(0, 8))).not.toBeNull();
  expect(predicts(iq.slice(0, 7), hours.slice(0, 7))).toBeNull();
  expect(predicts([...iq.slice(0, 7), 9], [...hours.slice(0, 7), null])).toBeNull();
  expect(predicts(iq.slice(0, 8), hours.slice(0, 5))).toBeNull();
});

test('scores that differ only by floating point are equal', () => {
  const scores = [1, 2, 3, 4, 5, 6, 7, 8];
  const noisy = [...scores, 0.1 + 0.2, 0.3];
  const exact = [...scores, 0.3, 0.3];
  const returns = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  expect(predicts(noisy, returns)).toBe(predicts(exact, returns));
});

test('equal scores or equal returns predict nothing', () => {
  expect(predicts(Array<number>(8).fill(5), hours.slice(0, 8))).toBeNull();
  expect(predicts(iq.slice(0, 8), Array<number>(8).fill(5))).toBeNull();
});
