import { ratioOf, stepOf } from '../../../sidebar/compareCriteria/stepOf';

describe('stepOf', () => {
  test('says which side leads and by how many steps', () => {
    expect(stepOf(5)).toEqual({ side: 'first', size: 5 });
    expect(stepOf(1 / 5)).toEqual({ side: 'second', size: 5 });
    expect(stepOf(1)).toEqual({ side: null, size: 1 });
  });

  test('takes the nearest step for what lies between or beyond', () => {
    expect(stepOf(2.6)).toEqual({ side: 'first', size: 3 });
    expect(stepOf(1.2)).toEqual({ side: null, size: 1 });
    expect(stepOf(1 / 12)).toEqual({ side: 'second', size: 9 });
  });

  test('every step comes back as it went', () => {
    for (const size of [2, 3, 4, 5, 6, 7, 8, 9]) {
      for (const side of ['first', 'second'] as const) expect(stepOf(ratioOf({ side, size }))).toEqual({ side, size });
    }
    expect(ratioOf({ side: null, size: 1 })).toBe(1);
  });
});
