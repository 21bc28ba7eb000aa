import { scaleOfKey } from '../../../sidebar/components/scaleOfKey';

const INFLUENCE = [1, 2, 3, 4, 5];
const SENTIMENT = [-2, -1, 0, 1, 2];
const influence = (key: string, value: number | null) => scaleOfKey(key, INFLUENCE, value, false);

test('arrows, + and − go to the next step, and “not known” comes before the first', () => {
  expect(['ArrowRight', 'ArrowUp', '+'].map((key) => influence(key, 3))).toEqual([4, 4, 4]);
  expect(['ArrowLeft', 'ArrowDown', '-'].map((key) => influence(key, 3))).toEqual([2, 2, 2]);
  expect(influence('ArrowRight', null)).toBe(1);
  expect(influence('ArrowLeft', 1)).toBeNull();
  expect(influence('ArrowLeft', null)).toBeNull();
  expect(influence('ArrowUp', 5)).toBe(5);
  expect(scaleOfKey('ArrowLeft', SENTIMENT, 0, false)).toBe(-1);
});

test('on a right-to-left page the left arrow increases', () => {
  expect(scaleOfKey('ArrowLeft', INFLUENCE, 3, true)).toBe(4);
  expect(scaleOfKey('ArrowRight', INFLUENCE, 3, true)).toBe(2);
  expect(scaleOfKey('ArrowUp', INFLUENCE, 3, true)).toBe(4);
});

test('a digit of either language selects its step, if there is one', () => {
  expect(influence('5', null)).toBe(5);
  expect(influence('۳', null)).toBe(3);
  expect(influence('0', 3)).toBeUndefined();
  expect(influence('6', 3)).toBeUndefined();
  expect(scaleOfKey('0', SENTIMENT, null, false)).toBe(0);
});

test('Delete selects “not known”; other keys select nothing', () => {
  expect(influence('Delete', 4)).toBeNull();
  expect(['a', 'Tab', ' ', 'Enter', 'Home'].map((key) => influence(key, 4))).toEqual(Array(5).fill(undefined));
});

test('a value between two steps moves to the next step in the direction of the key', () => {
  expect(influence('ArrowUp', 2.5)).toBe(3);
  expect(influence('ArrowDown', 2.5)).toBe(2);
});
