import * as fc from 'fast-check';
import { freeName } from '../../../src/model/names/freeName';

const free = (name: string, taken: string[], longest?: number) => freeName(name, (each) => taken.includes(each), longest);

test('a free name stays, and a taken name gets the next number', () => {
  expect(free('Racks', [])).toBe('Racks');
  expect(free('Racks', ['Racks'])).toBe('Racks (2)');
  expect(free('Racks', ['Racks', 'Racks (2)'])).toBe('Racks (3)');
});

test('a long name is cut, and its number with it stays within the length', () => {
  expect(free('Northern racks', [], 8)).toBe('Northern');
  expect(free('Northern racks', ['Northern'], 8)).toBe('Nort (2)');
});

test('names of any length stay apart', () => {
  const names = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 40 });
  fc.assert(
    fc.property(names, (all) => {
      const taken: string[] = [];
      for (const name of all) taken.push(free(name, taken, 8));
      expect(new Set(taken).size).toBe(all.length);
      expect(taken.every(({ length }) => length <= 8)).toBe(true);
    }),
    { seed: 8 },
  );
});
