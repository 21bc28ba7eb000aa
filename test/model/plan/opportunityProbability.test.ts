import { opportunityProbability } from '../../../src/model/plan/opportunityProbability';

test.each([
  ['identified', null, 0.1],
  ['negotiating', null, 0.75],
  ['negotiating', 0.9, 0.9],
  ['proposed', 0, 0],
  [null, 0.4, 0.4],
  [null, null, null],
  // 150%, which a save refuses
  ['negotiating', 1.5, 0.75],
  [null, -0.1, null],
  ['won', null, 1],
  ['lost', null, 0],
  ['won', 0.6, 1],
  ['lost', 0.6, 0],
] as const)('in stage %p with %p given it is %p', (stage, probability, expected) => {
  expect(opportunityProbability({ stage, probability })).toBe(expected);
});
