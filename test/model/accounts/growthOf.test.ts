import { growthOf } from '../../../src/model/accounts/growthOf';

test('growth is what revenue gained beyond the price rise', () => {
  expect(growthOf({ revenue2: 100, revenue3: 140 }, 0)).toBeCloseTo(0.4, 12);
  expect(growthOf({ revenue2: 100, revenue3: 140 }, 0.4)).toBeCloseTo(0, 12);
  expect(growthOf({ revenue2: 100, revenue3: 127 }, 0.35)).toBeCloseTo(-0.0593, 4);
  expect(growthOf({ revenue2: 100, revenue3: 0 }, 0.35)).toBe(-1);
});

test('growth is unknown where a year is, or where the year before brought nothing', () => {
  expect(growthOf({ revenue2: null, revenue3: 140 }, 0.4)).toBeNull();
  expect(growthOf({ revenue2: 100, revenue3: null }, 0.4)).toBeNull();
  expect(growthOf({ revenue2: 0, revenue3: 140 }, 0.4)).toBeNull();
  expect(growthOf({ revenue2: -5, revenue3: 140 }, 0.4)).toBeNull();
});
