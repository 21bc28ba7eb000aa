import { statusByKey, stepByKey } from '../../../sidebar/whitespace/gridKeys';

describe('keys', () => {
  describe('statusByKey', () => {
    test('digits set a status, Persian digits too', () => {
      expect(['1', '2', '3', '4'].map((key) => statusByKey(key, null))).toEqual(['owned', 'pipeline', 'open', 'notRelevant']);
      expect(statusByKey('۳', null)).toBe('open');
    });

    test('Enter and Space cycle through all statuses, back to “not judged”', () => {
      expect(statusByKey('Enter', null)).toBe('owned');
      expect(statusByKey(' ', 'owned')).toBe('pipeline');
      expect(statusByKey('Enter', 'notRelevant')).toBeNull();
    });

    test('0, Delete and Backspace clear; other keys do nothing', () => {
      expect(['0', '۰', 'Delete', 'Backspace'].map((key) => statusByKey(key, 'open'))).toEqual([null, null, null, null]);
      expect(['5', 'a', 'Tab', 'F1'].map((key) => statusByKey(key, 'open'))).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    });
  });

  describe('stepByKey', () => {
    const size = { row: 2, column: 3 };
    const at = (row: number, column: number) => ({ row, column });

    test('arrows go to the next cell and stop at the edge', () => {
      expect(stepByKey('ArrowRight', at(0, 0), size, false)).toEqual(at(0, 1));
      expect(stepByKey('ArrowRight', at(0, 2), size, false)).toEqual(at(0, 2));
      expect(stepByKey('ArrowDown', at(0, 1), size, false)).toEqual(at(1, 1));
      expect(stepByKey('ArrowUp', at(0, 1), size, false)).toEqual(at(0, 1));
    });

    test('on a right-to-left page the left arrow goes forward', () => {
      expect(stepByKey('ArrowLeft', at(0, 0), size, true)).toEqual(at(0, 1));
      expect(stepByKey('ArrowRight', at(0, 0), size, true)).toEqual(at(0, 0));
    });

    test('Home and End go to the ends of the row, in either direction', () => {
      expect(stepByKey('End', at(1, 0), size, true)).toEqual(at(1, 2));
      expect(stepByKey('Home', at(1, 2), size, false)).toEqual(at(1, 0));
      expect(stepByKey('x', at(1, 2), size, false)).toBeNull();
    });
  });
});
