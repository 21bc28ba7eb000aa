import { isRoundOpen } from '../../../src/model/scorers/isRoundOpen';

const round = (scored: Record<string, number>, shown = false) => ({
  scored: Object.entries(scored).map(([name, count]) => ({ name, scored: count })),
  candidates: 12,
  shown,
});

test('opens when every scorer who started has scored every candidate', () => {
  expect(isRoundOpen(round({ Anna: 12, Bob: 11 }))).toBe(false);
  expect(isRoundOpen(round({ Anna: 12, Bob: 12 }))).toBe(true);
});

test('does not wait for a scorer who has not started', () => {
  expect(isRoundOpen(round({ Anna: 12, Bob: 0 }))).toBe(true);
});

test('stays hidden while no scorer has started', () => {
  expect(isRoundOpen(round({}))).toBe(false);
  expect(isRoundOpen(round({ Anna: 0 }))).toBe(false);
});

test('can be opened by hand before all have finished', () => {
  expect(isRoundOpen(round({ Anna: 3, Bob: 12 }, true))).toBe(true);
});

test('does not stay hidden because of a candidate that left', () => {
  expect(isRoundOpen(round({ Anna: 13 }))).toBe(true);
});
