import { healthBand } from '../../../src/model/programme/healthBand';

test.each([
  [0, 'low'],
  [33, 'low'],
  [34, 'medium'],
  [66, 'medium'],
  [67, 'high'],
  [100, 'high'],
])('a health of %d is %s', (health, band) => {
  expect(healthBand(health)).toBe(band);
});
