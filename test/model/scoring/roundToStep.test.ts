import { roundDownToStep, roundUpToStep } from '../../../src/model/scoring/roundToStep';

test.each([
  [29_567.56, 30_000],
  [1, 1],
  [1.01, 1.5],
  [1.6, 2],
  [2.2, 2.5],
  [2.51, 3],
  [3.1, 4],
  [4.4, 5],
  [5.5, 7.5],
  [7.51, 10],
  [99, 100],
  [1_000_000, 1_000_000],
  [0.26, 0.3],
  [0.3, 0.3],
  [0.1 + 0.2, 0.3],
  [0.007, 0.0075],
  [-29_567, -25_000],
  [-1.2, -1],
  [-1000, -1000],
  [0, 0],
])('%p rounds up to %p', (value, step) => {
  expect(roundUpToStep(value)).toBe(step);
});

test.each([
  [340, 300],
  [-340, -400],
  [-0.12, -0.15],
  [0, 0],
  [9.99, 7.5],
])('%p rounds down to %p', (value, step) => {
  expect(roundDownToStep(value)).toBe(step);
});
