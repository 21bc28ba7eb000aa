import { brokenCoverages, coverages } from '../../calibrate/forecast';

test('what deals bring is within the range in about two of three cases, also when they move together more or less than set', () => {
  expect(brokenCoverages(coverages(300))).toEqual([]);
});
