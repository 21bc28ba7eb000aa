import { moveByKey } from '../../../sidebar/stakeholderMap/mapBands';

describe('moveByKey', () => {
  const neutral = { influence: 3, sentiment: 0 };

  test('arrows move by one step in the visual direction', () => {
    expect(moveByKey('ArrowUp', neutral, false)).toEqual({ influence: 4, sentiment: 0 });
    expect(moveByKey('ArrowDown', neutral, false)).toEqual({ influence: 2, sentiment: 0 });
    expect(moveByKey('ArrowRight', neutral, false)).toEqual({ influence: 3, sentiment: 1 });
    expect(moveByKey('ArrowLeft', neutral, false)).toEqual({ influence: 3, sentiment: -1 });
    expect(moveByKey('ArrowLeft', neutral, true)).toEqual({ influence: 3, sentiment: 1 });
  });

  test('below the lowest step is “not known”, and the edge is a limit', () => {
    const least = { influence: 1, sentiment: -2 };
    expect(moveByKey('ArrowDown', least, false)).toEqual({ influence: null, sentiment: -2 });
    expect(moveByKey('ArrowLeft', least, false)).toEqual({ influence: 1, sentiment: null });
    const unknown = { influence: null, sentiment: null };
    expect(moveByKey('ArrowDown', unknown, false)).toEqual(unknown);
    expect(moveByKey('ArrowUp', unknown, false)).toEqual({ influence: 1, sentiment: null });
    expect(moveByKey('ArrowRight', unknown, false)).toEqual({ influence: null, sentiment: -2 });
    const most = { influence: 5, sentiment: 2 };
    expect(moveByKey('ArrowUp', most, false)).toEqual(most);
    expect(moveByKey('ArrowRight', most, false)).toEqual(most);
  });

  test('digits of either language set the influence, Delete clears the sentiment', () => {
    expect(moveByKey('5', neutral, false)).toEqual({ influence: 5, sentiment: 0 });
    expect(moveByKey('۲', neutral, true)).toEqual({ influence: 2, sentiment: 0 });
    expect(moveByKey('Delete', neutral, false)).toEqual({ influence: 3, sentiment: null });
  });

  test.each(['6', '0', 'a', 'Tab', 'Enter', ' '])('the key "%s" moves nothing', (key) => {
    expect(moveByKey(key, neutral, false)).toBeNull();
  });

  test('returns only the position of a person', () => {
    const person = { ...neutral, id: 'a', name: 'Ann' };
    for (const key of ['ArrowUp', 'ArrowLeft', 'Delete', '2']) {
      expect(Object.keys(moveByKey(key, person, false) ?? {}).sort()).toEqual(['influence', 'sentiment']);
    }
  });
});
