import { brokenVerdicts, verdictShares } from '../../calibrate/criteria';

const found = verdictShares(200);

test('a criterion that measures size alone, with or without noise, foretold well in at most 5%', () => {
  expect(brokenVerdicts(found)).toEqual([]);
  // By its plain correlation alone, it nearly always would.
  expect(found.sizeAlone.plain).toBeGreaterThan(0.95);
});

test('a criterion that correlates 0.5 or 0.7 with growth is found in most runs', () => {
  expect(found.growthHalf.well).toBeGreaterThan(0.45);
  expect(found.growthMost.well).toBeGreaterThan(0.85);
});
