import { formatRatio } from '../../../src/text/format/formatRatio';

test.each([
  [0.0931, '0.09'],
  [0.1, '0.10'],
  [0.1004, '0.1004'],
  [0.104, '0.104'],
  [0.106, '0.11'],
  [0.2, '0.20'],
  [0.2003, '0.2003'],
  [0, '0.00'],
])('a consistency ratio of %d is shown as %s, so that what contradicts is not up to 0.10', (ratio, shown) => {
  expect(formatRatio('en', ratio)).toBe(shown);
});
