import fc from 'fast-check';
import { LABEL, placeLabel, placeLabels } from '../../../sidebar/components/placeLabels';

test('centres each label under its end if there is room', () => {
  expect(placeLabels(0.3, 0.7)).toEqual({
    low: { start: 0.3 - LABEL / 2, align: 'center' },
    high: { start: 0.7 - LABEL / 2, align: 'center' },
  });
});

test('aligns the labels of a full range with the sides of the bar', () => {
  expect(placeLabels(0, 1)).toEqual({ low: { start: 0, align: 'start' }, high: { start: 1 - LABEL, align: 'end' } });
});

test('keeps labels inside the bar and apart from each other', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (one, other) => {
      const { low, high } = placeLabels(Math.min(one, other), Math.max(one, other));
      expect(low.start).toBeGreaterThanOrEqual(0);
      expect(high.start + LABEL).toBeLessThanOrEqual(1 + 1e-9);
      expect(high.start - low.start).toBeGreaterThanOrEqual(LABEL - 1e-9);
    }),
    { seed: 11 },
  );
});

test('places the single label of a narrow range under its middle, inside the bar', () => {
  expect(placeLabel(0.3)).toEqual({ start: 0.3 - LABEL, align: 'center' });
  expect(placeLabel(0.02)).toEqual({ start: 0, align: 'start' });
  expect(placeLabel(1)).toEqual({ start: 1 - 2 * LABEL, align: 'end' });
});
