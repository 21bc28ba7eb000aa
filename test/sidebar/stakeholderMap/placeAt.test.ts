import { layMap } from '../../../sidebar/stakeholderMap/layMap';
import { placeAt } from '../../../sidebar/stakeholderMap/placeAt';

const measures = { width: 620, side: 20, foot: 20, slot: { width: 20, height: 20 }, leastRow: 50, isMirrored: false };
const layout = layMap([], measures);
const mirrored = layMap([], { ...measures, isMirrored: true });

test('a place on the map is what its row and its column say', () => {
  expect(placeAt(layout, 130, 10)).toEqual({ influence: 5, sentiment: -2 });
  expect(placeAt(layout, 619, 249)).toEqual({ influence: 1, sentiment: 2 });
  expect(placeAt(mirrored, 490, 10)).toEqual({ influence: 5, sentiment: -2 });
});

test('the bands of what is not known are places as well', () => {
  expect(placeAt(layout, 21, 299)).toEqual({ influence: null, sentiment: null });
  expect(placeAt(mirrored, 599, 60)).toEqual({ influence: 4, sentiment: null });
});

test('beside the map counts what the nearest cell says', () => {
  expect(placeAt(layout, 2000, -40)).toEqual({ influence: 5, sentiment: 2 });
  expect(placeAt(layout, 3, 900)).toEqual({ influence: null, sentiment: null });
  expect(placeAt(mirrored, -5, 0)).toEqual({ influence: 5, sentiment: 2 });
});
