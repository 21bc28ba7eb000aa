// A shown score is on the same side of each cut-off as the score itself.
import fc from 'fast-check';
import { isAtLeast } from '../../../src/model/scoring/tolerance';
import { formatCutOff, formatScore, shownScore } from '../../../src/text/format/formatScore';

test.each([
  [5.995, [6], '5.995'],
  [5.99961, [6], '5.9996'],
  [5.994, [6], '5.99'],
  [6.004, [6], '6.00'],
  [6, [6], '6.00'],
  [6 - 1e-12, [6], '6.00'],
  [6.749, [6.75], '6.749'],
  [6.796, [6.8], '6.796'],
  [6.796, [], '6.80'],
  [6.997, [], '6.997'],
  [6.4951, [], '6.495'],
  [10, [7], '10.00'],
])('a score of %d beside the cut-offs %j is shown as %s', (score, cutOffs, shown) => {
  expect(formatScore('en', score, cutOffs)).toBe(shown);
  expect(shownScore(score, cutOffs)).toBe(Number(shown));
});

test('a score has the digits of its language', () => {
  expect(formatScore('fa', 5.995, [6])).toBe('۵٫۹۹۵');
});

test.each([
  [7, '7.0'],
  [6.5, '6.5'],
  [6.75, '6.75'],
  [5.125, '5.125'],
])('a cut-off of %d is shown as %s', (cutOff, shown) => {
  expect(formatCutOff('en', cutOff)).toBe(shown);
});

test('whatever the cut-offs, a shown score reaches those that the score reaches, and no other', () => {
  const near = fc.tuple(fc.integer({ min: 2, max: 20 }), fc.integer({ min: -10_000, max: 10_000 }));
  const any = fc.oneof(
    fc.integer({ min: 1_000_000, max: 10_000_000 }).map((millionths) => millionths / 1e6),
    near.map(([half, off]) => Math.min(10, Math.max(1, half / 2 + off / 1e6))),
  );
  const cutOff = fc.integer({ min: 100, max: 1000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(any, fc.array(cutOff, { maxLength: 3 }), (score, cutOffs) => {
      const shown = Number(formatScore('en', score, cutOffs));
      for (const line of [...cutOffs, 5, 6.5]) expect(isAtLeast(shown, line)).toBe(isAtLeast(score, line));
    }),
    { seed: 9 },
  );
});
