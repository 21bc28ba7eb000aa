import * as fc from 'fast-check';
import { compareNames } from '../../../src/model/names/compareNames';

const sorted = (...names: string[]) => [...names].sort(compareNames);

test('Persian names follow the Persian alphabet', () => {
  expect(sorted('هومن', 'وحید', 'یاس', 'پویا', 'گیو', 'چنگیز', 'ژاله', 'بابک', 'کاوه', 'آرش')).toEqual([
    'آرش',
    'بابک',
    'پویا',
    'چنگیز',
    'ژاله',
    'کاوه',
    'گیو',
    'وحید',
    'هومن',
    'یاس',
  ]);
});

test('every letter of the Persian alphabet sorts in its place', () => {
  const alphabet = [...'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی'];
  expect(sorted(...[...alphabet].reverse())).toEqual(alphabet);
  expect(sorted(...[...alphabet].reverse())).toEqual([...alphabet].sort(new Intl.Collator('fa').compare));
});

test('Arabic letters and digits count as Persian ones, and half-spaces are ignored', () => {
  expect(sorted('کاوه ۲', 'كاوه ۱', 'لاله', 'ياس', 'هما')).toEqual(['كاوه ۱', 'کاوه ۲', 'لاله', 'هما', 'ياس']);
  expect(sorted('نیک‌روز', 'نیکی', 'نیکراد')).toEqual(['نیکراد', 'نیک‌روز', 'نیکی']);
});

test('Latin names ignore case and accents, and come before Persian ones', () => {
  expect(sorted('آرش', 'zoe', 'Émile', 'adam', 'Eve', '3M', 'Ärger', 'Bea')).toEqual([
    '3M',
    'adam',
    'Ärger',
    'Bea',
    'Émile',
    'Eve',
    'zoe',
    'آرش',
  ]);
});

test('only equal texts compare as equal, and the order is antisymmetric', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(compareNames(a, b) === 0).toBe(a === b);
      expect(compareNames(a, b) + compareNames(b, a)).toBe(0);
    }),
    { seed: 31 },
  );
});
