import { describeYardstick } from '../../../sidebar/criteriaReturn/describeYardstick';
import { predictivePower, type PredictivePower, type PowerVerdict } from '../../../src/model/criteriaReturn/predictivePower';

const power = (correlation: number | null, verdict: PowerVerdict): PredictivePower => ({
  ...predictivePower([]),
  pairs: 20,
  correlation,
  verdict,
});
const sentence = (score: PredictivePower, alone: number | null, isSameSet = true) =>
  describeYardstick({
    score,
    revenueAlone: power(alone, 'chance'),
    isSameSet,
    years: { known: 2023, counts: 2025, countsFrom: '2025-01-01', countsUntil: '2026-01-01' },
  });

test('criteria were worth it only if the score predicted more than size, and not by luck', () => {
  expect(sentence(power(0.8, 'well'), 0.3)).toMatch(/0\.80 against 0\.30.*was worth it\.$/);
  expect(sentence(power(0.5, 'little'), 0.3)).toMatch(/was worth it\.$/);
  for (const verdict of ['size', 'chance', 'wrong'] as const)
    expect(sentence(power(0.2, verdict), -0.3)).toMatch(/0\.20 against −0\.30\), but the difference may well be luck\.$/);
});

test('a score that predicted less, or as much, or cannot be compared', () => {
  expect(sentence(power(0.1, 'chance'), 0.3)).toMatch(/did not help\.$/);
  expect(sentence(power(0.35, 'chance'), 0.3)).toMatch(/about as much/);
  expect(sentence(power(0.35, 'chance'), 0.3, false)).toMatch(/^Revenue of 2023 alone, known for 20 accounts/);
  expect(sentence(power(0.35, 'chance'), null)).toMatch(/not known for enough accounts/);
});
