import { ratioOf, stepOf } from '../../../sidebar/compareCriteria/stepOf';

describe('stepOf', () => {
  test('gives the side that leads and the number of steps', () => {
    expect(stepOf(5)).toEqual({ side: 'first', size: 5 });
    expect(stepOf(1 / 5)).toEqual({ side: 'second', size: 5 });
    expect(stepOf(1)).toEqual({ side: null, size: 1 });
  });

  test('rounds values between or beyond the steps to the nearest step', () => {
    expect(stepOf(2.6)).toEqual({ side: 'first', size: 3 });
    expect(stepOf(1.2)).toEqual({ side: null, size: 1 });
    expect(stepOf(1 / 12)).toEqual({ side: 'second', size: 9 });
  });

  test('every step round-trips', () => {
    for (const size of [2, 3, 4, 5, 6, 7, 8, 9]) {
      for (const side of ['first', 'second'] as const) expect(stepOf(ratioOf({ side, size }))).toEqual({ side, size });
    }
    expect(ratioOf({ side: null, size: 1 })).toBe(1);
  });
});
