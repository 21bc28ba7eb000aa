import { isRoundOpen } from '../../../src/model/scorers/isRoundOpen';

const round = (scored: Record<string, number>, shown = false) => ({
  scored: Object.entries(scored).map(([name, count]) => ({ name, scored: count })),
  candidates: 12,
  shown,
});

test('it opens when everybody who started has scored every candidate', () => {
  expect(isRoundOpen(round({ Anna: 12, Bob: 11 }))).toBe(false);
  expect(isRoundOpen(round({ Anna: 12, Bob: 12 }))).toBe(true);
});

test('nobody waits for someone who has not started', () => {
  expect(isRoundOpen(round({ Anna: 12, Bob: 0 }))).toBe(true);
});

test('with nobody started it stays covered', () => {
  expect(isRoundOpen(round({}))).toBe(false);
  expect(isRoundOpen(round({ Anna: 0 }))).toBe(false);
});

test('somebody can open it before all have finished', () => {
  expect(isRoundOpen(round({ Anna: 3, Bob: 12 }, true))).toBe(true);
});

test('a candidate who left does not keep it covered', () => {
  expect(isRoundOpen(round({ Anna: 13 }))).toBe(true);
});
